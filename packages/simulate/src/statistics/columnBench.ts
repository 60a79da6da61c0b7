import type { Cuts, Folds } from "./foldedSum.ts";

/** The two ends of a column; `isFinite` is false if any of its figures is not finite. */
export interface Extent {
  readonly least: number;
  readonly most: number;
  readonly isFinite: boolean;
}

/** Which bins figures are dealt into: bin ⌊(figure − least) · binsPerUnit⌋, or the first or last of all. */
export interface Binning {
  readonly least: number;
  readonly binsPerUnit: number;
  /** At most `MOST_BINS`. */
  readonly bins: number;
}

/** The bin of every figure, and how many figures lie in each bin. */
export interface Binned {
  readonly binOf: Uint16Array;
  readonly counts: Int32Array;
}

/** Bins fit in 15 bits, which vector instructions narrow numbers to. */
export const MOST_BINS = 16_384;

/**
 * A column laid out for the walks that statistics need. What comes out has the same bits on every bench. It holds one
 * column at a time, and what it gave of the last one is gone with the next.
 */
export interface ColumnBench {
  /** Makes this the column that the other functions look at. */
  readonly lay: (column: Float64Array) => void;
  readonly extent: () => Extent;
  /** The ends of a few of the figures, from several parts of the column. */
  readonly sampleExtent: () => Pick<Extent, "least" | "most">;
  /** Folds of the figures from one place up to another, at most `MOST_TERMS` of them. */
  readonly folds: (from: number, to: number, cuts: Cuts) => Folds;
  /** The same of the squares of their distances from a number. */
  readonly squareFolds: (from: number, to: number, cuts: Cuts, centre: number) => Folds;
  readonly deal: (binning: Binning) => Binned;
  /** The figures that `deal` put in one of these bins, at most four, in the order of the column. */
  readonly inBins: (bins: readonly number[]) => Float64Array;
}
