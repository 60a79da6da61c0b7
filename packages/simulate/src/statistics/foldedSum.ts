import { CompensatedSum } from "../compensatedSum.ts";

/**
 * Sums that do not depend on the order of their terms. Every term is cut at the same places: what of it is a whole
 * multiple of a unit is added without any rounding, and so is the rest, cut once more. (ExtractVector of Rump, Ogita
 * and Oishi 2008, SIAM J. Sci. Comput. 31:189; folds as of Demmel and Nguyen 2015, IEEE Trans. Computers 64:2060.)
 */

/** So many terms may be added in one walk before their folds go into a `FoldedSum`. */
export const MOST_TERMS = 4096;

/** The least power of two from `MOST_TERMS` + 2 on: so much larger than any term is the number it is cut by. */
const ROOM = 8192;
/** From one cut to the next: the part of a term that the first cut leaves is at most so much of the largest term. */
const NEXT_CUT = 1 / 2 ** 40;

/** Terms beyond this would overflow when they are cut. */
const LARGEST_TERM = 2 ** 960;

/** By what terms are cut: powers of two. */
export interface Cuts {
  readonly first: number;
  readonly second: number;
}

/** The folds of some terms: what the first cut took of them, and what the second took of the rest. */
export type Folds = readonly [first: number, second: number];

/** The cuts for terms none of which is larger in size than `largest`; nothing where they would overflow. */
export function cutsFor(largest: number): Cuts | undefined {
  if (!(largest <= LARGEST_TERM)) return undefined;
  const first = powerOfTwoFrom(largest) * ROOM;
  return { first, second: first * NEXT_CUT };
}

/** The least power of two that is not below a number, 0 for 0 (algorithm 3.6 of Rump, Ogita and Oishi 2008). */
function powerOfTwoFrom(size: number): number {
  const scaled = size * 2 ** 53;
  const power = Math.abs(scaled + size - scaled);
  return power === 0 ? size : power;
}

/** A total of whole multiples of one unit, in two parts: up to 2^33 portions of `MOST_TERMS` add up without rounding. */
class Total {
  #sum = 0;
  #rest = 0;

  add(term: number): this {
    const next = this.#sum + term;
    this.#rest += lossOf(this.#sum, term, next);
    this.#sum = next;
    return this;
  }

  addAll(other: Total): this {
    return this.add(other.#sum).add(other.#rest);
  }

  /** The total as a number and what is missing from it: the same whatever came first. */
  get parts(): readonly [rounded: number, rest: number] {
    const rounded = this.#sum + this.#rest;
    return [rounded, lossOf(this.#sum, this.#rest, rounded)];
  }
}

/** What two cuts made of the terms so far. Whatever their order, and in whatever portions they came: the same bits. */
export class FoldedSum {
  readonly #first = new Total();
  readonly #second = new Total();

  /** Adds the folds of at most `MOST_TERMS` terms. */
  add([first, second]: Folds): this {
    this.#first.add(first);
    this.#second.add(second);
    return this;
  }

  /** Adds the terms of another sum with the same cuts. */
  addAll(other: FoldedSum): this {
    this.#first.addAll(other.#first);
    this.#second.addAll(other.#second);
    return this;
  }

  /** The sum; beside its own rounding it errs by at most n · 2^-80 of the power of two above the largest term. */
  get value(): number {
    const [first, firstRest] = this.#first.parts;
    const [second, secondRest] = this.#second.parts;
    const sum = first + second;
    return sum + (lossOf(first, second, sum) + (firstRest + secondRest));
  }
}

/** What the addition of a term to a sum lost (Knuth's two-sum). */
function lossOf(sum: number, term: number, next: number): number {
  const added = next - sum;
  return sum - (next - added) + (term - added);
}

/** Whether a sum of `count` terms is right to its last place: what the second cut left is too small to matter. */
export function isSharp(sum: number, count: number, { first }: Cuts): boolean {
  return Math.abs(sum) >= (count * (first / ROOM)) / 2 ** 25;
}

/**
 * The sum of terms that nearly cancel each other, cut again and again until nothing that matters is left; right to the
 * last place, and 0 only if it is. Terms may have any order.
 */
export function cancellingSum(terms: Float64Array): number {
  const rest = terms.slice();
  const sum = new CompensatedSum();
  for (let left = largestSize(rest); Math.abs(sum.value) <= left * terms.length * 2 ** 56; left = largestSize(rest)) {
    if (left === 0) break;
    const { first } = cutsFor(left)!;
    const total = new Total();
    for (let from = 0; from < rest.length; from += MOST_TERMS) {
      total.add(cutOff(rest.subarray(from, from + MOST_TERMS), first));
    }
    for (const part of total.parts) sum.add(part);
  }
  return sum.value;
}

/** Takes from each term what of it is a whole multiple of the unit of `cut`, and gives the sum of that, exactly. */
function cutOff(terms: Float64Array, cut: number): number {
  let fold = 0;
  for (let i = 0; i < terms.length; i++) {
    const whole = cut + terms[i]! - cut;
    fold += whole;
    terms[i]! -= whole;
  }
  return fold;
}

function largestSize(terms: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < terms.length; i++) {
    const size = Math.abs(terms[i]!);
    if (size > largest) largest = size;
  }
  return largest;
}
