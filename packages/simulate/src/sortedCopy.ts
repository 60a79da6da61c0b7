import type { Extent } from "./statistics/columnBench.ts";
import { laid } from "./statistics/laidColumn.ts";
import { extentOf } from "./statistics/plainBench.ts";

/**
 * The values of a column in rising order, exactly those of a sort and several times sooner: values are sorted by the
 * first bits of their place between the least and the largest, 13 of them or in long columns 22, digit by digit, and
 * what little is then still out of order is put right by insertion.
 * Throws for a value that is not finite, naming the column. A negative zero becomes zero.
 */
export function sortedCopy(column: Float64Array, name: string): Float64Array {
  if (column.length === 0) return new Float64Array(0);
  const extent = column.length <= SHORT ? extentOf(column, 0) : laid(column).extent();
  requireFinite(column, extent, name);
  return sortedWithin(column, extent);
}

/** The same of a finite column whose ends are known. */
export function sortedWithin(column: Float64Array, extent: Pick<Extent, "least" | "most">): Float64Array {
  return sorted(column, extent, MOST_ROUNDS);
}

/** Throws for the first value that is not finite. */
export function requireFinite(column: Float64Array, { isFinite }: Extent, name: string): void {
  if (isFinite) return;
  const place = column.findIndex((value) => !Number.isFinite(value));
  throw new RangeError(`Column ${JSON.stringify(name)} holds ${column[place]} at place ${place}, which is not finite`);
}

const DIGIT_BITS = 11;
const DIGITS = 2048;
const KEYS = DIGITS * DIGITS;

/** Up to so many values one digit is enough, with a bin for every two of them. */
const MOST_IN_BINS = 8192;
const BINS = 8192;
const binOf = new Uint16Array(MOST_IN_BINS);
const binCounts = new Int32Array(BINS);

/** Columns this short are sorted by insertion alone. */
const SHORT = 128;

/** Skewed columns share few keys, and what shares one is sorted anew; after so many rounds a plain sort ends it. */
const MOST_ROUNDS = 5;
/** So many moves for each value say that a column is skewed. */
const MOVES_PER_VALUE = 8;

function sorted(
  column: Float64Array,
  { least, most }: Pick<Extent, "least" | "most">,
  roundsLeft: number,
): Float64Array {
  const isInBins = column.length <= MOST_IN_BINS;
  const keysPerUnit = ((isInBins ? BINS : KEYS) - 1) / (most - least);
  if (least === most) return new Float64Array(column.length).fill(least + 0);
  if (column.length <= SHORT) return sortedInPlace(column.slice());
  const hasKeys = keysPerUnit > 0 && keysPerUnit < Infinity && roundsLeft > 0;
  if (!hasKeys) return column.map((value) => value + 0).toSorted();
  const values = (isInBins ? sortedByBin : sortedByKeys)(column, least, keysPerUnit);
  if (hasInserted(values, MOVES_PER_VALUE * values.length)) return values;
  sortRuns(values, { least, keysPerUnit }, roundsLeft - 1);
  return values;
}

/** A few values put in rising order where they stand. A negative zero becomes zero. */
export function sortedInPlace(values: Float64Array): Float64Array {
  for (let i = 0; i < values.length; i++) values[i]! += 0;
  hasInserted(values, Infinity);
  return values;
}

/** One counting sort. Rounding keeps the order of bins: every step is monotone. */
function sortedByBin(column: Float64Array, least: number, binsPerUnit: number): Float64Array {
  binCounts.fill(0);
  for (let i = 0; i < column.length; i++) {
    const bin = ((column[i]! - least) * binsPerUnit) | 0;
    binOf[i] = bin;
    binCounts[bin]!++;
  }
  startsFromCounts(binCounts);
  const values = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) values[binCounts[binOf[i]!]!++] = column[i]! + 0;
  return values;
}

/** Two counting sorts, the lower digit of the key first. Rounding keeps the order of keys: every step is monotone. */
function sortedByKeys(column: Float64Array, least: number, keysPerUnit: number): Float64Array {
  const keys = new Uint32Array(column.length);
  const lower = new Int32Array(DIGITS);
  const upper = new Int32Array(DIGITS);
  for (let i = 0; i < column.length; i++) {
    const key = ((column[i]! - least) * keysPerUnit) | 0;
    keys[i] = key;
    lower[key & (DIGITS - 1)]!++;
    upper[key >>> DIGIT_BITS]!++;
  }
  startsFromCounts(lower);
  startsFromCounts(upper);
  const byLower = new Uint32Array(column.length);
  for (let i = 0; i < column.length; i++) byLower[lower[keys[i]! & (DIGITS - 1)]!++] = i;
  const values = new Float64Array(column.length);
  for (let i = 0; i < column.length; i++) {
    const from = byLower[i]!;
    values[upper[keys[from]! >>> DIGIT_BITS]!++] = column[from]! + 0;
  }
  return values;
}

function startsFromCounts(counts: Int32Array): void {
  let start = 0;
  for (let digit = 0; digit < counts.length; digit++) {
    const count = counts[digit]!;
    counts[digit] = start;
    start += count;
  }
}

/** Sorts by insertion, in place, and says whether that took no more moves than it may; it gives up otherwise. */
function hasInserted(values: Float64Array, mostMoves: number): boolean {
  let moves = 0;
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!;
    let place = i;
    while (place > 0 && values[place - 1]! > value) {
      values[place] = values[place - 1]!;
      place--;
    }
    values[place] = value;
    moves += i - place;
    if (moves > mostMoves) return false;
  }
  return true;
}

/** Sorts what shares a key by itself. */
function sortRuns(
  values: Float64Array,
  { least, keysPerUnit }: { readonly least: number; readonly keysPerUnit: number },
  roundsLeft: number,
): void {
  for (let from = 0; from < values.length;) {
    const key = ((values[from]! - least) * keysPerUnit) | 0;
    let to = from + 1;
    while (to < values.length && (((values[to]! - least) * keysPerUnit) | 0) === key) to++;
    const run = values.slice(from, to);
    if (to - from > 1) values.set(sorted(run, extentOf(run, 0), roundsLeft), from);
    from = to;
  }
}
