import { MS_PER_DAY, MS_PER_HOUR } from "./epochDay.ts";
import { yearStartMs, zoneSegments } from "./zoneSegments.ts";

/** A site that serves part of the week: its clock, and the days on which people there rest (ISO 1 Monday to 7 Sunday). */
export interface SunSite {
  readonly timeZone: string;
  readonly daysOfRest: readonly number[];
}

/** What a site serves of a need round the clock. */
export interface SunShare {
  /** Of all hours. */
  readonly share: number;
  /** How unsocial its hours are against those of a team that serves all of them alone: 1 as much, 0 office hours only. */
  readonly unsocialCover: number;
}

/** Local hours from and until which work is by day, and those by night (working-time directive 2003/88/EC art. 2: 22 to 6 at the usual). */
const DAY = { from: 7, until: 19 } as const;
const NIGHT = { from: 22, until: 6 } as const;
/** An evening or a day of rest, against a night. */
const EVENING = 0.5;
const HALF_HOURS_PER_WEEK = 336;
/** One week in winter and one in summer stand for the year, so that both clocks of either hemisphere count. */
const WEEKS = [9, 191] as const;

/**
 * Who serves which share of a week round the clock when each half hour goes to the sites where it is the least unsocial,
 * in equal parts where several are alike. Clock changes count by a week in winter and one in summer of the year (UTC).
 * Throws RangeError for an unknown zone or a year outside 1970–2100.
 */
export function sunShares(sites: readonly SunSite[], year: number): readonly SunShare[] {
  const hours = sites.map(() => 0);
  const unsocial = sites.map(() => 0);
  const alone = sites.map(() => 0);
  for (const half of halfHours(year)) {
    const burden = sites.map((site) => unsociality(site, half, year));
    const least = Math.min(...burden);
    const takers = burden.filter((each) => each === least).length;
    burden.forEach((each, index) => {
      alone[index]! += each;
      if (each !== least) return;
      hours[index]! += 1 / takers;
      unsocial[index]! += each / takers;
    });
  }
  const all = WEEKS.length * HALF_HOURS_PER_WEEK;
  return sites.map((_, index) => ({
    share: hours[index]! / all,
    unsocialCover: hours[index] === 0 ? 0 : unsocial[index]! / hours[index]! / (alone[index]! / all),
  }));
}

/** Middles of all half hours of the weeks that stand for the year, in milliseconds since 1970. */
function halfHours(year: number): readonly number[] {
  return WEEKS.flatMap((day) =>
    Array.from(
      { length: HALF_HOURS_PER_WEEK },
      (_, half) => yearStartMs(year) + day * MS_PER_DAY + ((half + 0.5) * MS_PER_HOUR) / 2,
    ),
  );
}

/** 0 by day on a working day, 1 at night, in between in the evening and on a day of rest. */
function unsociality({ timeZone, daysOfRest }: SunSite, atMs: number, year: number): number {
  const localMs = atMs + offsetMs(timeZone, atMs, year);
  const hour = (localMs / MS_PER_HOUR) % 24;
  if (hour >= NIGHT.from || hour < NIGHT.until) return 1;
  // 1 January 1970 was a Thursday.
  const weekday = ((Math.floor(localMs / MS_PER_DAY) + 3) % 7) + 1;
  const isDay = hour >= DAY.from && hour < DAY.until;
  return isDay && !daysOfRest.includes(weekday) ? 0 : EVENING;
}

function offsetMs(timeZone: string, atMs: number, year: number): number {
  return zoneSegments(timeZone, year).find(({ untilMs }) => atMs < untilMs)!.offsetMs;
}
