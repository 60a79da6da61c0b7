import { workingTimeLaw } from "@shoreline/calendars";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";

/** A shift by day, to which the productive hours of a site belong. */
const DAY_SHIFT_HOURS = 8;
/** Of the hours of somebody who is always there, those between ten and six. */
const NIGHT_SHARE = 1 / 3;

/**
 * Productive hours of a head a month on the shifts that the work asks for. Where the law keeps a shift at night shorter
 * than a day's, for the health of those who work it (directive 2003/88/EC art. 8 and national law: seven hours in Mexico,
 * six in Costa Rica), a head serves fewer hours and more heads are needed.
 */
export function shiftHoursPerMonth({ nature }: Setting, { site, hoursPerMonth }: SiteConditions): number {
  if (nature.unsocialCover === 0) return hoursPerMonth;
  const { nightShiftHours } = workingTimeLaw(site.country).limits;
  const shorter = Math.max(0, 1 - nightShiftHours / DAY_SHIFT_HOURS);
  return hoursPerMonth * (1 - nature.unsocialCover * NIGHT_SHARE * shorter);
}
