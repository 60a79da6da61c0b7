import type { Result } from "@shoreline/units";
import { square } from "../square.ts";
import type { Family } from "./family.ts";
import { checked, inOrder } from "./checked.ts";

/** A density that rises straight to a peak and falls straight from it. */
export interface Triangular {
  readonly kind: "triangular";
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** The triangular distribution; low ≤ mode ≤ high, and the mode may sit on an end. */
export function triangular(low: number, mode: number, high: number, path = ""): Result<Triangular> {
  const conditions = [inOrder("low", low, "mode", mode), inOrder("mode", mode, "high", high)];
  return checked({ kind: "triangular", low, mode, high }, conditions, path);
}

/** The share of the probability below the mode. */
export function shareBelowMode({ low, mode, high }: Triangular): number {
  return high > low ? (mode - low) / (high - low) : 0.5;
}

export const triangularFamily: Family<Triangular> = {
  quantile: (distribution, p) => triangularQuantile(distribution, shareBelowMode(distribution), p),
  quantileOver: (distribution, column, count) => {
    const turn = shareBelowMode(distribution);
    for (let i = 0; i < count; i++) column[i] = triangularQuantile(distribution, turn, column[i]!);
  },
  cdf: triangularCdf,
  mean: ({ low, mode, high }) => low + (mode - low + (high - low)) / 3,
  variance: ({ low, mode, high }) => {
    const width = high - low;
    const rise = mode - low;
    return (width * width - width * rise + rise * rise) / 18;
  },
};

function triangularQuantile({ low, mode, high }: Triangular, turn: number, p: number): number {
  if (p < turn) return low + Math.sqrt(p * (high - low) * (mode - low));
  return high - Math.sqrt((1 - p) * (high - low) * (high - mode));
}

function triangularCdf({ low, mode, high }: Triangular, x: number): number {
  if (x >= high) return 1;
  if (x <= low) return 0;
  if (x <= mode) return square(x - low) / ((high - low) * (mode - low));
  return 1 - square(high - x) / ((high - low) * (high - mode));
}
