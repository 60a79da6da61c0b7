import { city } from "@shoreline/atlas";
import { type CoverageNeed, curveNeed, MOST_HEADS, type NeedClock } from "@shoreline/calendars";
import { atlasOf, type BriefReading, workload, type Workload } from "@shoreline/scope";
import { givenText, refuse, type Result, succeed } from "@shoreline/units";
import { type CallNeed, callNeed, headsOnShift } from "./callNeed.ts";
import { calendarMonth, type ChosenMonths, chosenMonths, meanOver } from "./chosenMonths.ts";
import { type HoursNeed, hoursNeed, tooManyFault } from "./hoursNeed.ts";

/** Where the need of a roster came from, as `coverage --json` prints it beside the need. */
export interface NeedOrigin extends ChosenMonths {
  readonly title: string;
  /** ISO date of the first day of the work; `months` count from it, 0 first. */
  readonly start: string;
  /** A month's work in full-time heads at home, those on leave or ill included: what hours alone ask for. */
  readonly headsByHours: number;
  /** Where calls come. */
  readonly calls?: CallNeed;
  /** Of all other work. */
  readonly hours?: HoursNeed;
}

/** The need that a brief stands for. */
export interface BriefNeed {
  readonly need: CoverageNeed;
  readonly origin: NeedOrigin;
  /** Year of the first chosen month. */
  readonly year: number;
}

/**
 * The need of a brief in the months that `--month` names: for calls the agents of each half hour by Erlang A and those
 * who are on a break meanwhile, for all other work its hours spread over the hours of its coverage. The clock is that of
 * the callers. Faults: `coverage.month`; `coverage.heads` for more people at once than can be rostered.
 */
export function briefNeed(
  { brief, assumptions }: BriefReading,
  { month, clock }: { readonly month: string | undefined; readonly clock: NeedClock },
): Result<BriefNeed> {
  const amount = workload(brief, assumptions);
  const chosen = chosenMonths(month, amount.profile);
  if (chosen === undefined) return refuse([monthFault(month, amount.profile.length)]);
  const { title, work, company } = brief;
  const calls = callNeed(work, amount, { chosen, country: city(company.home).country, atlas: atlasOf(brief) });
  const found = calls === undefined ? hoursNeed(brief, amount, { chosen, clock }) : callCurve(calls, clock);
  if (!found.ok) return found;
  const { need, ...from } = found.value;
  const origin = { title, start: work.start, ...chosen, headsByHours: headsByHours(amount, chosen), ...from };
  return succeed({ need, origin, year: calendarMonth(work.start, chosen.months[0] ?? 0).year });
}

function callCurve(calls: CallNeed, clock: NeedClock): Result<{ need: CoverageNeed; calls: CallNeed }> {
  const heads = headsOnShift(calls);
  const most = Math.max(...heads);
  if (most > MOST_HEADS) return refuse([tooManyFault("work.volumes", most)]);
  const need = curveNeed(heads, clock);
  return need.ok ? succeed({ need: { ...need.value, name: "calls" }, calls }) : need;
}

/** Of calls as the forecast rosters them; of all other work its full-time equivalents. */
function headsByHours({ profile, hoursPerMonth, staffing }: Workload, chosen: ChosenMonths): number {
  return meanOver(chosen, (month) => staffing?.rosteredHeads[month] ?? (profile[month] ?? 0) / hoursPerMonth);
}

function monthFault(given: string | undefined, months: number) {
  const allowed = `peak, or a whole number from 1 to ${months}, the months of the brief`;
  const hint = "Without it the roster is for the mean of the first year.";
  return { code: "coverage.month", path: "--month", given: givenText(given ?? ""), allowed, hint };
}
