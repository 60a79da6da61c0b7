import { dayBands, type Meeting, sharedHours, type SharedHoursOverYear } from "@shoreline/calendars";
import { expectOk } from "@shoreline/units";
import { bar, dateWords, monthName } from "../page/figures.ts";
import { type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { bandPicture, offsetWords } from "./bandPicture.ts";
import { hoursWords, notesSection, placesWords, workingDayWords } from "./overlapWords.ts";

/** Shared hours over a year: the mean, its range, where the clocks change it, month by month. */
export function yearPage(meeting: Meeting, year: SharedHoursOverYear): Page {
  return [
    { blocks: [textBlock(sentence(meeting, year), "strong"), textBlock(rangeWords(meeting, year))] },
    ...pictureSection(meeting, year),
    ...clocksSection(meeting, year),
    ...monthsSection(year),
    ...notesSection(year.notes),
  ];
}

function sentence(meeting: Meeting, { year, meanHoursPerCommonWorkingDay: mean }: SharedHoursOverYear): string {
  if (mean === null) return `${placesWords(meeting)} have no common working day in ${year}.`;
  return `${placesWords(meeting)} share ${hoursWords(mean)} on an average common working day of ${year}.`;
}

function rangeWords(
  { hours }: Meeting,
  { commonWorkingDays, minimum, maximum, meanHoursPerWeekday }: SharedHoursOverYear,
): string {
  const extremes =
    minimum === null || maximum === null
      ? ""
      : ` Least ${hoursWords(minimum.hours)} (first on ${dateWords(minimum.date)}), most ${hoursWords(maximum.hours)} (first on ${dateWords(maximum.date)}).`;
  const days = `${commonWorkingDays} common working days; ${hoursWords(meanHoursPerWeekday)} a weekday with holidays counted as zero.`;
  return `${days}${extremes} Working day ${workingDayWords(hours)} everywhere.`;
}

/** A day that stands for the year: the first with the most shared hours. */
function pictureSection(meeting: Meeting, { maximum }: SharedHoursOverYear): Section[] {
  if (maximum === null) return [];
  const { date } = maximum;
  const { spans } = expectOk(sharedHours(meeting.places, { date, hours: meeting.hours }));
  return sectionOf(`The day at its best, ${dateWords(date)}`, bandPicture(dayBands(meeting, date, spans)));
}

function clocksSection({ summaries }: Meeting, { clockPeriods }: SharedHoursOverYear): Section[] {
  const rows = clockPeriods.map(({ from, until, hoursPerDay, utcOffsetHours }) => [
    from,
    until,
    hoursWords(hoursPerDay),
    utcOffsetHours.map(offsetWords).join(", "),
  ]);
  const columns = [
    { head: "from" },
    { head: "until" },
    { head: "hours a day", align: "right" as const },
    { head: "clocks, h from UTC" },
  ];
  const legend = textBlock(`Clocks in the order ${summaries.map(({ name }) => name).join(", ")}.`, "quiet");
  return sectionOf("Where the clocks change it", [tableBlock(columns, rows), legend]);
}

const BAR_WIDTH = 24;
const LONGEST_DAY_HOURS = 8.5;

function monthsSection({ months }: SharedHoursOverYear): Section[] {
  const most = Math.max(LONGEST_DAY_HOURS, ...months.map(({ meanHoursPerCommonWorkingDay: mean }) => mean ?? 0));
  const rows = months.map(({ month, commonWorkingDays, meanHoursPerCommonWorkingDay: mean }) => [
    monthName(month),
    String(commonWorkingDays),
    hoursWords(mean),
    bar((mean ?? 0) / most, BAR_WIDTH),
  ]);
  const right = { align: "right" as const };
  const columns = [{ head: "" }, { head: "common days", ...right }, { head: "hours a day", ...right }, { head: "" }];
  return sectionOf("Month by month", [tableBlock(columns, rows)]);
}
