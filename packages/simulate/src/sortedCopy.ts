/**
 * The values of a column in rising order, exactly those of a sort and several times sooner: values are dealt into as
 * many equally wide bins as there are values, and each bin is sorted by itself.
 * Throws for a value that is not finite, naming the column. A negative zero becomes zero.
 */
export function sortedCopy(column: Float64Array, name: string): Float64Array {
  requireFinite(column, name);
  return binSorted(column, MOST_DEALS);
}

/** Skewed columns crowd in few bins, which are dealt again; after so many deals a plain sort ends it. */
const MOST_DEALS = 5;

function binSorted(column: Float64Array, dealsLeft: number): Float64Array {
  const { least, largest } = rangeOf(column);
  const sorted = new Float64Array(column.length);
  if (least === largest) return sorted.fill(least + 0);
  const binsPerUnit = (column.length - 1) / (largest - least);
  const hasBins = binsPerUnit > 0 && binsPerUnit < Infinity && dealsLeft > 0;
  if (!hasBins) return column.map((value) => value + 0).toSorted();
  sortBins(sorted, dealInto(sorted, column, least, binsPerUnit), dealsLeft - 1);
  return sorted;
}

function rangeOf(column: Float64Array): { least: number; largest: number } {
  let least = Infinity;
  let largest = -Infinity;
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (value < least) least = value;
    if (value > largest) largest = value;
  }
  return { least, largest };
}

/** A difference with itself is 0 for finite numbers and NaN for the others, which no later sum undoes. */
function requireFinite(column: Float64Array, name: string): void {
  let blemish = 0;
  for (let i = 0; i < column.length; i++) blemish += column[i]! - column[i]!;
  if (blemish === 0) return;
  const place = column.findIndex((value) => !Number.isFinite(value));
  throw new RangeError(`Column ${JSON.stringify(name)} holds ${column[place]} at place ${place}, which is not finite`);
}

/** Counting sort by bin; returns where each bin ends. Rounding keeps the order of bins: every step is monotone. */
function dealInto(out: Float64Array, column: Float64Array, least: number, binsPerUnit: number): Uint32Array {
  const bins = new Uint32Array(column.length);
  const ends = new Uint32Array(column.length + 1);
  for (let i = 0; i < column.length; i++) {
    const bin = ((column[i]! - least) * binsPerUnit) | 0;
    bins[i] = bin;
    ends[bin + 1]! += 1;
  }
  for (let bin = 1; bin < ends.length; bin++) ends[bin]! += ends[bin - 1]!;
  for (let i = 0; i < column.length; i++) {
    const bin = bins[i]!;
    out[ends[bin]!] = column[i]! + 0;
    ends[bin]! += 1;
  }
  return ends;
}

const LARGEST_INSERTION = 48;

/** Only crowded bins are worth sorting by themselves; one insertion sort over the whole column settles the rest. */
function sortBins(values: Float64Array, ends: Uint32Array, dealsLeft: number): void {
  for (let bin = 0, from = 0; from < values.length; bin++) {
    const to = ends[bin]!;
    if (to - from > LARGEST_INSERTION) values.set(binSorted(values.subarray(from, to), dealsLeft), from);
    from = to;
  }
  insertionSort(values);
}

function insertionSort(values: Float64Array): void {
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!;
    let place = i;
    while (place > 0 && values[place - 1]! > value) {
      values[place] = values[place - 1]!;
      place--;
    }
    values[place] = value;
  }
}
