import type { Fault } from "@shoreline/units";
import { schemaFaults } from "../schemaFaults.ts";
import type { Finding } from "./fields/finding.ts";
import { withPlaces } from "./withPlaces.ts";
import { assembled } from "./answer/assembled.ts";

/** Findings whose amounts a brief may hold, and warnings for those that are beyond what it allows. */
export function withinBounds(
  findings: readonly Finding[],
  text: string,
): { readonly findings: readonly Finding[]; readonly warnings: readonly Fault[] } {
  const faults = schemaFaults(withPlaces(assembled(findings, text).brief));
  const outside = faults.filter(({ code, path }) => code === OUTSIDE && findings.some((each) => each.path === path));
  const paths = new Set(outside.map(({ path }) => path));
  return { findings: findings.filter(({ path }) => !paths.has(path)), warnings: outside.map(leftOut) };
}

const OUTSIDE = "brief.out-of-range";

function leftOut(fault: Fault): Fault {
  return { ...fault, code: "statement.out-of-range", hint: "It is left out, because no brief may say it." };
}
