import { sortedCopy, sortedInPlace } from "./sortedCopy.ts";
import { countIn } from "./statistics/plainBench.ts";
import type { Binning, ColumnBench, Extent } from "./statistics/columnBench.ts";

const BINS = 1024;
const BINS_OF_LONG_COLUMNS = 16_384;
const LONG = 16_384;
const BINS_AT_ONCE = 4;
const NAME = "figures of some bins";
/** More figures are sorted bin by bin: what crowds in a bin is often one figure. */
const FEW = 128;

/**
 * The figures that would stand at these ranks, from 0, in the sorted column: figures are counted into bins of equal
 * width, and only the bins in which a wanted figure lies are gathered and sorted. Bins lie where a few of the figures
 * do, so that far ones do not crowd the others into one bin. The column lies on the bench and is
 * no longer there afterwards. Ranks have to rise; figures are finite, and a negative zero becomes zero.
 */
export function orderStatistics(
  bench: ColumnBench,
  extent: Extent,
  ranks: readonly number[],
  length: number,
): readonly number[] {
  if (extent.least === extent.most) return ranks.map(() => extent.least + 0);
  const sampled = bench.sampleExtent();
  const range = sampled.least < sampled.most ? sampled : extent;
  const { counts } = bench.deal(binningOf(range, length > LONG ? BINS_OF_LONG_COLUMNS : BINS));
  const { bins, places } = binsOfRanks(counts, ranks);
  const sorted = countIn(bins, counts) <= FEW ? sortedTogether(bench, bins) : sortedByBin(bench, bins);
  return places.map((place) => sorted[place]!);
}

/** Bins from one figure to another; all figures go to the first where the range is beyond numbers. */
export function binningOf({ least, most }: Pick<Extent, "least" | "most">, bins: number): Binning {
  const binsPerUnit = (bins - 1) / (most - least);
  return { least, binsPerUnit: binsPerUnit < Infinity ? binsPerUnit : 0, bins };
}

/** The bins in which ranks lie, and the place of each rank among the figures of all these bins. */
function binsOfRanks(counts: Int32Array, ranks: readonly number[]): { bins: number[]; places: number[] } {
  const bins: number[] = [];
  let bin = -1;
  let end = 0;
  let left = 0;
  const places = ranks.map((rank) => {
    if (rank >= end) {
      const start = end;
      while (rank >= end) end += counts[++bin]!;
      left += end - counts[bin]! - start;
      bins.push(bin);
    }
    return rank - left;
  });
  return { bins, places };
}

function sortedTogether(bench: ColumnBench, bins: readonly number[]): Float64Array {
  const parts: Float64Array[] = [];
  for (let at = 0; at < bins.length; at += BINS_AT_ONCE) parts.push(bench.inBins(bins.slice(at, at + BINS_AT_ONCE)));
  return sortedInPlace(joined(parts));
}

/** All are gathered before any is sorted, for which the bench is needed. */
function sortedByBin(bench: ColumnBench, bins: readonly number[]): Float64Array {
  const parts = bins.map((bin) => bench.inBins([bin]));
  return joined(parts.map((part) => sortedCopy(part, NAME)));
}

function joined(parts: readonly Float64Array[]): Float64Array {
  if (parts.length === 1) return parts[0]!;
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
