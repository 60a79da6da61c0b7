import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";

/** Anything that JSON can say. */
export type PlainData = null | boolean | number | string | PlainData[] | { [key: string]: PlainData };

/** A mapping of plain data. */
export type PlainMapping = { [key: string]: PlainData };

const DEEPEST = 24;
const MOST_VALUES = 100_000;

/** Whether `value` is a mapping (not a list, not null). */
export function isMapping(value: unknown): value is PlainMapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * `input` as plain data in canonical form: keys sorted, keys with nothing behind them left out, dates as ISO text.
 * Refuses what is nested deeper than 24 levels or holds more than 100,000 values (cycles end here, too).
 */
export function plainData(input: unknown, path: string): Result<PlainData> {
  const count = { left: MOST_VALUES };
  const tooMuch = limitFault(path);
  try {
    return succeed(plainValue(input, DEEPEST, count));
  } catch (error) {
    if (error instanceof TooMuch) return refuse([tooMuch]);
    throw error;
  }
}

class TooMuch extends Error {}

function limitFault(path: string): Fault {
  return {
    code: "brief.too-large",
    path,
    given: "more than that",
    allowed: `at most ${DEEPEST} levels and ${MOST_VALUES} values`,
    hint: "Is a list or mapping nested in itself?",
  };
}

function plainValue(value: unknown, depth: number, count: { left: number }): PlainData {
  count.left -= 1;
  if (depth < 0 || count.left < 0) throw new TooMuch();
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
  if (Array.isArray(value)) return Array.from(value, (item) => plainValue(item, depth - 1, count));
  if (value instanceof Date) return dateText(value);
  if (typeof value !== "object") return givenText(String(value));
  return plainMapping(value, depth, count);
}

function plainMapping(value: object, depth: number, count: { left: number }): PlainMapping {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null && item !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
      .map(([key, item]) => [key, plainValue(item, depth - 1, count)]),
  );
}

function dateText(value: Date): string {
  return Number.isNaN(value.getTime()) ? "an invalid date" : value.toISOString().slice(0, 10);
}
