import { exp, log } from "@shoreline/simulate";
import type { TimedFlows } from "./timedFlows.ts";
import { zeroBetween } from "./zeroBetween.ts";

/** Flows by rising time, none of them 0, each as its sign and the logarithm of its size, so that no sum overflows. */
export interface SignedFlows {
  readonly times: readonly number[];
  readonly signs: readonly number[];
  readonly logSizes: readonly number[];
}

/** The flows as signed logarithms; those on the same day are one, and those of 0 are none. */
export function signedFlows({ times, amounts }: TimedFlows): SignedFlows {
  const sums = new Map<number, number>();
  // Halved, or the sum of two of the largest numbers would be beyond all numbers.
  times.forEach((time, i) => sums.set(time, (sums.get(time) ?? 0) + amounts[i]! / 2));
  const kept = [...sums].filter(([, amount]) => amount !== 0).toSorted(([a], [b]) => a - b);
  const largest = kept.reduce((most, [, amount]) => Math.max(most, Math.abs(amount)), 0);
  return {
    times: kept.map(([time]) => time),
    signs: kept.map(([, amount]) => Math.sign(amount)),
    logSizes: kept.map(([, amount]) => logRatio(Math.abs(amount), largest)),
  };
}

/** The logarithm of a size as a share of the largest, also where that share is below all numbers. */
function logRatio(size: number, largest: number): number {
  const share = size / largest;
  return share > 1e-290 ? log(share) : log(size) - log(largest);
}

/** The places at which the sign changes: i where flow i + 1 has the other sign. */
export function signChanges({ signs }: SignedFlows): number[] {
  return signs.flatMap((sign, i) => (i + 1 < signs.length && signs[i + 1] !== sign ? [i] : []));
}

/**
 * How the discounted flows balance at the force of interest s = log(1 + rate): their sum as a share of the sum of their
 * sizes, −1 to 1; 0 where the net present value is 0.
 */
export function balanceAt({ times, signs, logSizes }: SignedFlows, s: number): number {
  let largest = -Infinity;
  for (let i = 0; i < times.length; i++) largest = Math.max(largest, logSizes[i]! - times[i]! * s);
  let sum = 0;
  let sizes = 0;
  for (let i = 0; i < times.length; i++) {
    const size = exp(logSizes[i]! - times[i]! * s - largest);
    sum += signs[i]! * size;
    sizes += size;
  }
  return sum / sizes;
}

/** Forces of interest that a rate of a number can have: above −1 by 2e-16, and up to 1e308. */
const LEAST_FORCE = -36;
const LARGEST_FORCE = 709;
/** A balance this near 0 where the curve turns round touches it: rounding of exponents reaches about 1e-14. */
const TOUCH = 1e-13;

/**
 * All forces of interest, rising, at which the flows balance, none left out.
 *
 * There are at most as many as the signs change (Descartes' rule, for any times: Laguerre 1883). Multiplying the sum by
 * e^(a s) and differentiating multiplies each flow by (a − its time) and, with a between two flows of different sign,
 * takes away one change. Between two zeros of that derivative the sum rises or falls throughout, so it has one zero where
 * its ends differ in sign, and one where it turns round on 0. Without a change of sign there is none.
 */
export function balancingForces(flows: SignedFlows): number[] {
  const changes = signChanges(flows);
  const levels = [flows];
  for (const change of changes) levels.push(turned(levels.at(-1)!, change));
  return levels.reduceRight<number[]>(
    (turns, level, depth) => (depth === changes.length ? [] : zeros(level, turns)),
    [],
  );
}

/** The flows of the derivative: those up to the change keep their sign, those behind it change it. */
function turned({ times, signs, logSizes }: SignedFlows, change: number): SignedFlows {
  const middle = (times[change]! + times[change + 1]!) / 2;
  return {
    times,
    signs: signs.map((sign, i) => (i <= change ? sign : -sign)),
    logSizes: logSizes.map((size, i) => size + log(Math.abs(middle - times[i]!))),
  };
}

/** The zeros of one level between the zeros of the next. */
function zeros(level: SignedFlows, turns: readonly number[]): number[] {
  const f = (s: number): number => balanceAt(level, s);
  const ends = [LEAST_FORCE, ...turns, LARGEST_FORCE].map((s) => ({ s, y: f(s) }));
  const isTouch = (i: number): boolean => i > 0 && i < ends.length - 1 && Math.abs(ends[i]!.y) <= TOUCH;
  return ends.flatMap(({ s, y }, i) => {
    if (isTouch(i)) return [s];
    const next = ends[i + 1];
    if (next === undefined || isTouch(i + 1) || Math.sign(y) * Math.sign(next.y) >= 0) return [];
    return [zeroBetween(f, s, next.s)];
  });
}
