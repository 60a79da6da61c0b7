import { quantileOfSorted } from "../sortedQuantile.ts";
import { sortedCopy } from "../sortedCopy.ts";

/** Shares at which knots stand, by their number (Harrell 2015, Regression Modeling Strategies, 2nd ed., table 2.3). */
const KNOT_SHARES: { readonly [knots: number]: readonly number[] } = {
  3: [0.1, 0.5, 0.9],
  4: [0.05, 0.35, 0.65, 0.95],
  5: [0.05, 0.275, 0.5, 0.725, 0.95],
  7: [0.025, 0.1833, 0.3417, 0.5, 0.6583, 0.8167, 0.975],
};

/** How many separate values an input may have to be treated value by value. */
const MOST_SEPARATE = 8;

/**
 * Functions of one input whose sums follow any smooth dependence on it: for up to eight separate values one indicator
 * each (but the first), otherwise the restricted cubic spline with so many knots, straight beyond the outer ones, and an
 * indicator of each value at which knots fall together. A constant is not among them; an input that does not vary has
 * none.
 * Source: Harrell (2015), Regression Modeling Strategies, 2nd ed., §2.4.5.
 */
export function splineBasis(column: Float64Array, knots: 3 | 4 | 5 | 7): Float64Array[] {
  const sorted = sortedCopy(column, "input");
  const separate = separateValues(sorted, Math.min(MOST_SEPARATE, knots + 1));
  if (separate !== undefined) {
    return separate.slice(1).map((value) => column.map((each) => (each + 0 === value ? 1 : 0)));
  }
  const places = KNOT_SHARES[knots]!.map((share) => quantileOfSorted(sorted, share));
  const least = sorted[0]!;
  const span = sorted.at(-1)! - least;
  return [
    column.map((x) => (x - least) / span),
    ...bends(column, [...new Set(places)]),
    ...repeated(places).map((lump) => column.map((x) => (x === lump ? 1 : 0))),
  ];
}

/** Values at which several knots fall together: so many trials have them that they may be a case of their own. */
function repeated(places: readonly number[]): number[] {
  return [...new Set(places.filter((place, i) => places.indexOf(place) < i))];
}

/** The separate values of a rising column, or undefined when there are more than so many. */
function separateValues(sorted: Float64Array, most: number): number[] | undefined {
  const values: number[] = [];
  for (const value of sorted) {
    if (value === values.at(-1)) continue;
    if (values.length === most) return undefined;
    values.push(value);
  }
  return values;
}

function bends(column: Float64Array, knots: readonly number[]): Float64Array[] {
  const [last, beforeLast] = [knots.at(-1)!, knots.at(-2)!];
  const span = last - knots[0]!;
  return knots.slice(0, -2).map((knot) => {
    const late = (last - knot) / (last - beforeLast);
    const bend = new Float64Array(column.length);
    for (let trial = 0; trial < bend.length; trial++) {
      const x = column[trial]!;
      const [beyondKnot, beyondInner] = [cubeAbove((x - knot) / span), cubeAbove((x - beforeLast) / span)];
      bend[trial] = beyondKnot - late * beyondInner + (late - 1) * cubeAbove((x - last) / span);
    }
    return bend;
  });
}

function cubeAbove(x: number): number {
  return x > 0 ? x * x * x : 0;
}
