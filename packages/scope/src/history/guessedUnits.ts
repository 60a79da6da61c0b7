import type { EffortUnit } from "./ownClass.ts";
import type { PublicMeasure } from "./publicClass.ts";

const UNITS: readonly (readonly [RegExp, EffortUnit])[] = [
  [/(^|[^a-z])(person|man|staff|p|m)[\s_-]*(months?|mon|mths?)([^a-z]|$)|(^|[^a-z])(pm|mm)([^a-z]|$)/, "person-months"],
  [/(^|[^a-z])(person|man|staff|p|m)[\s_-]*days?([^a-z]|$)|(^|[^a-z])(pd|md|pt|days)([^a-z]|$)/, "person-days"],
  [/hours?|(^|[^a-z])(hrs?|ph|h|std|stunden|heures)([^a-z]|$)/, "person-hours"],
];

/** Short for days beside a figure, where a column's name would mean something else by it. */
const DAYS_BESIDE = /^(d|days?|tage?|j|jours?)\.?$/i;

const MEASURES: readonly (readonly [RegExp, PublicMeasure])[] = [
  [/cosmic|(^|[^a-z])cfp([^a-z]|$)/, "cosmic"],
  [/use[\s_-]*case|(^|[^a-z])ucp([^a-z]|$)/, "useCasePoints"],
  [/story[\s_-]*points?/, "storyPoints"],
  [/(^|[^a-z])k(s|d)?(s)?loc([^a-z]|$)/, "kloc"],
  [/function[\s_-]*points?|(^|[^a-z])u?a?fps?([^a-z]|$)/, "functionPoints"],
];

/** The unit of effort that a column's name, or what stands beside its figures, tells; nothing where neither does. */
export function guessedUnit(column: string, beside = ""): EffortUnit | undefined {
  return DAYS_BESIDE.test(beside) ? "person-days" : firstMatch(UNITS, [beside, column]);
}

/** The measure of size that a column's name tells. Lines of code count only in thousands. */
export function guessedMeasure(column: string): PublicMeasure | undefined {
  return firstMatch(MEASURES, [column]);
}

function firstMatch<T>(patterns: readonly (readonly [RegExp, T])[], texts: readonly string[]): T | undefined {
  for (const text of texts) {
    const words = text.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
    const found = patterns.find(([pattern]) => pattern.test(words));
    if (found !== undefined) return found[1];
  }
  return undefined;
}
