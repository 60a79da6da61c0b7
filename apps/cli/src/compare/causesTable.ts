import type { Comparison, Decision, Difference } from "@shoreline/decide";
import { causeWords, points, remainderWords, signed, thingIn } from "@shoreline/dossier";
import { type Cell, type Column, listBlock, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";

/** For each alternative that was looked at: which change did what to its cost, its saving and its lead. */
export function causesSections(comparison: Comparison, before: Decision, after: Decision): Section[] {
  const { attribution } = comparison;
  const { differences, remainder } = attribution;
  const ids = [...new Set(differences.map(({ alternative }) => alternative))];
  const sections = ids.flatMap((id) => {
    const about = differences.filter(({ alternative }) => alternative === id);
    if (about.every(({ difference }) => difference === 0)) return [];
    return tableOf(comparison, about, nameIn(before, after, id), (versus) => nameIn(before, after, versus));
  });
  if (sections.length === 0) return [];
  const why =
    remainder.length === 0
      ? []
      : sectionOf("What no change of the brief explains", [listBlock(remainder.map(remainderWords))]);
  return [...sections, ...why];
}

function nameIn(before: Decision, after: Decision, id: string): string {
  return thingIn(after.alternatives.some((each) => each.id === id) ? after : before, id);
}

const HEADS: Readonly<Record<Difference["what"], string>> = {
  cost: "its cost",
  saving: "its saving",
  lead: "its lead,\npoints",
};

function tableOf(
  { attribution, currency }: Comparison,
  about: readonly Difference[],
  name: string,
  nameOf: (id: string) => string,
): Section[] {
  const amount = (difference: Difference, value: number) =>
    value === 0 ? "–" : difference.what === "lead" ? points(value) : currency === null ? "–" : signed(value, currency);
  const row = (head: string, valueIn: (difference: Difference) => number): readonly Cell[] => [
    { text: head },
    ...about.map((each) => ({ text: amount(each, valueIn(each)) })),
  ];
  const rows = [
    ...attribution.causes.map(({ name: cause }) => row(causeWords(cause), (each) => partOf(each, cause))),
    ...(about.some(({ remainder }) => remainder !== 0)
      ? [row("no change of the brief", ({ remainder }) => remainder)]
      : []),
    row("together", ({ difference }) => difference),
  ];
  const columns: readonly Column[] = [
    { head: "", wraps: true },
    ...about.map(({ what }): Column => ({ head: HEADS[what], align: "right" })),
  ];
  const rival = about.find(({ versus }) => versus !== null)?.versus;
  const legend =
    rival === undefined || rival === null
      ? []
      : [textBlock(`Its lead is that over ${nameOf(rival)}, in points of 100 of expected score.`, "quiet")];
  return sectionOf(`What made the difference for ${name}`, [tableBlock(columns, rows), ...legend]);
}

function partOf({ parts }: Difference, cause: string): number {
  return parts.find((each) => each.cause === cause)?.amount ?? 0;
}
