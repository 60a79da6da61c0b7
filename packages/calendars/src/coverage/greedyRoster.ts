import type { ClockRegime } from "./clockRegimes.ts";
import { answeredHalfHours, type Handed } from "./coverageRows.ts";
import type { Posting } from "./rosterWeek.ts";
import type { WeekPattern } from "./weekPattern.ts";

/**
 * A roster that covers the need in every regime, found step by step: always the pattern that answers for most of what
 * is still open. It is there when the solver finds nothing in its time. Undefined where no pattern helps.
 */
export function greedyRoster(
  patterns: readonly WeekPattern[],
  regimes: readonly ClockRegime[],
  handed: Handed,
): Posting[] | undefined {
  const open = regimes.map(() => [...handed.need.heads]);
  const answered = patterns.map((pattern) =>
    regimes.map(({ aheadMinutes }) => answeredHalfHours(pattern, aheadMinutes[pattern.site] ?? 0, handed)),
  );
  const heads = patterns.map(() => 0);
  while (open.some((week) => week.some((each) => each > 0))) {
    const best = bestOf(answered, open);
    if (best === undefined) return undefined;
    heads[best] = (heads[best] ?? 0) + 1;
    take(answered[best] ?? [], open, 1);
  }
  return patterns.flatMap((pattern, at) => ((heads[at] ?? 0) > 0 ? [{ pattern, heads: heads[at] ?? 0 }] : []));
}

type Weeks = readonly (readonly number[])[];

function bestOf(answered: readonly Weeks[], open: Weeks): number | undefined {
  let best: number | undefined;
  let most = 0;
  answered.forEach((weeks, at) => {
    const gain = weeks.reduce((sum, slots, regime) => sum + openSlots(slots, open[regime] ?? []), 0);
    if (gain > most) [best, most] = [at, gain];
  });
  return best;
}

function openSlots(slots: readonly number[], open: readonly number[]): number {
  return slots.reduce((sum, slot) => sum + ((open[slot] ?? 0) > 0 ? 1 : 0), 0);
}

function take(weeks: Weeks, open: readonly number[][], heads: number): void {
  weeks.forEach((slots, regime) => {
    const week = open[regime];
    if (week !== undefined) for (const slot of slots) week[slot] = (week[slot] ?? 0) - heads;
  });
}
