import { averageOverlapHours } from "@shoreline/calendars";
import type { Brief } from "@shoreline/scope";
import { add, constant, type Expression, multiply } from "@shoreline/simulate";
import { localParameter } from "../localParameter.ts";
import type { PlacedShare, Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { partsNamed } from "./shareSetting.ts";

/** People of different firms who work on two sides of a contract; against people half a world apart. */
const CONTRACT = 0.3;
/** People of one firm who do not sit together, before their clocks, languages and customs differ. */
const APART = 0.2;
const MISSED_HOURS = 0.4;
const LANGUAGE = 0.2;
const CULTURE = 0.2;
const WORKDAY_HOURS = 8;

/**
 * How far apart two placements are for people who have to do with each other: 0 one team at one site, 1 as far as it gets.
 * Another firm, another place, hours that are not shared, language and customs add up.
 */
export function gapBetween(setting: Setting, one: Placement, other: Placement): number {
  const contract = one.party === other.party && one.vendor?.id === other.vendor?.id ? 0 : CONTRACT;
  if (one.site.site.id === other.site.site.id) return contract;
  const missed = (WORKDAY_HOURS - overlapOf(setting, one, other)) / WORKDAY_HOURS;
  // Both sides speak with each other as they do with home: the one that is farther from it sets the pace.
  const language = Math.max(one.site.language, other.site.language);
  const culture = Math.min(1, Math.max(one.site.culture, other.site.culture));
  return Math.min(1, contract + APART + MISSED_HOURS * missed + LANGUAGE * language + CULTURE * culture);
}

const SHIFT_HOURS = 3;

function overlapOf({ brief, home }: Setting, one: Placement, other: Placement): number {
  if (one.site.site.id === home.site.id) return other.site.overlapHoursPerDay;
  if (other.site.site.id === home.site.id) return one.site.overlapHoursPerDay;
  if (one.site.site.timeZone === other.site.site.timeZone) return WORKDAY_HOURS;
  return averageOverlapHours({
    home: one.site.site.timeZone,
    site: other.site.site.timeZone,
    year: Number(brief.work.start.slice(0, 4)),
    workdayHours: WORKDAY_HOURS,
    shiftHours: SHIFT_HOURS,
  });
}

/** Hours that the people of two shares spend with each other, as a share of all hours of the work on either side. */
function meetingShare(brief: Brief, one: PlacedShare, other: PlacedShare): number {
  const sizes = new Map(partsNamed(brief, [...one.parts, ...other.parts]).map(({ name, share }) => [name, share]));
  return (brief.work.interfaces ?? []).reduce((sum, { between: [a, b], share }) => {
    const isBetween =
      (one.parts.includes(a) && other.parts.includes(b)) || (one.parts.includes(b) && other.parts.includes(a));
    return isBetween ? sum + share * Math.min(sizes.get(a)!, sizes.get(b)!) : sum;
  }, 0);
}

/**
 * How much of each share's hours lies in contact with other shares, weighed by how far those are: 0 all together, 1 all
 * of it with people as far away as it gets.
 */
export function distantContact(setting: Setting, shares: readonly PlacedShare[]): readonly number[] {
  if (isByClock(shares)) return clockContact(setting, shares);
  return shares.map((one) =>
    shares.reduce((sum, other) => {
      if (one === other) return sum;
      const meeting = meetingShare(setting.brief, one, other) / one.share;
      return sum + meeting * gapBetween(setting, one.placement, other.placement);
    }, 0),
  );
}

/**
 * Further hours of each share, as a share of its own: contact over a distance takes longer (in distributed development
 * about two and a half times as long: Herbsleb and Mockus, IEEE Transactions on Software Engineering 29(6), 2003), and a
 * shift that is handed to another site has to be told what the one before knew.
 */
export function interfaceHours(setting: Setting, shares: readonly PlacedShare[]): readonly Expression[] {
  if (isByClock(shares)) return handOverHours(setting, shares);
  const longer = localParameter(setting, "interfaceLoss", "world", setting.home);
  return distantContact(setting, shares).map((contact) => (contact === 0 ? constant(0) : multiply(longer, contact)));
}

/** Whether shifts divide the work, and not its parts. */
export function isByClock(shares: readonly PlacedShare[]): boolean {
  return shares.every(({ parts }) => parts.length === 0);
}

/** Of the contact between shifts about a tenth of the hours at most, where all know-how is in heads. */
const SHIFT_CONTACT = 0.1;

function clockContact(setting: Setting, shares: readonly PlacedShare[]): readonly number[] {
  return shares.map((one, index) => SHIFT_CONTACT * setting.nature.tacit * gapToNext(setting, shares, one, index));
}

function gapToNext(setting: Setting, shares: readonly PlacedShare[], one: PlacedShare, index: number): number {
  return gapBetween(setting, one.placement, shares[(index + 1) % shares.length]!.placement);
}

/** Each shift tells the next one at another site what is open: more where know-how is in heads. */
function handOverHours(setting: Setting, shares: readonly PlacedShare[]): readonly Expression[] {
  const lost = localParameter(setting, "handOverLoss", "world", setting.home);
  return shares.map((one, index) => {
    const gap = gapToNext(setting, shares, one, index);
    return multiply(lost, add(0.5, setting.nature.tacit), add(0.5, gap));
  });
}
