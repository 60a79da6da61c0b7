import { dayBands, type Meeting, type SharedHours, type SharedSpan } from "@shoreline/calendars";
import { dateWords } from "../page/figures.ts";
import { listBlock, type Page, type Section, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import { bandPicture } from "./bandPicture.ts";
import { hoursWords, notesSection, placesWords, workingDayWords } from "./overlapWords.ts";

/** Shared hours of one day: how many, when, or why none. */
export function dayPage(meeting: Meeting, shared: SharedHours): Page {
  const { date, hours, spans, whyZero, notes } = shared;
  const sentence = `${placesWords(meeting)} share ${hoursWords(hours)} on ${dateWords(date)}.`;
  const window = `Everybody works ${workingDayWords(meeting.hours)} by the local clock.`;
  return [
    { blocks: [textBlock(sentence, "strong"), textBlock(window)] },
    ...sectionOf("Why none", whyZero.length === 0 ? [] : [listBlock(whyZero.map(({ words }) => words))]),
    { title: "The day", blocks: bandPicture(dayBands(meeting, date, spans)) },
    ...spans.flatMap(spanSection),
    ...notesSection(notes),
  ];
}

function spanSection({ local, hours }: SharedSpan): Section[] {
  const rows = local.map(({ place, start, end }) => [
    place,
    start.slice(0, 10),
    `${clockOf(start)}–${clockOf(end)}`,
    start.slice(16),
  ]);
  const columns = [{ head: "place" }, { head: "date" }, { head: "local time" }, { head: "UTC" }];
  return sectionOf(`Shared for ${hoursWords(hours)}`, [tableBlock(columns, rows)]);
}

function clockOf(local: string): string {
  return local.slice(11, 16);
}
