import { quantileFrom, ranksFor } from "../selectedQuantiles.ts";
import { dotShares, type Summary, tailMean, tailOf, WORST_SHARE, type WorstEnd } from "../summary.ts";
import { type Cuts, cutsFor, FoldedSum, isSharp } from "../statistics/foldedSum.ts";
import { errorFromReplicates, errorFromSquares, type Replication, replicatesOf } from "../statistics/meanAndError.ts";
import { foldsOf, squareFoldsOf } from "../statistics/plainBench.ts";
import { FigureSum } from "./figureSum.ts";
import { RankRegion } from "./rankRegion.ts";
import { type TailRanks, tailRanks, TailSum } from "./tailSum.ts";

/** What is asked of a column that is never kept. */
export interface ColumnQuestion {
  readonly name: string;
  readonly worst: WorstEnd;
  readonly trials: number;
  readonly replication: Replication;
}

/** The shares at which a summary has quantiles. */
const SHARES: readonly number[] = [0.1, 0.5, 0.9, ...dotShares];

/**
 * The summary of a column that is shown block by block, in the order of its trials, in one walk after the other. The
 * first takes its range, the second its sums, the third the squares of its distances from the mean and the figures near
 * the quantiles; more walks are needed where too many figures crowd there, and where a tail is far smaller than the rest.
 */
export class StreamedColumn {
  readonly #question: ColumnQuestion;
  readonly #region: RankRegion;
  readonly #ranks: TailRanks;
  #walk = 1;
  #cuts: Cuts = { first: 0, second: 0 };
  #tail: FigureSum | undefined;
  #tailSum: number | undefined;
  #tailAgain: TailSum | undefined;
  #sum = new FoldedSum();
  #replicate = new FoldedSum();
  #replicateMeans: number[] = [];
  #squares = new FoldedSum();
  #squareCuts: Cuts | undefined;
  #mean = 0;

  constructor(question: ColumnQuestion) {
    this.#question = question;
    const { trials, worst } = question;
    this.#ranks = tailRanks(trials, worst);
    const { border, nearest } = this.#ranks;
    const ranks = [...ranksFor(SHARES, trials), border, nearest].toSorted((a, b) => a - b);
    this.#region = new RankRegion({ ranks, tail: this.#ranks }, trials);
  }

  get isKnown(): boolean {
    return this.#tailSum !== undefined;
  }

  /** Shows it some trials, from the number `firstTrial` on. Throws for figures that are not finite. */
  show(figures: Float64Array, firstTrial: number): void {
    if (this.#walk === 1) this.#requireFinite(figures, firstTrial);
    else if (this.#walk === 2) this.#addUp(figures, firstTrial);
    else if (this.#walk === 3) this.#addSquares(figures);
    const tail = this.#tail;
    if (this.#tailAgain) for (const figure of figures) this.#tailAgain.show(figure);
    else if (!this.#region.isKnown) for (let i = 0; i < figures.length; i++) this.#region.show(figures[i]!, tail);
  }

  /** Says that all trials have been shown. */
  endWalk(): void {
    this.#region.endWalk();
    if (this.#walk === 1) this.#prepareSums();
    else if (this.#walk === 2) this.#prepareSquares();
    else if (this.#region.isKnown) this.#endTail();
    this.#walk++;
  }

  /** The same figures as `summarise` gives of the column, once they are known. */
  summarised(): Summary & { readonly least: number; readonly most: number } {
    const { trials } = this.#question;
    const region = this.#region;
    const figureAt = (rank: number) => region.figureAt(rank);
    const at = (share: number) => quantileFrom(share, trials, figureAt);
    return {
      mean: this.#mean,
      error: this.#error,
      least: region.least,
      most: region.most,
      p10: at(0.1),
      p50: at(0.5),
      p90: at(0.9),
      cvar95: tailMean(this.#tailSum!, figureAt(this.#ranks.border), tailOf(trials, WORST_SHARE)),
      dots: dotShares.map(at),
    };
  }

  get #error(): number {
    if (this.#region.least === this.#region.most) return 0;
    if (this.#replicates !== undefined) return errorFromReplicates(this.#replicateMeans);
    return this.#squareCuts ? errorFromSquares(this.#squares.value, this.#question.trials) : Infinity;
  }

  get #replicates(): number | undefined {
    const { trials, replication } = this.#question;
    return replicatesOf(trials, replication.perScramble ?? 1);
  }

  #requireFinite(figures: Float64Array, firstTrial: number): void {
    const place = figures.findIndex((figure) => !Number.isFinite(figure));
    if (place < 0) return;
    const { name } = this.#question;
    throw new RangeError(
      `Column ${JSON.stringify(name)} holds ${figures[place]} at place ${firstTrial + place}, which is not finite`,
    );
  }

  #prepareSums(): void {
    const { least, most } = this.#region;
    const cuts = cutsFor(Math.max(-least, most));
    if (cuts === undefined) {
      throw new RangeError(`Column ${JSON.stringify(this.#question.name)} holds figures too large to be added up`);
    }
    this.#cuts = cuts;
    this.#tail = new FigureSum(cuts);
  }

  /** Adds up replicate by replicate; without replicates all trials are one. */
  #addUp(figures: Float64Array, firstTrial: number): void {
    const perReplicate = this.#replicates === undefined ? Infinity : this.#question.replication.perScramble!;
    for (let from = 0; from < figures.length;) {
      const done = (firstTrial + from) % perReplicate;
      const to = Math.min(figures.length, from + perReplicate - done);
      this.#replicate.add(foldsOf(figures, from, to, this.#cuts));
      if (done + to - from === perReplicate) this.#endReplicate(perReplicate);
      from = to;
    }
  }

  #endReplicate(trials: number): void {
    this.#replicateMeans.push(this.#replicate.value / trials);
    this.#sum.addAll(this.#replicate);
    this.#replicate = new FoldedSum();
  }

  /** Keeps the sum of the tail if it is right to its last place, or else has the tail added up by itself. */
  #endTail(): void {
    if (this.#tailAgain) {
      this.#tailSum ??= this.#tailAgain.value;
      return;
    }
    if (this.#tailSum !== undefined) return;
    this.#region.addKept(this.#tail!);
    const { from, to } = this.#ranks;
    const sum = this.#tail!.value;
    if (isSharp(sum, to - from, this.#cuts) || this.#isTailNothing) this.#tailSum = sum;
    else this.#tailAgain = new TailSum(this.#ranks, this.#question.worst, this.#region);
  }

  get #isTailNothing(): boolean {
    const end = this.#question.worst === "high" ? this.#region.most : this.#region.least;
    return end === 0 && this.#region.figureAt(this.#ranks.nearest) === 0;
  }

  #addSquares(figures: Float64Array): void {
    if (this.#replicates !== undefined || this.#squareCuts === undefined) return;
    this.#squares.add(squareFoldsOf(figures, 0, figures.length, this.#squareCuts, this.#mean));
  }

  #prepareSquares(): void {
    const { least, most } = this.#region;
    this.#sum.addAll(this.#replicate);
    this.#mean = least === most ? least + 0 : this.#sum.value / this.#question.trials;
    const farthest = Math.max(most - this.#mean, this.#mean - least);
    this.#squareCuts = cutsFor(farthest * farthest);
  }
}
