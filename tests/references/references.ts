import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A value in 80 digits (tools/references/elementary.py says how it was made). */
export interface Reference {
  readonly given: readonly number[];
  /** The double nearest to the value. */
  readonly nearest: number;
  /** What that leaves of the value, in units of its last place: between −½ and ½. */
  readonly rest: number;
}

/** The references of all functions, by name. */
export function references(file: string): ReadonlyMap<string, readonly Reference[]> {
  const rows = JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")) as Record<string, readonly string[]>;
  return new Map(Object.entries(rows).map(([name, texts]) => [name, texts.map(referenceOf)]));
}

function referenceOf(text: string): Reference {
  const numbers = text.split(" ").map(doubleOf);
  return { given: numbers.slice(0, -2), nearest: numbers.at(-2)!, rest: numbers.at(-1)! };
}

function doubleOf(hexadecimal: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hexadecimal}`));
  return view.getFloat64(0);
}

/** How far a computed value is from the reference, in units of the reference's last place; NaN is infinitely far. */
export function errorInPlaces(computed: number, { nearest, rest }: Reference): number {
  const error = Math.abs((computed - nearest) / lastPlace(nearest) - rest);
  return Number.isNaN(error) ? Infinity : error;
}

/** The distance from a double to the next one away from 0: one unit in its last place. */
export function lastPlace(value: number): number {
  const view = new DataView(new ArrayBuffer(8));
  const size = Math.abs(value);
  view.setFloat64(0, size);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0) - size;
}
