import type { Fault } from "@shoreline/units";

/** A plain figure of an input with the bounds within which it means something. */
export interface Bounded {
  readonly path: string;
  /** Absent where the input leaves it out. */
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
  /** Whether the low end itself is refused. */
  readonly isAbove?: boolean;
}

/** Money, counts and days: 0 or more. */
export function amount(path: string, value: number | undefined): Bounded {
  return { path, value, low: 0, high: Infinity };
}

/** Something that others are divided by. */
export function positive(path: string, value: number | undefined): Bounded {
  return { path, value, low: 0, high: Infinity, isAbove: true };
}

/** A proportion from 0 to 1, or to `high`. */
export function share(path: string, value: number | undefined, high = 1): Bounded {
  return { path, value, low: 0, high };
}

/** What is wrong with figures: all of them, each with what is allowed. */
export function figureFaults(figures: readonly Bounded[]): readonly Fault[] {
  return figures.flatMap(({ path, value, low, high, isAbove = false }) => {
    if (value === undefined || isWithin(value, low, high, isAbove)) return [];
    const least = isAbove ? `above ${low}` : `at least ${low}`;
    const most = high === Infinity ? "" : ` and at most ${high}`;
    const code = Number.isFinite(value) ? "economics.out-of-range" : "economics.not-finite";
    return [{ code, path, given: String(value), allowed: `a finite number, ${least}${most}` }];
  });
}

function isWithin(value: number, low: number, high: number, isAbove: boolean): boolean {
  return Number.isFinite(value) && value <= high && (isAbove ? value > low : value >= low);
}
