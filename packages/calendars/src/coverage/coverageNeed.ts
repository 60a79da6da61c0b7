import { type Fault, givenText, nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import { isTimeZone } from "../zoneSegments.ts";
import { mainRestDay } from "./mainRestDay.ts";
import { weekendDays } from "../weekendDays.ts";

/** Half hours of a week, Monday 00:00 first. */
export const HALF_HOURS_PER_WEEK = 336;
const HALF_HOURS_PER_DAY = 48;
/** Beyond it a need is a slip of the pen, or several teams that are better planned apart. */
export const MOST_HEADS = 2000;

/** How many people must be at work in each half hour of a week. */
export interface CoverageNeed {
  readonly name: string;
  /** 336 whole numbers, from Monday 00:00 by the need's clock. */
  readonly heads: readonly number[];
  /** IANA time zone of the need's clock; the week moves with its daylight saving. */
  readonly timeZone: string;
}

/** The clock that a need goes by; the country decides which days are working days (Monday to Friday without one). */
export interface NeedClock {
  readonly timeZone: string;
  readonly country?: string;
}

/** Needs that have a name. */
export const coverageNeeds = ["24x7", "24x5", "extended", "businessHours"] as const;
export type CoverageNeedName = (typeof coverageNeeds)[number];

/** Whether half an hour of a day, 0 to 47, counts; and whether a weekday does. */
interface Hours {
  readonly from: number;
  readonly until: number;
  readonly isDay: (weekday: number, country: string | undefined) => boolean;
}

const always: Pick<Hours, "from" | "until"> = { from: 0, until: HALF_HOURS_PER_DAY };
const isWorkday: Hours["isDay"] = (weekday, country) => !weekendDays(country ?? "").includes(weekday);

const HOURS: Readonly<Record<CoverageNeedName, Hours>> = {
  "24x7": { ...always, isDay: () => true },
  "24x5": { ...always, isDay: isWorkday },
  extended: { from: 14, until: 44, isDay: (weekday, country) => weekday !== mainRestDay(country ?? "") },
  businessHours: { from: 18, until: 34, isDay: isWorkday },
};

/**
 * A need by name, with the same number of people whenever it holds: `24x7`; `24x5` (the working days of the clock's
 * country, from midnight to midnight); `extended` (07:00–22:00 on every day but the main day of rest);
 * `businessHours` (09:00–17:00 on working days). Faults: `coverage.need` with the nearest name, `coverage.heads`,
 * `calendars.unknown-time-zone`.
 */
export function coverageNeed(name: string, clock: NeedClock, heads = 1): Result<CoverageNeed> {
  const hours = Object.hasOwn(HOURS, name) ? HOURS[name as CoverageNeedName] : undefined;
  const faults = [...nameFaults(name), ...headFaults(heads), ...clockFaults(clock)];
  if (faults.length > 0 || hours === undefined) return refuse(faults);
  const curve = Array.from({ length: HALF_HOURS_PER_WEEK }, (_, slot) => {
    const [weekday, ofDay] = [Math.floor(slot / HALF_HOURS_PER_DAY) + 1, slot % HALF_HOURS_PER_DAY];
    return hours.isDay(weekday, clock.country) && ofDay >= hours.from && ofDay < hours.until ? heads : 0;
  });
  return succeed({ name, heads: curve, timeZone: clock.timeZone });
}

/**
 * A need given half hour by half hour: 336 whole numbers from 0 to 2,000, or seven rows of 48, Monday 00:00 first.
 * Faults: `coverage.curve` for a wrong length, a row or a value, each with its place.
 */
export function curveNeed(curve: readonly unknown[], clock: NeedClock): Result<CoverageNeed> {
  const flat: readonly unknown[] = curve.flat();
  const faults = [...lengthFaults(flat), ...flat.flatMap(valueFaults).slice(0, 10), ...clockFaults(clock)];
  if (faults.length > 0) return refuse(faults);
  return succeed({ name: "curve", heads: flat as number[], timeZone: clock.timeZone });
}

function nameFaults(name: string): Fault[] {
  if (Object.hasOwn(HOURS, name)) return [];
  const hint = nearestHint(name, coverageNeeds);
  const allowed = `${coverageNeeds.join(", ")}, or a curve`;
  return [{ code: "coverage.need", path: "need", given: givenText(name), allowed, ...(hint && { hint }) }];
}

function headFaults(heads: number): Fault[] {
  if (Number.isInteger(heads) && heads >= 1 && heads <= MOST_HEADS) return [];
  return [
    {
      code: "coverage.heads",
      path: "heads",
      given: givenText(heads),
      allowed: `a whole number from 1 to ${MOST_HEADS}`,
    },
  ];
}

function clockFaults({ timeZone }: NeedClock): Fault[] {
  if (isTimeZone(timeZone)) return [];
  const allowed = "an IANA time zone such as Europe/Berlin, or UTC";
  return [{ code: "calendars.unknown-time-zone", path: "clock", given: givenText(timeZone), allowed }];
}

function lengthFaults(flat: readonly unknown[]): Fault[] {
  const allowed = "336 numbers: one for each half hour of the week, Monday 00:00 first";
  if (flat.length !== HALF_HOURS_PER_WEEK)
    return [{ code: "coverage.curve", path: "curve", given: `${flat.length} values`, allowed }];
  if (flat.every((value) => value === 0))
    return [{ code: "coverage.curve", path: "curve", given: "zeros only", allowed: "somebody needed at some time" }];
  return [];
}

function valueFaults(value: unknown, index: number): Fault[] {
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_HEADS) return [];
  const allowed = `a whole number from 0 to ${MOST_HEADS}`;
  return [{ code: "coverage.curve", path: `curve[${index}]`, given: givenText(value), allowed }];
}
