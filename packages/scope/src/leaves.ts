import { askableDates, isAskableDate } from "@shoreline/calendars";
import { isIsoDate } from "@shoreline/units";
import { z } from "zod";
import { isPlainLine } from "./plainLine.ts";

/** A zod message function that names the keys a mapping may have; other faults of it say that it must be a mapping. */
function keysAllowed(shape: object, what: string) {
  return (issue: { code?: string | undefined }) =>
    issue.code === "unrecognized_keys" ? Object.keys(shape).join(", ") : what;
}

/** A mapping with these keys and no other. Messages of all leaves say what is allowed. */
export function mapping<const Shape extends z.core.$ZodLooseShape>(shape: Shape, what = "a mapping") {
  return z.strictObject(shape, { error: keysAllowed(shape, what) });
}

/** A mapping in which any of `keys` may stand, each with a `value`. */
export function mappingOf<Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) {
  const shape = Object.fromEntries(keys.map((key) => [key, value.optional()])) as Record<Key, z.ZodOptional<Value>>;
  return mapping(shape);
}

/** A number of at least `low` and at most `high`. */
export function numberBetween(low: number, high: number, unit = "") {
  const error = `a number from ${low} to ${high}${unit}`;
  return z.number({ error }).min(low, { error }).max(high, { error });
}

/** No number in a brief is larger; defaults that follow from amounts are cut here, so that they read back. */
export const LARGEST_NUMBER = 1e15;
/** No amount of hours, cases or goods is larger; leaves room for what follows from it. */
const LARGEST_AMOUNT = 1e12;

/** A number of at least `low`. */
export function numberFrom(low: number, unit = "") {
  const error = `a number of ${low} or more${unit}`;
  return z
    .number({ error })
    .min(low, { error })
    .max(LARGEST_NUMBER, { error: atMost(LARGEST_NUMBER) });
}

/** Less than this is nothing: products with it would vanish below what a number can hold. */
const SMALLEST_AMOUNT = 1e-9;

function atMost(most: number): string {
  return `a number of at most ${most}`;
}

/** A number above zero and at most `most`. */
export function positive(unit = "", most: number = LARGEST_AMOUNT) {
  const error = `a number above 0${unit}`;
  return z
    .number({ error })
    .min(SMALLEST_AMOUNT, { error })
    .max(most, { error: atMost(most) });
}

/** A whole number within bounds. */
export function wholeBetween(low: number, high: number, unit = "") {
  const error = `a whole number from ${low} to ${high}${unit}`;
  return z.number({ error }).int({ error }).min(low, { error }).max(high, { error });
}

/** A proportion from 0 to 1. */
export const shareLeaf = numberBetween(0, 1).meta({ format: "share" });

/** One of the given words. */
export function oneOf<const Word extends string>(words: readonly [Word, ...Word[]] | readonly Word[]) {
  return z.enum(words as readonly [Word, ...Word[]], { error: words.join(", ") });
}

/** Text of 1 to `longest` characters. */
export function text(longest: number, what = `text of 1 to ${longest} characters`) {
  return z.string({ error: what }).min(1, { error: what }).max(longest, { error: what });
}

/** Text of one line that others read in lists. A line end behind it stays, since a YAML block ends with one. */
export function lineOf(longest: number) {
  const error = `one line of 1 to ${longest} characters, without control characters and marks of direction`;
  return text(longest).refine(isPlainLine, { error });
}

/** Any list of items. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: "a list" });
}

/** A calendar date that exists, in a year for which clock rules and holidays are known. */
export const dateLeaf = z
  .string({ error: "an ISO 8601 date such as 2027-02-01" })
  .refine(isIsoDate, {
    error: "an ISO 8601 date that exists, such as 2027-02-01",
    params: { code: "brief.not-a-date" },
  })
  .refine((date) => !isIsoDate(date) || isAskableDate(date), {
    error: askableDates,
    params: {
      code: "brief.out-of-range",
      hint: "Clock rules and holidays are known for these years; is the year a slip?",
    },
  })
  .meta({ format: "date" });

/** A city id, a city's name, or a country; whether it exists is asked of the atlas. */
export const placeLeaf = text(100, "a city id, a city or a country");

const WORD = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;

/** An id that can stand inside an arrangement's id. */
export const idLeaf = text(64).regex(WORD, { error: "letters and digits, with single . _ - between them" });
