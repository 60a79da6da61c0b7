import { CompensatedSum } from "../compensatedSum.ts";
import { largestOf, sumOf } from "./exactSum.ts";
import { cutsFor, type Folds } from "./foldedSum.ts";
import { laid } from "./laidColumn.ts";

/** Numbers that are kept of a block: what two cuts make of its figures. */
const FOLDS = 2;

/**
 * Sums of columns of which nothing else is kept. Of every block two numbers stay, each in its own place: so blocks may
 * come in any order, and more than once, and the sum is the same.
 */
export class BlockSums {
  readonly #folds: Float64Array;
  readonly #blocks: number;
  readonly #block: number;

  /** Of so many columns over so many trials, which come in blocks of so many. */
  constructor(columns: number, trials: number, block: number) {
    this.#block = block;
    this.#blocks = Math.ceil(trials / block);
    this.#folds = new Float64Array(columns * this.#blocks * FOLDS);
  }

  /** Takes the block of a column that begins with this trial. */
  put(column: number, firstTrial: number, figures: Float64Array): void {
    this.#folds.set(foldsOfBlock(figures), FOLDS * (column * this.#blocks + Math.floor(firstTrial / this.#block)));
  }

  /**
   * The sum of a column: that of `sumOf`, but for columns whose figures nearly cancel each other. It errs by its own
   * rounding and at most 2^-80 of the power of two above the largest of each block for every trial.
   */
  sumOf(column: number): number {
    const from = FOLDS * column * this.#blocks;
    const sum = new CompensatedSum();
    for (let at = from; at < from + FOLDS * this.#blocks; at++) sum.add(this.#folds[at]!);
    return sum.value;
  }
}

/** Both are whole multiples of a unit, added without rounding. What is not finite makes the sum so. */
function foldsOfBlock(figures: Float64Array): Folds {
  const bench = laid(figures);
  const extent = bench.extent();
  const cuts = extent.isFinite ? cutsFor(largestOf(extent)) : undefined;
  return cuts ? bench.folds(0, figures.length, cuts) : [sumOf(figures), 0];
}
