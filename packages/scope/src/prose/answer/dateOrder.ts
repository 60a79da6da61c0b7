import { placeOf } from "@shoreline/atlas";
import type { Fault } from "@shoreline/units";
import type { Finding } from "../fields/finding.ts";
import type { Statement } from "../text/document.ts";

/** Countries that write the month first. */
const MONTH_FIRST = ["US", "PH"];

/** Findings without ambiguous dates: each is read in the writer's order, or left out where that is unknown. */
export function withDateOrder(
  findings: readonly Finding[],
  { passages }: Statement,
  home: string | undefined,
): { readonly findings: readonly Finding[]; readonly warnings: readonly Fault[] } {
  const shown = passages.flatMap(({ dates }) => dates).find(({ order }) => order !== undefined)?.order;
  const country = home === undefined ? undefined : placeOf(home).country.iso2;
  const order =
    shown ?? (country === undefined ? undefined : MONTH_FIRST.includes(country) ? "monthFirst" : "dayFirst");
  const read = findings.map((each) =>
    each.other === undefined ? { finding: each } : ordered(each, order, shown !== undefined),
  );
  return {
    findings: read.flatMap(({ finding }) => finding ?? []),
    warnings: read.flatMap((each) => ("warning" in each ? [each.warning] : [])),
  };
}

function ordered(
  each: Finding,
  order: "dayFirst" | "monthFirst" | undefined,
  isShown: boolean,
): { readonly finding?: Finding; readonly warning: Fault } {
  const { other, ...rest } = each;
  const warning: Fault = {
    code: "statement.ambiguous-date",
    path: each.path === "work.end" ? "work.months" : each.path,
    given: `${String(each.value)} or ${String(other)}`,
    allowed: "a date that can be read in one way",
    hint:
      order === undefined
        ? "Neither another date nor a home country tells which; say it with the month's name."
        : `Read with the ${order === "dayFirst" ? "day" : "month"} first, as ${isShown ? "other dates of the text" : "the home country does"}.`,
  };
  if (order === undefined) return { warning };
  const finding = order === "dayFirst" ? each : { ...each, value: other ?? null, other: rest.value };
  return { finding, warning };
}
