import { english, phrase, spoken, word } from "@shoreline/decide";
import { spacedWords } from "@shoreline/units";
import { figureWords, spacedName } from "./figureWords.ts";
import { holdsOwnWords } from "./ownWords.ts";
import { nameOrText, namedGap } from "./recalledText.ts";

/** An assumed value as people read it; a range with its unit, everything else as it stands in the brief. */
export function assumedValueWords(value: unknown, field = ""): string {
  if (typeof value === "number") return figureWords(value);
  if (typeof value === "string") return valueName(value, field);
  if (isRange(value)) {
    const { low, mode, high, unit } = value;
    return `${phrase`${figureWords(mode)} (${figureWords(low)} to ${figureWords(high)})`} ${unitWords(unit)}`;
  }
  if (Array.isArray(value))
    return value.length === 0 ? word("none") : value.map((each) => assumedValueWords(each, field)).join(", ");
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([key, each]) => `${fieldWord(key)} ${assumedValueWords(each, key)}`)
      .join(", ");
  }
  return JSON.stringify(value);
}

/** A unit as it follows a figure; a currency is said by its code. */
export function unitWords(unit: string): string {
  return /^[A-Z]{3}$/.test(unit) ? unit : word(unit);
}

const CAMEL = /^[a-z]+(?:[A-Z][a-z]+)*$/;

/** A word of the brief, a day, a city, or a name that somebody gave. */
function valueName(value: string, field: string): string {
  if (spoken() === english) return spacedName(value);
  if (holdsOwnWords(field)) return value;
  return namedGap(value, (name) => nameOrText(CAMEL.test(name) ? spacedWords(name).toLowerCase() : name));
}

/** What a field or a role is called. */
function fieldWord(key: string): string {
  return spoken() === english ? spacedName(key) : nameOrText(spacedWords(key));
}

interface Range {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly unit: string;
}

function isRange(value: unknown): value is Range {
  return (
    typeof value === "object" &&
    value !== null &&
    "low" in value &&
    "mode" in value &&
    "high" in value &&
    "unit" in value
  );
}

/** True of a source that says no more than the reason does: somebody judged it so. */
export function isJudgement(source: string): boolean {
  return /^assumption$|judgement/i.test(source);
}
