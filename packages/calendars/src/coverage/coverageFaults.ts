import { type Fault, givenText } from "@shoreline/units";
import { askableYears, isAskableYear } from "../askableYears.ts";
import type { CoverageQuestion } from "./coverage.ts";
import { isTimeZone } from "../zoneSegments.ts";

/** More sites than these make the search long and the hand-overs many. */
const MOST_SITES = 6;
const MOST_HAND_OVER_MINUTES = 120;
const MOST_SECONDS = 600;

/** Everything that is wrong with a question, beside its need. */
export function coverageFaults(question: CoverageQuestion): Fault[] {
  const { year, handOverMinutes = 30, seconds = 5 } = question;
  const faults = siteFaults(question);
  const wrong = (code: string, path: string, given: number, allowed: string) =>
    faults.push({ code, path, given: givenText(given), allowed });
  if (!isAskableYear(year)) wrong("coverage.year", "year", year, `${askableYears.first} to ${askableYears.last}`);
  if (!Number.isInteger(handOverMinutes / 30) || handOverMinutes < 0 || handOverMinutes > MOST_HAND_OVER_MINUTES)
    wrong("coverage.hand-over", "handOverMinutes", handOverMinutes, "0, 30, 60, 90 or 120 minutes");
  if (!(seconds > 0 && seconds <= MOST_SECONDS))
    wrong("coverage.seconds", "seconds", seconds, `more than 0, at most ${MOST_SECONDS}`);
  return faults;
}

function siteFaults({ sites }: CoverageQuestion): Fault[] {
  const faults: Fault[] = [];
  if (sites.length < 1 || sites.length > MOST_SITES) {
    const hint = "Each site more makes the search longer and adds hand-overs.";
    faults.push({
      code: "coverage.sites",
      path: "sites",
      given: `${sites.length}`,
      allowed: `1 to ${MOST_SITES}`,
      hint,
    });
  }
  sites.forEach(({ name, timeZone }, index) => {
    const path = `sites[${index}]`;
    if (!isTimeZone(timeZone))
      faults.push({
        code: "calendars.unknown-time-zone",
        path,
        given: givenText(timeZone),
        allowed: "an IANA time zone",
      });
    if (sites.findIndex((other) => other.name === name) !== index)
      faults.push({ code: "coverage.sites", path, given: givenText(name), allowed: "each site once" });
  });
  return faults;
}
