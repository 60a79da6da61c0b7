import { holidayCalendar } from "./publicHolidays.ts";
import type { ReadyPlace } from "./workPlace.ts";

/** What is doubtful about the holidays of the places' countries in a year, each sentence once. */
export function notesOn(places: readonly ReadyPlace[], year: number): string[] {
  return [...new Set(places.flatMap(({ country }) => holidayCalendar(country, year).notes))];
}
