import type { Meeting, WorkingHours } from "@shoreline/calendars";
import { listBlock, type Section, sectionOf } from "../page/page.ts";

/** "Chicago, Berlin and Pune" */
export function placesWords({ summaries }: Meeting): string {
  const names = summaries.map(({ name }) => name);
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** "09:00–17:30" */
export function workingDayWords({ startMinuteOfDay, endMinuteOfDay }: WorkingHours): string {
  return `${clock(startMinuteOfDay)}–${clock(endMinuteOfDay)}`;
}

function clock(minuteOfDay: number): string {
  const [hours, minutes] = [Math.floor(minuteOfDay / 60) % 24, minuteOfDay % 60];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** Hours as people say them: "6.5 h", "7 h 20" would be too fine. */
export function hoursWords(hours: number | null): string {
  return hours === null ? "–" : `${Number(hours.toFixed(1))} h`;
}

/** What is doubtful about the holidays of the places; no section when nothing is. */
export function notesSection(notes: readonly string[]): Section[] {
  return sectionOf("What to know about the holidays", notes.length === 0 ? [] : [listBlock(notes)]);
}
