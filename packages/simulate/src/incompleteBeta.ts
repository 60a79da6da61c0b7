import { exp, log } from "@shoreline/units";
import { deviance, stirlingRemainder } from "./logGamma.ts";

/** The two exponents of a beta distribution on 0–1, with the part of its density that no value changes. */
export interface BetaShape {
  readonly alpha: number;
  readonly beta: number;
  readonly logHeight: number;
}

/** Prepares a beta distribution for many evaluations. */
export function betaShape(alpha: number, beta: number): BetaShape {
  const total = alpha + beta;
  const remainder = stirlingRemainder(total) - stirlingRemainder(alpha) - stirlingRemainder(beta);
  return { alpha, beta, logHeight: 0.5 * log((alpha * beta) / (2 * Math.PI * total)) + remainder };
}

/** The same distribution seen from the other end, the distribution of 1 − x. */
export function mirrored({ alpha, beta, logHeight }: BetaShape): BetaShape {
  return { alpha: beta, beta: alpha, logHeight };
}

/**
 * The logarithm of x^α (1 − x)^β / B(α, β), which is the density on the scale of log(x / (1 − x)).
 * By deviances from the mean, so that large exponents cost no digits (Loader 2000).
 */
export function logOfLogitDensity({ alpha, beta, logHeight }: BetaShape, x: number, oneMinusX: number): number {
  const total = alpha + beta;
  return logHeight - deviance(alpha, total * x) - deviance(beta, total * oneMinusX);
}

/** The probability of a value of at most x (0–1): the regularised incomplete beta function; about 13 digits. */
export function betaCdf(alpha: number, beta: number, x: number): number {
  if (x <= 0) return 0;
  return x >= 1 ? 1 : exp(lowerTail(betaShape(alpha, beta), x, 1 - x).logShare);
}

/** What lies below x: the logarithm of its share, and the share in units of the density on the logit scale. */
interface LowerTail {
  readonly logShare: number;
  readonly shareOverDensity: number;
}

/** Both in a form that neither underflows far out in the tail nor loses digits near either end. */
function lowerTail(shape: BetaShape, x: number, oneMinusX: number): LowerTail {
  const { alpha, beta } = shape;
  const logDensity = logOfLogitDensity(shape, x, oneMinusX);
  if (x < (alpha + 1) / (alpha + beta + 2)) {
    const shareOverDensity = 1 / (alpha * betaFraction(alpha, beta, x));
    return { logShare: logDensity + log(shareOverDensity), shareOverDensity };
  }
  const density = exp(logDensity);
  const share = 1 - density / (beta * betaFraction(beta, alpha, oneMinusX));
  return { logShare: log(share), shareOverDensity: share / density };
}

const TINY = 1e-300;

/**
 * The continued fraction of the incomplete beta function (Digital Library of Mathematical Functions 8.17.22),
 * evaluated forwards by the modified method of Lentz (1976).
 */
function betaFraction(alpha: number, beta: number, x: number): number {
  let fraction = 1;
  let c = 1;
  let d = 0;
  for (let m = 1; m < 100_000; m++) {
    const step = fractionStep(alpha, beta, x, m);
    d = 1 / (1 + step * d || TINY);
    c = 1 + step / c || TINY;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) return fraction;
  }
  throw new Error(`The incomplete beta function did not settle for ${alpha}, ${beta} at ${x}`);
}

/** The m-th partial numerator, m from 1. */
function fractionStep(alpha: number, beta: number, x: number, m: number): number {
  const k = Math.floor(m / 2);
  const below = (alpha + m - 1) * (alpha + m);
  return m % 2 === 0 ? (k * (beta - k) * x) / below : (-(alpha + k) * (alpha + beta + k) * x) / below;
}

/** The value not exceeded with probability p (0–1); about 13 digits, also near the ends. */
export function betaQuantile(alpha: number, beta: number, p: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? 0 : 1;
  const shape = betaShape(alpha, beta);
  const lower = p <= 0.5;
  const tail = lower ? shape : mirrored(shape);
  const logit = lowerLogit(tail, lower ? p : 1 - p, meanLogit(tail));
  return fromLogit(lower ? logit : -logit);
}

/** The logit of the mean: a place where neither tail has run out of digits. */
export function meanLogit({ alpha, beta }: BetaShape): number {
  return log(alpha / beta);
}

/** Below this logit no double is left between a value and 0. */
const LEAST_LOGIT = -700;

/** x for log(x / (1 − x)). */
export function fromLogit(logit: number): number {
  return 1 / (1 + exp(-logit));
}

/**
 * log(x / (1 − x)) of the quantile x of a lower tail p, from a first guess.
 *
 * Newton's method on log F: on the logit scale the density is log-concave, hence so is F, and the steps climb to the
 * root from below without overshooting, from whatever guess. Each step squares the error, so the step after one of
 * 1e-8 would change nothing.
 */
export function lowerLogit(shape: BetaShape, p: number, guess: number): number {
  const target = log(p);
  let logit = guess;
  for (let step = 0; step < 200; step++) {
    const next = Math.max(LEAST_LOGIT, logit + newtonMove(shape, target, logit));
    const settled = Math.abs(next - logit) <= 1e-8 * Math.max(1, Math.abs(next));
    logit = next;
    if (settled) return logit;
  }
  return logit;
}

function newtonMove(shape: BetaShape, target: number, logit: number): number {
  const x = fromLogit(logit);
  const oneMinusX = fromLogit(-logit);
  const { logShare, shareOverDensity } = lowerTail(shape, x, oneMinusX);
  return (target - logShare) * shareOverDensity;
}
