import { type Coverage, rosterPresence } from "@shoreline/calendars";
import { padded } from "../page/displayText.ts";
import { sparkline } from "../page/figures.ts";
import { type Block, type Section, sectionOf, textBlock } from "../page/page.ts";
import { placesIn } from "./coverageWords.ts";

const SLOTS = 48;
const LONGEST_NAME = 14;
const HOURS_BETWEEN_TICKS = 3;
const WEDNESDAY = 2;
const SUNDAY = 6;
/** Above it the number at work does not fit into one sign, and its height stands for it. */
const MOST_FIGURE = 9;
const FIGURES = "A figure is the number at work, · nobody; half hours, hand-overs included.";
const SCALED =
  "Heights are to one scale, · nobody; half hours, hand-overs included. A line ends with the most at work on that day.";

/** Who is at work in each half hour of a Wednesday and a Sunday, by the clock of the need. */
export function daySection(roster: Coverage): Section[] {
  const present = rosterPresence(roster);
  const days = [WEDNESDAY, SUNDAY].filter((day) =>
    roster.need.heads.slice(day * SLOTS, (day + 1) * SLOTS).some(Boolean),
  );
  const most = Math.max(...roster.need.heads, ...present.flat());
  const lines = days.flatMap((day) => dayLines(roster, { present, day, most }));
  const legend = textBlock(most > MOST_FIGURE ? SCALED : FIGURES, "quiet");
  const picture: Block = { kind: "picture", lines };
  return sectionOf(`The day by the clock of ${roster.need.timeZone}`, lines.length === 0 ? [] : [picture, legend]);
}

type Week = readonly number[];

interface Drawn {
  readonly present: readonly Week[];
  readonly day: number;
  readonly most: number;
}

function dayLines(roster: Coverage, { present, day, most }: Drawn): string[] {
  const line = (name: string, week: Week) => {
    const ofDay = week.slice(day * SLOTS, (day + 1) * SLOTS);
    const peak = most > MOST_FIGURE ? `  ${Math.max(...ofDay)}` : "";
    return `${label(name)}  ${ofDay.map((heads) => sign(heads, most)).join("")}${peak}`;
  };
  const used = placesIn(roster);
  const rows = roster.bySite.flatMap((each, site) =>
    used.includes(each) ? [line(each.site.name, present[site] ?? [])] : [],
  );
  const name = day === WEDNESDAY ? "Wednesday" : "Sunday";
  return [`${label(name)}  ${axis()}`, ...rows, line("needed", roster.need.heads)];
}

function sign(heads: number, most: number): string {
  if (heads === 0) return "·";
  return most > MOST_FIGURE ? sparkline([heads, most]).charAt(0) : String(heads);
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
