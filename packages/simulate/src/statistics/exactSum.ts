import type { ColumnBench, Extent } from "./columnBench.ts";
import { cancellingSum, type Cuts, cutsFor, FoldedSum, isSharp, MOST_TERMS } from "./foldedSum.ts";
import { laid } from "./laidColumn.ts";

/**
 * The sum of a column, right to its last place, whatever the order of its figures: the same bits for the same figures
 * on every engine. It is off by less than the distance to the next number, however much the figures cancel each other.
 * Not a number, or infinite, if one of the figures is not finite or the sum is beyond all numbers.
 */
export function sumOf(column: Float64Array): number {
  if (column.length === 0) return 0;
  const bench = laid(column);
  const extent = bench.extent();
  if (!extent.isFinite) return column.reduce((sum, figure) => sum + figure, 0);
  const cuts = cutsFor(largestOf(extent));
  return cuts === undefined ? hugeSum(column) : totalOf(foldedSum(bench, 0, column.length, cuts), column, cuts);
}

/** A sum of all figures of a column made right to its last place, which two cuts cannot where they nearly cancel. */
export function totalOf({ value }: FoldedSum, column: Float64Array, cuts: Cuts): number {
  return isSharp(value, column.length, cuts) ? value : cancellingSum(column);
}

/** The folds of the figures from one place up to another. */
export function foldedSum(bench: ColumnBench, from: number, to: number, cuts: Cuts): FoldedSum {
  const sum = new FoldedSum();
  for (let at = from; at < to; at += MOST_TERMS) sum.add(bench.folds(at, Math.min(to, at + MOST_TERMS), cuts));
  return sum;
}

/** The sum of the squares of the distances from a number, right to twelve figures and more. */
export function squaredDistances(bench: ColumnBench, length: number, extent: Extent, centre: number): number {
  const farthest = Math.max(extent.most - centre, centre - extent.least);
  const cuts = cutsFor(farthest * farthest);
  if (cuts === undefined) return Infinity;
  const sum = new FoldedSum();
  for (let at = 0; at < length; at += MOST_TERMS) {
    sum.add(bench.squareFolds(at, Math.min(length, at + MOST_TERMS), cuts, centre));
  }
  return sum.value;
}

/** The largest size of a figure of a column. */
export function largestOf({ least, most }: Extent): number {
  return Math.max(-least, most);
}

/** Figures so large that they would overflow when they are cut are added as if their unit were larger. */
function hugeSum(column: Float64Array): number {
  return sumOf(column.map((figure) => figure / 2 ** 80)) * 2 ** 80;
}
