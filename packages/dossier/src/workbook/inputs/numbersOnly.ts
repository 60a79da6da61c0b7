import { phrase, word } from "@shoreline/decide";
import type { NumberRange } from "../grid/sheet.ts";

/** A range whose cells take numbers only: whole ones between two bounds where these are given. */
export function numbersOnly(range: string, bounds?: readonly [least: number, most: number]): NumberRange {
  const title = word("A number is needed");
  if (bounds === undefined) return { range, refusal: { title, message: word("A number.") } };
  return { range, bounds, refusal: { title, message: phrase`A whole number from ${bounds[0]} to ${bounds[1]}.` } };
}
