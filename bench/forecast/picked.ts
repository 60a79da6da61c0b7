import { fillUniforms, streamKey } from "@shoreline/simulate";

/** Absolute errors of forecasts for the same projects, each made without the project. */
export interface Errors {
  readonly ours: Float64Array;
  /** Of each usual method. */
  readonly usual: readonly Float64Array[];
  /** Mean absolute error of exact random guessing over these projects. */
  readonly guessing: number;
}

/** Standardised accuracy of picking one usual method, beside ours on the same projects. */
export interface Picked {
  /** Of the best usual method, picked after the fact on the very projects it is measured by. */
  readonly afterwards: number;
  /** Picked on a random half of the projects and measured on the other half, both ways. */
  readonly onHalves: number;
  /** Picked anew for each project by all others. */
  readonly byOthers: number;
  readonly ours: number;
  /** Standard error of ours. */
  readonly standardError: number;
}

const SPLITS = 500;
const SEED = 1;

/** What picking the best of the usual methods comes to, with and without looking at the projects it is measured by. */
export function picked({ ours, usual, guessing }: Errors): Picked {
  const standardised = (error: number) => 1 - error / guessing;
  const halves = Array.from({ length: SPLITS }, (_, split) => pickedOnHalves(usual, halfOf(ours.length, split)));
  return {
    afterwards: standardised(Math.min(...usual.map((errors) => mean(errors)))),
    onHalves: standardised(mean(halves)),
    byOthers: standardised(mean(pickedByOthers(usual))),
    ours: standardised(mean(ours)),
    standardError: spread(ours) / Math.sqrt(ours.length) / guessing,
  };
}

/** Marks half of the projects, drawn at random, with 1. */
function halfOf(count: number, split: number): Uint8Array {
  const drawn = new Float64Array(count);
  fillUniforms(drawn, { seed: SEED, key: streamKey("bench.halves"), dimension: split, firstTrial: 0, count });
  const places = Array.from(drawn.keys()).toSorted((a, b) => drawn[a]! - drawn[b]!);
  const half = new Uint8Array(count);
  for (const place of places.slice(0, count >> 1)) half[place] = 1;
  return half;
}

/** The mean error when each half is forecast by the method with the least error on the other. */
function pickedOnHalves(usual: readonly Float64Array[], half: Uint8Array): number {
  const sums = usual.map((errors) => [sumOver(errors, half, 0), sumOver(errors, half, 1)] as const);
  const [first, second] = [sums.map(([one]) => one), sums.map(([, other]) => other)];
  const total = second[leastOf(first)]! + first[leastOf(second)]!;
  return total / half.length;
}

function sumOver(errors: Float64Array, half: Uint8Array, which: number): number {
  return errors.reduce((sum, error, place) => (half[place] === which ? sum + error : sum), 0);
}

/** For each project the error of the method with the least error on all others. */
function pickedByOthers(usual: readonly Float64Array[]): Float64Array {
  const totals = usual.map((errors) => errors.reduce((sum, error) => sum + error, 0));
  return usual[0]!.map(
    (_, place) => usual[leastOf(totals.map((all, method) => all - usual[method]![place]!))]![place]!,
  );
}

function leastOf(values: readonly number[]): number {
  return values.indexOf(Math.min(...values));
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let place = 0; place < values.length; place++) sum += values[place]!;
  return sum / values.length;
}

function spread(values: Float64Array): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / (values.length - 1));
}
