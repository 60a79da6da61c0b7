import { tailOf, WORST_SHARE, type WorstEnd } from "../summary.ts";
import { cutsFor } from "../statistics/foldedSum.ts";
import { FigureSum } from "./figureSum.ts";
import type { RankRegion } from "./rankRegion.ts";

/** Which ranks make up the worst of a column, and which is on its border; from 0, in rising order. */
export interface TailRanks {
  readonly from: number;
  readonly to: number;
  readonly border: number;
  /** The rank in the tail that is nearest to its border; the same where none counts whole. */
  readonly nearest: number;
}

/** Ranks, from 0 in the sorted column, of the worst twentieth of so many trials and of its border. */
export function tailRanks(trials: number, worst: WorstEnd): TailRanks {
  const { whole } = tailOf(trials, WORST_SHARE);
  if (worst === "low") {
    return { from: 0, to: whole, border: Math.min(trials - 1, whole), nearest: Math.max(0, whole - 1) };
  }
  const from = trials - whole;
  return { from, to: trials, border: Math.max(0, from - 1), nearest: Math.min(trials - 1, from) };
}

/**
 * The sum of a tail in a walk of its own, cut by the largest of its own figures: what is needed where those are so much
 * smaller than others of the column that cuts for all would leave too little of them.
 */
export class TailSum {
  readonly #ranks: TailRanks;
  readonly #worst: WorstEnd;
  readonly #nearest: number;
  readonly #sum: FigureSum;
  #counted = 0;

  constructor(ranks: TailRanks, worst: WorstEnd, region: RankRegion) {
    this.#ranks = ranks;
    this.#worst = worst;
    this.#nearest = region.figureAt(ranks.nearest);
    const end = worst === "high" ? region.most : region.least;
    this.#sum = new FigureSum(cutsFor(Math.max(Math.abs(this.#nearest), Math.abs(end)))!);
  }

  show(figure: number): void {
    if (this.#worst === "high" ? figure <= this.#nearest : figure >= this.#nearest) return;
    this.#sum.add(figure);
    this.#counted++;
  }

  /** What ties with the nearest figure counts as often as there is room for it. */
  get value(): number {
    const { from, to } = this.#ranks;
    for (; this.#counted < to - from; this.#counted++) this.#sum.add(this.#nearest);
    return this.#sum.value;
  }
}
