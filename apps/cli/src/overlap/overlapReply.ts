import {
  askableDates,
  askableYears,
  isAskableDate,
  OFFICE_HOURS,
  readWorkingHours,
  sharedHours,
  sharedHoursOverYear,
  type WorkingHours,
  type WorkPlace,
  workPlaceOf,
} from "@shoreline/calendars";
import { type Fault, givenText, type Result, succeed } from "@shoreline/units";
import { type PlaceSummary, placeSummary, readPlaces } from "../input/placeWords.ts";
import { wholeNumberFaults, type WholeNumberRange } from "../input/wholeNumber.ts";
import type { Page } from "../page/page.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import { dayPage } from "./dayPage.ts";
import { yearPage } from "./yearPage.ts";

/** What `overlap` is asked, as typed; `today` as an ISO date. */
export interface OverlapQuestion {
  readonly places: readonly string[];
  readonly date: string | undefined;
  readonly year: string | undefined;
  readonly hours: string | undefined;
  readonly today: string;
}

/** Places and a working day that are known to be right. */
export interface Meeting {
  readonly summaries: readonly PlaceSummary[];
  readonly places: readonly WorkPlace[];
  readonly hours: WorkingHours;
}

/** Answers `overlap`: shared working hours on a day or over a year. */
export function overlapReply(question: OverlapQuestion): Reply {
  const { date, year, today } = question;
  const places = readPlaces(question.places);
  const hours = question.hours === undefined ? succeed(OFFICE_HOURS) : readWorkingHours(question.hours, "--hours");
  const faults = [...faultsOf(places), ...faultsOf(hours), ...timeFaults(question)];
  if (faults.length > 0 || !places.ok || !hours.ok) return refusal(faults);
  const meeting = {
    summaries: places.value.map(placeSummary),
    places: places.value.map(workPlaceOf),
    hours: hours.value,
  };
  return date === undefined ? yearReply(meeting, Number(year ?? today.slice(0, 4))) : dayReply(meeting, date);
}

function dayReply(meeting: Meeting, date: string): Reply {
  const { places, hours, summaries } = meeting;
  return replyTo(sharedHours(places, { date, hours }), summaries, hours, (shared) => dayPage(meeting, shared));
}

function yearReply(meeting: Meeting, year: number): Reply {
  const { places, hours, summaries } = meeting;
  return replyTo(sharedHoursOverYear(places, { year, hours }), summaries, hours, (shared) => yearPage(meeting, shared));
}

function replyTo<T>(
  result: Result<T>,
  places: readonly PlaceSummary[],
  workingHours: WorkingHours,
  page: (value: T) => Page,
): Reply {
  if (!result.ok) return refusal(result.faults);
  return answer({ places, workingHours, ...result.value }, () => page(result.value));
}

function faultsOf(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults;
}

const YEAR: WholeNumberRange = {
  option: "--year",
  least: askableYears.first,
  most: askableYears.last,
  hint: "Clock rules and holidays are known for these years.",
};

function timeFaults({ date, year }: OverlapQuestion): Fault[] {
  const faults = wholeNumberFaults(year, YEAR);
  if (date !== undefined && !isAskableDate(date)) {
    faults.push({
      code: "cli.date",
      path: "--date",
      given: givenText(date),
      allowed: askableDates,
    });
  }
  if (date !== undefined && year !== undefined) {
    const hint = "Leave out --year for one day, or --date for the year.";
    faults.push({ code: "cli.date-and-year", path: "--date", given: "beside --year", allowed: "one of the two", hint });
  }
  return faults;
}
