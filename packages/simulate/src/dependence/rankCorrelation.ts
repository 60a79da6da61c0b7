import { compensatedSumOf } from "../compensatedSum.ts";
import { square } from "../square.ts";

/** The rank of each value, from 1 for the least; equal values share the average of their ranks. */
export function averageRanks(column: Float64Array): Float64Array {
  const order = risingOrder(column);
  const ranks = new Float64Array(column.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && column[order[to]!] === column[order[from]!]) to++;
    for (let place = from; place < to; place++) ranks[order[place]!] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** The places of the values, least first; equal values in the order of their places. */
export function risingOrder(column: Float64Array): Int32Array {
  return Int32Array.from(column, (_, i) => i).toSorted((a, b) => column[a]! - column[b]! || a - b);
}

/**
 * Spearman's rank correlation of two columns of equal length, −1 to 1: the correlation of their ranks, in which equal
 * values share the average rank. NaN when one of them does not vary.
 * Source: Spearman (1904), American Journal of Psychology 15:72.
 */
export function rankCorrelation(one: Float64Array, other: Float64Array): number {
  if (one.length !== other.length) throw new RangeError(`Columns of ${one.length} and ${other.length} values`);
  return correlationOf(averageRanks(one), averageRanks(other));
}

/** The product-moment correlation of two columns. */
export function correlationOf(one: Float64Array, other: Float64Array): number {
  const [a, b] = [centred(one), centred(other)];
  const together = compensatedSumOf(a.map((value, i) => value * b[i]!));
  return together / Math.sqrt(compensatedSumOf(a.map(square)) * compensatedSumOf(b.map(square)));
}

function centred(column: Float64Array): Float64Array {
  const mean = compensatedSumOf(column) / column.length;
  return column.map((value) => value - mean);
}
