import { type Brief, WEEKS_PER_MONTH, type Workload } from "@shoreline/scope";
import { type CoverageNeed, coverageNeed, MOST_HEADS, type NeedClock } from "@shoreline/calendars";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { type ChosenMonths, meanOver } from "./chosenMonths.ts";

/** Hours of work spread evenly over the hours in which somebody must be there. */
export interface HoursNeed {
  readonly coverage: Brief["nature"]["coverage"];
  readonly hoursPerMonth: number;
  /** Hours of a week in which the work is open. */
  readonly openHoursPerWeek: number;
  /** People at a time before rounding up. */
  readonly headsAtOnce: number;
}

const HALF_HOURS_PER_HOUR = 2;
const TOLERANCE = 1e-9;

/**
 * The need of work without calls: as many people at a time as its hours take when they are spread evenly over the open
 * hours of the coverage, in whole people, at least one. Fault: `coverage.heads` where they are too many to roster.
 */
export function hoursNeed(
  { nature: { coverage } }: Brief,
  { profile }: Workload,
  { chosen, clock }: { readonly chosen: ChosenMonths; readonly clock: NeedClock },
): Result<{ readonly need: CoverageNeed; readonly hours: HoursNeed }> {
  const single = coverageNeed(coverage, clock);
  if (!single.ok) return single;
  const openHoursPerWeek = single.value.heads.filter(Boolean).length / HALF_HOURS_PER_HOUR;
  const hoursPerMonth = meanOver(chosen, (month) => profile[month] ?? 0);
  const headsAtOnce = hoursPerMonth / WEEKS_PER_MONTH / openHoursPerWeek;
  const heads = wholeHeads(headsAtOnce);
  if (heads > MOST_HEADS) return refuse([tooManyFault("work", heads)]);
  const need = coverageNeed(coverage, clock, heads);
  const hours = { coverage, hoursPerMonth, openHoursPerWeek, headsAtOnce };
  return need.ok ? succeed({ need: need.value, hours }) : need;
}

/** In whole people: at least one, and none for the last bit of a quotient. */
export function wholeHeads(headsAtOnce: number): number {
  return Math.max(1, Math.ceil(headsAtOnce - TOLERANCE));
}

/** Why work at a path of the brief is too much for one roster. */
export function tooManyFault(path: string, heads: number): Fault {
  const hint = "Roster a part of it: --set with a smaller amount.";
  return { code: "coverage.heads", path, given: `${heads} people at once`, allowed: `at most ${MOST_HEADS}`, hint };
}
