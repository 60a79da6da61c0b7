import { parties } from "@shoreline/arrangements";
import { type Fault, givenText } from "@shoreline/units";
import type { Finding } from "../fields/finding.ts";
import { valueOf } from "./derived.ts";

/** Findings that a brief can hold together, and warnings for those that had to give way. */
export function possible(findings: readonly Finding[]): {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Fault[];
} {
  const dropped = [...bothWays(findings), ...tooEarly(findings), ...outOfOrder(findings), ...nobodyLeft(findings)];
  const kept = findings.filter((each) => !dropped.includes(each));
  const once = kept.filter(({ path }, index) => kept.findIndex((other) => other.path === path) === index);
  return { findings: once, warnings: dropped.map(warningOf) };
}

/** A country that is allowed and forbidden: the permission names it more plainly. */
function bothWays(findings: readonly Finding[]): Finding[] {
  const paths = new Set(findings.map(({ path }) => path));
  return findings.filter(
    ({ path }) => path.startsWith("limits.countries.forbid[") && paths.has(path.replace(".forbid[", ".allow[")),
  );
}

/** A first output before the start of the work. */
function tooEarly(findings: readonly Finding[]): Finding[] {
  const start = valueOf(findings, "work.start");
  return findings.filter(
    ({ path, value }) =>
      path === "limits.startBy" && typeof value === "string" && typeof start === "string" && value < start,
  );
}

/** Ends of a range of effort on the wrong side of its middle. */
function outOfOrder(findings: readonly Finding[]): Finding[] {
  const middle = valueOf(findings, "work.effort.p50");
  if (typeof middle !== "number") return [];
  return findings.filter(({ path, value }) => {
    if (typeof value !== "number") return false;
    return (path === "work.effort.p10" && value > middle) || (path === "work.effort.p90" && value < middle);
  });
}

/** Somebody has to do the work: where every party is refused, own staff are the likeliest mistake. */
function nobodyLeft(findings: readonly Finding[]): Finding[] {
  const refused = findings.filter(({ path }) => path.startsWith("limits.forbid["));
  return refused.length < parties.length ? [] : refused.filter(({ path }) => path === "limits.forbid[employees]");
}

function warningOf({ path, value }: Finding): Fault {
  const hint = "It does not go together with another field; it is left out.";
  const allowed = "what the rest of the text leaves possible";
  const given = /\[(.*)\]$/.exec(path)?.[1] ?? givenText(value);
  return { code: "statement.contradiction", path: path.replace(/\[.*/, ""), given, allowed, hint };
}
