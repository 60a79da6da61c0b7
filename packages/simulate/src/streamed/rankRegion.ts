import { sortedCopy } from "../sortedCopy.ts";
import type { FigureSum } from "./figureSum.ts";
import { ValueBins } from "./valueBins.ts";

/** So many that the bins of ten million figures can be gathered, and the counts of fifty columns take some 13 MB. */
const BINS = 65_536;
/** Regions of more figures are divided into bins; smaller ones are gathered. */
const MOST_GATHERED = 4096;
/** So often a region is divided; what is then still too large is gathered all the same. */
const MOST_DIVISIONS = 8;

/** Ranks are counted from 0 for the least figure of a region, which is all of a column or a part of it. */
export interface Wanted {
  /** Whose figures are asked for; rising. */
  readonly ranks: readonly number[];
  /** Figures from one rank up to another are to be added up. */
  readonly tail: RankRange;
}

interface RankRange {
  readonly from: number;
  readonly to: number;
}

/** A bin in which something is wanted, as a region of its own. */
interface Part {
  readonly start: number;
  readonly region: RankRegion;
}

/**
 * What a region does with figures that it is shown: it takes their range; it counts them into bins; it hands them to the
 * bins in which something is wanted; or it keeps them.
 */
type Stage = "measure" | "count" | "hand" | "gather" | "known";

/**
 * The figures of wanted ranks, and the sum of a tail, of figures that are shown in one walk after the other and never
 * kept, but for the few that matter. In every walk the same figures have to come, in whatever order.
 */
export class RankRegion {
  readonly #wanted: Wanted;
  readonly #count: number;
  readonly #division: number;
  #stage: Stage;
  #least = Infinity;
  #most = -Infinity;
  #bins: ValueBins | undefined;
  #counts = new Int32Array(0);
  #partOfBin = new Int16Array(0);
  #parts: Part[] = [];
  #binsInTail: RankRange = { from: 0, to: 0 };
  #gathered: Float64Array = new Float64Array(0);
  #shown = 0;

  /** The whole column is measured in any case. */
  constructor(wanted: Wanted, count: number, division = 0) {
    this.#wanted = wanted;
    this.#count = count;
    this.#division = division;
    this.#stage = division === 0 || this.#isLarge ? "measure" : "gather";
    if (this.#stage === "gather") this.#gathered = new Float64Array(count);
  }

  get least(): number {
    return this.#least;
  }

  get most(): number {
    return this.#most;
  }

  get isKnown(): boolean {
    return this.#stage === "known" || (this.#stage === "hand" && this.#parts.every(({ region }) => region.isKnown));
  }

  get #isLarge(): boolean {
    return this.#count > MOST_GATHERED && this.#division < MOST_DIVISIONS;
  }

  /** Shows it a figure; those of the tail that need not be kept go to the sum. */
  show(figure: number, tail: FigureSum | undefined): void {
    if (this.#stage === "hand") this.#hand(figure, tail);
    else if (this.#stage === "gather") this.#gathered[this.#shown++] = figure;
    else if (this.#stage === "count") this.#counts[this.#bins!.binOf(figure)]!++;
    else if (this.#stage === "measure") this.#measure(figure);
  }

  /** Says that it has been shown all figures. */
  endWalk(): void {
    if (this.#stage === "hand") this.#endHanding();
    else if (this.#stage === "gather") this.#sort();
    else if (this.#stage === "count") this.#divide();
    else if (this.#stage === "measure") this.#choose();
  }

  /** The figure of a wanted rank. */
  figureAt(rank: number): number {
    if (this.#least === this.#most) return this.#least + 0;
    if (this.#stage === "known") return this.#gathered[rank]!;
    const part = this.#parts.findLast(({ start }) => start <= rank)!;
    return part.region.figureAt(rank - part.start);
  }

  /** Adds those figures of the tail that were kept. */
  addKept(tail: FigureSum): void {
    const { from, to } = this.#wanted.tail;
    const isConstant = this.#least === this.#most;
    if (this.#stage === "hand") for (const { region } of this.#parts) region.addKept(tail);
    else for (let rank = from; rank < to; rank++) tail.add(isConstant ? this.#least : this.#gathered[rank]!);
  }

  #measure(figure: number): void {
    if (figure < this.#least) this.#least = figure;
    if (figure > this.#most) this.#most = figure;
  }

  #choose(): void {
    if (this.#least === this.#most) {
      this.#stage = "known";
    } else if (this.#isLarge) {
      this.#stage = "count";
      this.#bins = new ValueBins(this.#least, this.#most, BINS);
      this.#counts = new Int32Array(BINS);
    } else {
      this.#stage = "gather";
      this.#gathered = new Float64Array(this.#count);
    }
  }

  #sort(): void {
    this.#gathered = sortedCopy(this.#gathered, "figures of some bins");
    this.#stage = "known";
  }

  #hand(figure: number, tail: FigureSum | undefined): void {
    const bin = this.#bins!.binOf(figure);
    const part = this.#partOfBin[bin]!;
    if (part > 0) this.#parts[part - 1]!.region.show(figure, tail);
    else if (bin >= this.#binsInTail.from && bin < this.#binsInTail.to) tail?.add(figure);
  }

  /** The tail has been added up, whatever walks the parts still need. */
  #endHanding(): void {
    this.#binsInTail = { from: 0, to: 0 };
    for (const { region } of this.#parts) region.endWalk();
  }

  /** Makes a region of each bin in which a wanted figure lies or the tail begins or ends; others lie in it or do not. */
  #divide(): void {
    const { from, to } = this.#wanted.tail;
    let [start, next, firstOfTail, endOfTail] = [0, 0, BINS, 0];
    this.#partOfBin = new Int16Array(BINS);
    for (let bin = 0; bin < BINS; bin++) {
      const end = start + this.#counts[bin]!;
      if (start < to && end > from && end > start) {
        firstOfTail = Math.min(firstOfTail, bin);
        endOfTail = bin + 1;
      }
      const isCut = (start < from && from < end) || (start < to && to < end);
      if (isCut || this.#wanted.ranks[next]! < end) next = this.#makePart(bin, { from: start, to: end }, next);
      start = end;
    }
    this.#binsInTail = { from: firstOfTail, to: endOfTail };
    this.#counts = new Int32Array(0);
    this.#stage = "hand";
  }

  /** Makes a region of the ranks of a bin, with those that are wanted from a place in their list on; returns the next. */
  #makePart(bin: number, { from: start, to: end }: RankRange, place: number): number {
    const { ranks, tail } = this.#wanted;
    const last = ranks.findIndex((rank, at) => at >= place && rank >= end);
    const next = last < 0 ? ranks.length : last;
    const from = Math.max(tail.from, start) - start;
    const to = Math.min(tail.to, end) - start;
    const wanted = {
      ranks: ranks.slice(place, next).map((rank) => rank - start),
      tail: from < to ? { from, to } : { from: 0, to: 0 },
    };
    this.#partOfBin[bin] = this.#parts.push({
      start,
      region: new RankRegion(wanted, end - start, this.#division + 1),
    });
    return next;
  }
}
