import { type Binned, type Binning, type ColumnBench, type Extent, MOST_BINS } from "./columnBench.ts";
import type { Cuts, Folds } from "./foldedSum.ts";

/** The walks in TypeScript: they run everywhere, and finish what vector instructions leave over. */
export class PlainBench implements ColumnBench {
  #column: Float64Array = new Float64Array(0);
  #binOf = new Uint16Array(0);
  readonly #counts = new Int32Array(MOST_BINS);

  lay(column: Float64Array): void {
    this.#column = column;
  }

  extent(): Extent {
    return extentOf(this.#column, 0);
  }

  sampleExtent(): Pick<Extent, "least" | "most"> {
    return sampleExtentOf(this.#column);
  }

  folds(from: number, to: number, cuts: Cuts): Folds {
    return foldsOf(this.#column, from, to, cuts);
  }

  squareFolds(from: number, to: number, cuts: Cuts, centre: number): Folds {
    return squareFoldsOf(this.#column, from, to, cuts, centre);
  }

  deal(binning: Binning): Binned {
    if (this.#binOf.length < this.#column.length) this.#binOf = new Uint16Array(this.#column.length);
    const counts = this.#counts.subarray(0, binning.bins).fill(0);
    dealFrom(this.#column, 0, binning, this.#binOf, counts);
    return { binOf: this.#binOf, counts };
  }

  inBins(bins: readonly number[]): Float64Array {
    const found = new Float64Array(countIn(bins, this.#counts));
    gather({ column: this.#column, binOf: this.#binOf, bins, found }, 0, 0);
    return found;
  }
}

/** Ends of a column from a place on. Least and greatest of what is no number are none either. */
export function extentOf(column: Float64Array, from: number): Extent {
  let [least, otherLeast] = [column[from]!, column[from]!];
  let [most, otherMost] = [least, least];
  const even = column.length - ((column.length - from) % 2);
  for (let i = from; i < even; i += 2) {
    const value = column[i]!;
    const other = column[i + 1]!;
    least = Math.min(least, value);
    otherLeast = Math.min(otherLeast, other);
    most = Math.max(most, value);
    otherMost = Math.max(otherMost, other);
  }
  const last = column[column.length - 1]!;
  const ends = { least: Math.min(least, otherLeast, last), most: Math.max(most, otherMost, last) };
  return { ...ends, isFinite: ends.least > -Infinity && ends.most < Infinity };
}

const RUNS = 4;
const RUN_LENGTH = 16;

/** Of runs of neighbours, which are spread evenly where trials are points of a sequence. */
export function sampleExtentOf(column: Float64Array): Pick<Extent, "least" | "most"> {
  let [least, most] = [column[0]!, column[0]!];
  for (let run = 0; run < RUNS; run++) {
    const start = Math.floor((run * Math.max(0, column.length - RUN_LENGTH)) / (RUNS - 1));
    for (let i = start; i < Math.min(column.length, start + RUN_LENGTH); i++) {
      least = Math.min(least, column[i]!);
      most = Math.max(most, column[i]!);
    }
  }
  return { least, most };
}

/** Two sums run side by side, so that neither waits for the other: they are exact, and may be put together. */
export function foldsOf(column: Float64Array, from: number, to: number, { first, second }: Cuts): Folds {
  let [one, two, otherOne, otherTwo] = [0, 0, 0, 0];
  const even = to - ((to - from) % 2);
  for (let i = from; i < even; i += 2) {
    const value = column[i]!;
    const other = column[i + 1]!;
    const whole = first + value - first;
    const otherWhole = first + other - first;
    one += whole;
    otherOne += otherWhole;
    two += second + (value - whole) - second;
    otherTwo += second + (other - otherWhole) - second;
  }
  if (even === to) return [one + otherOne, two + otherTwo];
  const whole = first + column[even]! - first;
  return [one + otherOne + whole, two + otherTwo + (second + (column[even]! - whole) - second)];
}

/** The same folds of the squared distances from a centre. */
export function squareFoldsOf(
  column: Float64Array,
  from: number,
  to: number,
  { first, second }: Cuts,
  centre: number,
): Folds {
  let [one, two] = [0, 0];
  for (let i = from; i < to; i++) {
    const distance = column[i]! - centre;
    const value = distance * distance;
    const whole = first + value - first;
    one += whole;
    two += second + (value - whole) - second;
  }
  return [one, two];
}

/** Deals the figures from a place on. */
export function dealFrom(
  column: Float64Array,
  from: number,
  { least, binsPerUnit, bins }: Binning,
  binOf: Uint16Array,
  counts: Int32Array,
): void {
  const last = bins - 1;
  for (let i = from; i < column.length; i++) {
    const place = (column[i]! - least) * binsPerUnit;
    const bin = place > 0 ? (place < last ? place | 0 : last) : 0;
    binOf[i] = bin;
    counts[bin]!++;
  }
}

/** What is looked for in which column, and where it goes. */
export interface Gathering {
  readonly column: Float64Array;
  readonly binOf: Uint16Array;
  /** At least one and at most four. */
  readonly bins: readonly number[];
  readonly found: Float64Array;
}

/** Writes the figures of these bins, from a place in the column to one among those found. */
export function gather({ column, binOf, bins, found }: Gathering, from: number, at: number): void {
  for (const bin of bins) isWanted[bin] = 1;
  let next = at;
  for (let i = from; i < column.length; i++) if (isWanted[binOf[i]!] === 1) found[next++] = column[i]!;
  for (const bin of bins) isWanted[bin] = 0;
}

/** How many figures there are in these bins. */
export function countIn(bins: readonly number[], counts: Int32Array): number {
  let count = 0;
  for (const bin of bins) count += counts[bin]!;
  return count;
}

const isWanted = new Uint8Array(MOST_BINS);
