import {
  exp,
  expMinusOne,
  type Fault,
  givenText,
  log,
  logOnePlus,
  refuse,
  type Result,
  succeed,
} from "@shoreline/units";
import { normalCdf, normalDensity, normalQuantile } from "../normalCurve.ts";
import { square } from "../square.ts";
import type { Family } from "./family.ts";
import { finiteFault, place } from "./checked.ts";

/** A judgement by three figures: one in ten below the first, even odds at the second, one in ten above the third. */
export interface ThreeQuantiles {
  readonly kind: "threeQuantiles";
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/**
 * The distribution whose 10 %, 50 % and 90 % quantiles are exactly these; p10 < p50 < p90, or all three the same.
 *
 * The shape is one of Johnson's (1949, Biometrika 36:149), chosen so that nothing else has to be asked:
 * - figures that grow at least as much upwards as downwards in proportion (p50² ≤ p10 · p90): a shifted lognormal,
 *   whose lower end is 0 or above;
 * - other positive figures: Johnson's S_B between 0 and the upper end that the three figures imply
 *   (symmetric figures give a symmetric distribution on 0 … 2 p50);
 * - figures of which p10 is 0 or below: a shifted lognormal, upright or mirrored; normal when symmetric.
 * So positive figures never yield a negative value, and symmetric ones always a symmetric distribution. The price: when
 * p10 is close to 0 and p90 not far above p50, much of the probability must crowd below the upper end.
 */
export function fromQuantiles(
  { p10, p50, p90 }: { readonly p10: number; readonly p50: number; readonly p90: number },
  path = "",
): Result<ThreeQuantiles> {
  const faults = quantileFaults({ p10, p50, p90 }, path);
  return faults.length > 0 ? refuse(faults) : succeed({ kind: "threeQuantiles", p10, p50, p90 });
}

function quantileFaults(given: { p10: number; p50: number; p90: number }, path: string): Fault[] {
  const notFinite = Object.entries(given).filter(([, value]) => !Number.isFinite(value));
  if (notFinite.length > 0) return notFinite.map(([name, value]) => finiteFault(place(path, name), value));
  const { p10, p50, p90 } = given;
  if (p10 === p90 && p10 === p50) return [];
  return [...orderFault("p50", p50, "p10", p10, path), ...orderFault("p90", p90, "p50", p50, path)];
}

function orderFault(name: string, value: number, lowerName: string, lower: number, path: string): Fault[] {
  if (value > lower) return [];
  const hint = value === lower ? "If the figure is certain, give all three the same." : "Are the figures in order?";
  const allowed = `more than ${lowerName} (${lower})`;
  return [{ code: "simulate.out-of-order", path: place(path, name), given: givenText(value), allowed, hint }];
}

/** z of the 90 % quantile. */
const Z90 = 1.2815515655446004;

/** p50 + reach · (e^(growth z) − 1): straight when growth is 0, then `reach` is per z. */
interface Skewed {
  readonly curve: "skewed";
  readonly p50: number;
  readonly growth: number;
  readonly reach: number;
}

/** top / (1 + odds e^(−steepness z)): between 0 and top. */
interface Bounded {
  readonly curve: "bounded";
  readonly top: number;
  readonly odds: number;
  readonly steepness: number;
}

/** The curve over standard normal numbers that the three figures imply. */
export function curveOf({ p10, p50, p90 }: ThreeQuantiles): Skewed | Bounded {
  return p10 > 0 && p50 / p10 > p90 / p50 ? boundedCurve(p10, p50, p90) : skewedCurve(p10, p50, p90);
}

function skewedCurve(p10: number, p50: number, p90: number): Skewed {
  if (p10 === p90) return { curve: "skewed", p50, growth: 0, reach: 0 };
  const growth = log((p90 - p50) / (p50 - p10)) / Z90;
  const reach = growth === 0 ? (p90 - p50) / Z90 : (p90 - p50) / expMinusOne(growth * Z90);
  return { curve: "skewed", p50, growth, reach };
}

/**
 * The upper end makes the three logits equally spaced, which gives all parameters in closed form from the ratios
 * l = p10/p50 and h = p90/p50; written so that no difference of near-equal numbers is taken.
 */
function boundedCurve(p10: number, p50: number, p90: number): Bounded {
  const low = p10 / p50;
  const high = p90 / p50;
  const odds = ((1 - low) * (high - 1)) / (1 - low * high);
  const steepness = log((high * (1 - low)) / (low * (high - 1))) / Z90;
  return { curve: "bounded", top: p50 * (1 + odds), odds, steepness };
}

function skewedValue({ p50, growth, reach }: Skewed, z: number): number {
  if (reach === 0) return p50;
  return p50 + reach * (growth === 0 ? z : expMinusOne(growth * z));
}

function boundedValue({ top, odds, steepness }: Bounded, z: number): number {
  return top / (1 + odds * exp(-steepness * z));
}

export const threeQuantilesFamily: Family<ThreeQuantiles> = {
  quantile: (distribution, p) => {
    const curve = curveOf(distribution);
    const z = normalQuantile(p);
    return curve.curve === "skewed" ? skewedValue(curve, z) : boundedValue(curve, z);
  },
  quantileOver: (distribution, column, count) => {
    const curve = curveOf(distribution);
    if (curve.curve === "skewed") {
      for (let i = 0; i < count; i++) column[i] = skewedValue(curve, normalQuantile(column[i]!));
    } else {
      for (let i = 0; i < count; i++) column[i] = boundedValue(curve, normalQuantile(column[i]!));
    }
  },
  fromNormalsOver: (distribution, column, count) => {
    const curve = curveOf(distribution);
    if (curve.curve === "skewed") {
      for (let i = 0; i < count; i++) column[i] = skewedValue(curve, column[i]!);
    } else {
      for (let i = 0; i < count; i++) column[i] = boundedValue(curve, column[i]!);
    }
  },
  cdf: (distribution, x) => {
    const curve = curveOf(distribution);
    return curve.curve === "skewed" ? skewedCdf(curve, x) : boundedCdf(curve, x);
  },
  mean: (distribution) => momentsOf(curveOf(distribution)).mean,
  variance: (distribution) => momentsOf(curveOf(distribution)).variance,
};

function skewedCdf({ p50, growth, reach }: Skewed, x: number): number {
  if (reach === 0) return x < p50 ? 0 : 1;
  if (growth === 0) return normalCdf((x - p50) / reach);
  const growthAtX = (x - p50) / reach;
  if (growthAtX <= -1) return growth > 0 ? 0 : 1;
  return normalCdf(logOnePlus(growthAtX) / growth);
}

function boundedCdf({ top, odds, steepness }: Bounded, x: number): number {
  if (x <= 0) return 0;
  return x >= top ? 1 : normalCdf(log((odds * x) / (top - x)) / steepness);
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

function momentsOf(curve: Skewed | Bounded): Moments {
  return curve.curve === "skewed" ? skewedMoments(curve) : boundedMoments(curve);
}

function skewedMoments({ p50, growth, reach }: Skewed): Moments {
  if (growth === 0) return { mean: p50, variance: reach * reach };
  const growthSquare = square(growth);
  return {
    mean: p50 + reach * expMinusOne(growthSquare / 2),
    variance: reach * reach * exp(growthSquare) * expMinusOne(growthSquare),
  };
}

const QUADRATURE_STEP = 1 / 16;

/**
 * No closed form exists. The trapezoidal rule over z converges faster than any power of the step for a smooth curve
 * under the normal density (Trefethen and Weideman 2014, SIAM Review 56:385).
 */
function boundedMoments(curve: Bounded): Moments {
  const reach = Math.ceil((9 + 2 * curve.steepness) / QUADRATURE_STEP);
  const points = Array.from({ length: 2 * reach + 1 }, (_, i) => (i - reach) * QUADRATURE_STEP);
  const expected = (of: (value: number) => number): number =>
    points.reduce((sum, z) => sum + of(boundedValue(curve, z)) * normalDensity(z) * QUADRATURE_STEP, 0);
  const mean = expected((value) => value);
  return { mean, variance: expected((value) => square(value - mean)) };
}
