import type { Fault } from "@shoreline/units";
import type { Finding } from "../fields/finding.ts";
import type { Passage, Statement } from "../text/document.ts";
import { isForeign } from "../text/attribution.ts";

const FISCAL = /(?<![a-z])(?:fy ?'?\d{2,4}(?:[-/]\d{2})?|(?:fiscal|financial) (?:year )?\d{2,4})(?!\d)/g;
const START = /start|begin|kick|commence|from/;
const LATEST = /live|launch|by |before|until|end of|deadline|no later|latest/;

/** Fiscal years that a date hangs on: nobody outside knows when they begin. */
export function fiscalWarnings({ passages }: Statement, findings: readonly Finding[]): Fault[] {
  const all = passages.flatMap((passage) =>
    Array.from(passage.plain.matchAll(FISCAL)).flatMap((match) => fiscalWarning(passage, match)),
  );
  const known = new Set(findings.map(({ path }) => path));
  return all.filter(({ path }, index) => !known.has(path) && all.findIndex((other) => other.path === path) === index);
}

function fiscalWarning(passage: Passage, match: RegExpExecArray): Fault[] {
  const start = passage.start + match.index;
  const before = passage.plain.slice(Math.max(0, match.index - 60), match.index);
  if (isForeign(passage, { start, end: start + match[0].length })) return [];
  const path = LATEST.test(before) ? "limits.startBy" : START.test(before) ? "work.start" : undefined;
  if (path === undefined) return [];
  const hint = "Say the month: fiscal years begin in January, April, July or October.";
  return [{ code: "statement.unclear-date", path, given: match[0], allowed: "a calendar date", hint }];
}
