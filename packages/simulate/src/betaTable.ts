import { exp } from "@shoreline/units";
import {
  betaQuantile,
  betaShape,
  type BetaShape,
  fromLogit,
  logOfLogitDensity,
  lowerLogit,
  meanLogit,
  mirrored,
} from "./incompleteBeta.ts";
import { normalCdf, normalDensity, normalQuantile } from "./normalCurve.ts";

/**
 * The quantiles of a beta distribution as a smooth table.
 *
 * Against z, the normal quantile of the probability, the logit of a beta quantile is nearly straight in the middle and
 * a parabola in the tails, whatever the exponents. So 128 pieces of degree 5, which meet the exact value, slope and
 * curvature at each knot, keep the order of values and stay near the exact ones: within 1e-11 of the range for exponents
 * of at least ½ (all PERT shapes), within 3e-8 down to 0.1.
 */
export interface BetaTable {
  readonly alpha: number;
  readonly beta: number;
  readonly pieces: Float64Array;
}

const REACH = 6.4;
const PER_UNIT = 10;
const PIECES = 2 * REACH * PER_UNIT;
const TERMS = 6;

/** How the table is laid out, for whoever reads it by other means. */
export const betaTableParts = { reach: REACH, perUnit: PER_UNIT, pieces: PIECES, terms: TERMS } as const;

/** The quantile for probability p; beyond the table's reach (p below 8e-11 or above 1 − 8e-11) the exact one. */
export function tabulatedBetaQuantile({ alpha, beta, pieces }: BetaTable, p: number): number {
  const place = (normalQuantile(p) + REACH) * PER_UNIT;
  if (!(place > 0 && place < PIECES)) return betaQuantile(alpha, beta, p);
  const piece = place | 0;
  const t = place - piece;
  const i = piece * TERMS;
  const upper = pieces[i + 3]! + t * (pieces[i + 4]! + t * pieces[i + 5]!);
  return fromLogit(pieces[i]! + t * (pieces[i + 1]! + t * (pieces[i + 2]! + t * upper)));
}

/** Value, slope and curvature at a knot, per step of the table. */
interface Knot {
  readonly value: number;
  readonly slope: number;
  readonly bend: number;
}

/** Solves the knots from the middle outwards, each a good guess for the next. */
export function makeBetaTable(alpha: number, beta: number): BetaTable {
  const shape = betaShape(alpha, beta);
  const below = tailKnots(shape);
  const above = tailKnots(mirrored(shape)).map(({ value, slope, bend }) => ({ value: -value, slope, bend: -bend }));
  const knots = [...below.toReversed(), ...above.slice(1)];
  const pieces = knots.slice(1).flatMap((right, i) => hermitePiece(knots[i]!, right));
  return { alpha, beta, pieces: Float64Array.from(pieces) };
}

/** The knots from z = 0 down to the end of the table. */
function tailKnots(shape: BetaShape): Knot[] {
  const knots: Knot[] = [];
  for (let i = 0; i <= PIECES / 2; i++) {
    const previous = knots[i - 1];
    const guess = previous ? previous.value - previous.slope + previous.bend / 2 : meanLogit(shape);
    knots.push(knotAt(shape, -i / PER_UNIT, guess));
  }
  return knots;
}

/** The derivatives follow from F(x(z)) = Φ(z). */
function knotAt(shape: BetaShape, z: number, guess: number): Knot {
  const value = lowerLogit(shape, normalCdf(z), guess);
  const x = fromLogit(value);
  const oneMinusX = fromLogit(-value);
  const slope = normalDensity(z) * exp(-logOfLogitDensity(shape, x, oneMinusX));
  const bend = slope * (-z - (shape.alpha * oneMinusX - shape.beta * x) * slope);
  return { value, slope: slope / PER_UNIT, bend: bend / (PER_UNIT * PER_UNIT) };
}

/** Coefficients of the polynomial of degree 5 on 0–1 with these ends (quintic Hermite interpolation). */
function hermitePiece(left: Knot, right: Knot): number[] {
  const value = right.value - left.value - left.slope - left.bend / 2;
  const slope = right.slope - left.slope - left.bend;
  const bend = right.bend - left.bend;
  return [
    left.value,
    left.slope,
    left.bend / 2,
    10 * value - 4 * slope + bend / 2,
    -15 * value + 7 * slope - bend,
    6 * value - 3 * slope + bend / 2,
  ];
}
