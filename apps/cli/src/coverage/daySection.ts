import { answeredHalfHours, type Coverage } from "@shoreline/calendars";
import { padded } from "../page/displayText.ts";
import { type Block, type Section, sectionOf, textBlock } from "../page/page.ts";
import { placesIn } from "./coverageWords.ts";

const SLOTS = 48;
const LONGEST_NAME = 14;
const HOURS_BETWEEN_TICKS = 3;
const WEDNESDAY = 2;
const SUNDAY = 6;

/** Who is at work in each half hour of a Wednesday and a Sunday, by the clock of the need. */
export function daySection(roster: Coverage): Section[] {
  const present = presence(roster);
  const days = [WEDNESDAY, SUNDAY].filter((day) =>
    roster.need.heads.slice(day * SLOTS, (day + 1) * SLOTS).some(Boolean),
  );
  const lines = days.flatMap((day) => dayLines(roster, present, day));
  const legend = textBlock(
    "A figure is the number at work, # ten or more, · nobody; half hours, hand-overs included.",
    "quiet",
  );
  const picture: Block = { kind: "picture", lines };
  return sectionOf(`The day by the clock of ${roster.need.timeZone}`, lines.length === 0 ? [] : [picture, legend]);
}

type Week = readonly number[];

/** Heads at work by site, half hour by half hour, while the clocks stand as on most days of the year. */
function presence({ postings, bySite, regimes, need }: Coverage): Week[] {
  return bySite.map((_, site) => {
    const week = need.heads.map(() => 0);
    for (const { pattern, heads } of postings.filter((posting) => posting.pattern.site === site)) {
      const ahead = regimes[0]?.aheadMinutes[site] ?? 0;
      for (const slot of answeredHalfHours(pattern, ahead, { need, handOverMinutes: 0 }))
        week[slot] = (week[slot] ?? 0) + heads;
    }
    return week;
  });
}

function dayLines(roster: Coverage, present: readonly Week[], day: number): string[] {
  const ofDay = (week: Week) =>
    week
      .slice(day * SLOTS, (day + 1) * SLOTS)
      .map(sign)
      .join("");
  const used = placesIn(roster);
  const rows = roster.bySite.flatMap((each, site) =>
    used.includes(each) ? [`${label(each.site.name)}  ${ofDay(present[site] ?? [])}`] : [],
  );
  const name = day === WEDNESDAY ? "Wednesday" : "Sunday";
  return [`${label(name)}  ${axis()}`, ...rows, `${label("needed")}  ${ofDay(roster.need.heads)}`];
}

function sign(heads: number): string {
  if (heads === 0) return "·";
  return heads > 9 ? "#" : String(heads);
}

function label(name: string): string {
  return padded(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name, LONGEST_NAME);
}

function axis(): string {
  const ticks = Array.from({ length: 24 / HOURS_BETWEEN_TICKS }, (_, tick) => String(tick * HOURS_BETWEEN_TICKS));
  return ticks
    .map((tick) => tick.padEnd(HOURS_BETWEEN_TICKS * 2))
    .join("")
    .trimEnd();
}
