import { type Bernoulli, bernoulliFamily } from "./families/bernoulli.ts";
import { type Beta, betaFamily } from "./families/beta.ts";
import { type Constant, constantFamily } from "./families/constant.ts";
import { type Empirical, empiricalFamily } from "./families/empirical.ts";
import type { Family } from "./families/family.ts";
import { type Lognormal, lognormalFamily } from "./families/lognormal.ts";
import { type Normal, normalFamily } from "./families/normal.ts";
import { type Pert, pertFamily } from "./families/pert.ts";
import { type Poisson, poissonFamily } from "./families/poisson.ts";
import { type ThreeQuantiles, threeQuantilesFamily } from "./families/threeQuantiles.ts";
import { type Triangular, triangularFamily } from "./families/triangular.ts";
import { type Uniform, uniformFamily } from "./families/uniform.ts";
import { probabilityOver } from "./normalCurve.ts";

export { bernoulli } from "./families/bernoulli.ts";
export { beta } from "./families/beta.ts";
export { certain } from "./families/constant.ts";
export { empirical } from "./families/empirical.ts";
export { lognormal } from "./families/lognormal.ts";
export { normal } from "./families/normal.ts";
export { pert } from "./families/pert.ts";
export { poisson } from "./families/poisson.ts";
export { fromQuantiles } from "./families/threeQuantiles.ts";
export { triangular } from "./families/triangular.ts";
export { uniform } from "./families/uniform.ts";

/** An uncertain figure as plain data. The constructors check the parameters; `certain` makes a
 * constant and `fromQuantiles` a distribution from three quantiles, the others are named like what they make. */
export type Distribution =
  | Bernoulli
  | Beta
  | Constant
  | Empirical
  | Lognormal
  | Normal
  | Pert
  | Poisson
  | ThreeQuantiles
  | Triangular
  | Uniform;

const families: { readonly [K in Distribution["kind"]]: Family<Extract<Distribution, { readonly kind: K }>> } = {
  bernoulli: bernoulliFamily,
  beta: betaFamily,
  constant: constantFamily,
  empirical: empiricalFamily,
  lognormal: lognormalFamily,
  normal: normalFamily,
  pert: pertFamily,
  poisson: poissonFamily,
  threeQuantiles: threeQuantilesFamily,
  triangular: triangularFamily,
  uniform: uniformFamily,
};

/** The table above pairs each kind with its own family, which the compiler cannot follow through the look-up. */
function familyOf(distribution: Distribution): Family<Distribution> {
  return families[distribution.kind] as Family<Distribution>;
}

/**
 * The value not exceeded with probability p (0–1): the inverse of `cdf`, rising with p; of separate values the smallest
 * that reaches p. Unbounded distributions answer ±Infinity at 0 and 1. Throws for p outside 0–1.
 */
export function quantile(distribution: Distribution, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability lies between 0 and 1, not at ${p}`);
  return familyOf(distribution).quantile(distribution, p);
}

/**
 * Turns a column of uniform numbers (0 < u < 1) into draws, in place: the same bits as `quantile` of each.
 * The first `count` numbers are turned, all of them unless given.
 */
export function quantileOver(distribution: Distribution, column: Float64Array, count: number = column.length): void {
  familyOf(distribution).quantileOver(distribution, column, count);
}

/**
 * Turns a column of standard normal numbers into draws, in place: each is the quantile of its probability. The first
 * `count` numbers are turned, all of them unless given.
 */
export function fromNormalsOver(distribution: Distribution, column: Float64Array, count: number = column.length): void {
  const family = familyOf(distribution);
  if (family.fromNormalsOver) return family.fromNormalsOver(distribution, column, count);
  probabilityOver(column, count);
  family.quantileOver(distribution, column, count);
}

/** The probability of a value of at most x. */
export function cdf(distribution: Distribution, x: number): number {
  return familyOf(distribution).cdf(distribution, x);
}

/** The expected value. */
export function meanOf(distribution: Distribution): number {
  return familyOf(distribution).mean(distribution);
}

/** The expected squared distance from the mean. */
export function varianceOf(distribution: Distribution): number {
  return familyOf(distribution).variance(distribution);
}

/** The value with even odds on either side. */
export function medianOf(distribution: Distribution): number {
  return quantile(distribution, 0.5);
}
