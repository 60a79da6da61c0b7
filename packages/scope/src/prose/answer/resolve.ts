import type { Fault } from "@shoreline/units";
import type { Finding } from "../fields/finding.ts";
import { confidenceOf } from "./confidenceOf.ts";

/** One value for each path, and where the text contradicts itself. */
export interface Resolution {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Fault[];
}

/** An answer that says so much itself does not need the lists of the message below it. */
const MANY = 5;

/** Numbers this near to each other are the same figure, rounded once more. */
const SAME_SHARE = 0.02;

/** Weighs findings of the same path: corrections win, then plain words over hints, then the surer rule. */
export function resolved(found: readonly Finding[]): Resolution {
  const own = found.filter(({ isQuoted }) => !isQuoted);
  const byPath = Map.groupBy(
    own.length >= MANY ? found.filter((each) => !each.isQuoted || !each.path.endsWith("]")) : found,
    ({ path }) => path,
  );
  const parts = [...byPath.values()].map(resolvedPath);
  return { findings: parts.map(({ finding }) => finding), warnings: parts.flatMap(({ warnings }) => warnings) };
}

function resolvedPath(all: readonly Finding[]): { readonly finding: Finding; readonly warnings: readonly Fault[] } {
  const valid = ranked(standing(all));
  const best = valid.toSorted((a, b) => confidenceOf(b) - confidenceOf(a) || a.start - b.start)[0] ?? all[0];
  if (best === undefined) throw new Error("A path without a finding cannot be resolved.");
  const against = valid.filter((other) => !isSame(other, best) && isSerious(other, best));
  return { finding: best, warnings: against.length === 0 ? [] : [contradiction(best, against)] };
}

/** Without what was corrected later, what an answer to a message replaced, and hints beside statements. */
function standing(all: readonly Finding[]): readonly Finding[] {
  const plain = preferred(
    preferred(all, ({ isQuoted }) => !isQuoted),
    ({ isWeak }) => isWeak !== true,
  );
  const correction = plain.findLast(({ isCorrection }) => isCorrection);
  const isAfterAll =
    correction !== undefined && plain.some((other) => !isSame(other, correction) && other.start < correction.start);
  return isAfterAll ? [correction] : plain;
}

/** Where words of several levels stand side by side, the strictest counts. */
const RANKS: Readonly<Record<string, readonly string[]>> = {
  "nature.coverage": ["24x7", "extended", "businessHours"],
  "sensitivity.thirdPartyAccess": ["restricted", "forbidden", "allowed"],
  "sensitivity.intellectualProperty": ["critical", "high", "medium", "low", "none"],
};

function ranked(all: readonly Finding[]): readonly Finding[] {
  const ranks = RANKS[all[0]?.path ?? ""];
  const best = ranks?.find((rank) => all.some(({ value }) => value === rank));
  return best === undefined ? all : all.filter(({ value }) => value === best);
}

function preferred(all: readonly Finding[], isBetter: (finding: Finding) => boolean): readonly Finding[] {
  return all.some(isBetter) ? all.filter(isBetter) : all;
}

function isSame(a: Finding, b: Finding): boolean {
  if (typeof a.value !== "number" || typeof b.value !== "number") return a.value === b.value;
  return Math.abs(a.value - b.value) <= SAME_SHARE * Math.max(Math.abs(a.value), Math.abs(b.value));
}

/** A guess that lost is no contradiction. */
function isSerious(other: Finding, best: Finding): boolean {
  if (/^(?:company\.(?:home|industry)|work\.(?:function|kind)|nature\.)/.test(other.path) || other.isWeak === true)
    return false;
  return confidenceOf(other) > confidenceOf(best) - 0.2;
}

function contradiction(best: Finding, against: readonly Finding[]): Fault {
  const values = [...new Set([best, ...against].map(({ value }) => String(value)))];
  return {
    code: "statement.contradiction",
    path: best.path.replace(/^work\.end$/, "work.months"),
    given: values.join(" and "),
    allowed: "one value",
    hint: `The text says both; ${String(best.value)} is used here.`,
  };
}
