import { log } from "@shoreline/units";

const HALF_LOG_TWO_PI = 0.9189385332046728;
const SERIES_FROM = 16;

/**
 * log Γ(x) for x > 0: the logarithm of the factorial, carried between the whole numbers; Γ(n + 1) = n!.
 * Absolute error about 1e-15 · max(1, |log Γ(x)|); tested against 40 digits.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return NaN;
  if (x >= SERIES_FROM) return stirlingFormula(x) + stirlingSeries(x);
  let product = 1;
  let shifted = x;
  for (; shifted < SERIES_FROM; shifted++) product *= shifted;
  return stirlingFormula(shifted) + stirlingSeries(shifted) - log(product);
}

/** What Stirling's formula leaves of log Γ(x): log Γ(x) − ((x − ½) log x − x + ½ log 2π), about 1 / 12x. */
export function stirlingRemainder(x: number): number {
  return x >= SERIES_FROM ? stirlingSeries(x) : logGamma(x) - stirlingFormula(x);
}

function stirlingFormula(x: number): number {
  return (x - 0.5) * log(x) - x + HALF_LOG_TWO_PI;
}

/** Stirling's series with Bernoulli's numbers; from 16 on the first term left out is below 3e-20. */
function stirlingSeries(x: number): number {
  const t = 1 / (x * x);
  const rest = 1 / 1680 - t * (1 / 1188 - t * (691 / 360360 - t / 156));
  return (1 / 12 - t * (1 / 360 - t * (1 / 1260 - t * rest))) / x;
}

/**
 * x log(x / m) + m − x for positive x and m: how far an observation x is from a mean m.
 * Near x = m the terms cancel; the series in (x − m)/(x + m) keeps the digits (Loader 2000, "Fast and accurate
 * computation of binomial probabilities").
 */
export function deviance(x: number, mean: number): number {
  const gap = x - mean;
  const v = gap / (x + mean);
  if (v > 0.1 || v < -0.1) return x * log(x / mean) - gap;
  let sum = gap * v;
  let term = 2 * x * v;
  for (let odd = 3; odd < 60; odd += 2) {
    term *= v * v;
    const next = sum + term / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
