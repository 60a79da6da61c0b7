import { holidayCalendar } from "../publicHolidays.ts";
import type { CoverageSite } from "./coverageSite.ts";

/** What is doubtful about the holidays and the law of the sites' countries, each sentence once. */
export function notesOfCountries(sites: readonly CoverageSite[], year: number): string[] {
  const notes = sites.flatMap(({ country, law }) => [
    ...holidayCalendar(country, year).notes,
    ...(law.note === "" ? [] : [`${country}: ${law.note}.`]),
  ]);
  return [...new Set(notes)];
}
