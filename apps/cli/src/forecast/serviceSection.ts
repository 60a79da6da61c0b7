import { percent } from "@shoreline/decide";
import type { CallStaffing } from "@shoreline/scope";
import { count, figure, monthName } from "../page/figures.ts";
import { type Page, sectionOf, tableBlock, textBlock } from "../page/page.ts";
import type { ServiceForecast } from "@shoreline/decide";
import { weekPicture } from "./weekPicture.ts";

/** Who has to be there for calls, in a sentence; nothing where none come. */
export function staffingAnswer({ staffing }: ServiceForecast, start: string): string | undefined {
  if (staffing === undefined) return undefined;
  const { first, peak, rosteredHeads } = staffing;
  const [now, most] = [first, peak].map(({ month }) => wholeHeads(rosteredHeads[month]));
  const begins = `${agentsWords(first.peakHeads)} on shift at once in the first month, ${now} heads on the roster`;
  if (peak.month === first.month) return `${begins}; no month needs more.`;
  return `${begins}; ${count(peak.peakHeads)} and ${most} in the busiest, ${monthWords(start, peak.month)}.`;
}

function agentsWords(most: number): string {
  return most === 1 ? "One agent is" : `Up to ${count(most)} agents are`;
}

/** What comes in and who is there for it. */
export function serviceSection(service: ServiceForecast, start: string): Page {
  const { staffing, casesPerMonth, handlingMinutes } = service;
  const [first, most] = [casesPerMonth[0] ?? 0, Math.max(...casesPerMonth)].map((each) => count(Math.round(each)));
  const cases = first === most ? `${first} cases a month` : `${first} cases in the first month, ${most} in the busiest`;
  const volume = `${cases}, at ${figure(handlingMinutes)} minutes each`;
  if (staffing === undefined)
    return sectionOf("What comes in", [
      textBlock(
        `${volume}: ${figure(60 / handlingMinutes)} an hour of work. They may wait, so that no queue is reckoned.`,
      ),
    ]);
  return [
    ...sectionOf("What comes in", [textBlock(`${volume}.`)]),
    ...sectionOf("Agents on shift, by half hour", [
      { kind: "picture", lines: weekPicture(staffing.first.heads) },
      textBlock(weekWords(staffing), "quiet"),
    ]),
    ...sectionOf("What callers and agents meet", [reachedTable(service, staffing, start)]),
  ];
}

function weekWords({ pools }: CallStaffing): string {
  const languages = pools === 1 ? "" : ` ${pools} languages, each with agents of its own.`;
  return `A typical week of the first month, all days to one scale.${languages}`;
}

function reachedTable({ promise }: ServiceForecast, staffing: CallStaffing, start: string) {
  const { first, peak, rosteredHeads, shrinkageShare, highestOccupancyShare } = staffing;
  const weeks = peak.month === first.month ? [first] : [first, peak];
  const row = (name: string, of: (week: typeof first) => string) => [name, ...weeks.map(of)];
  const right = "right" as const;
  const heads = weeks.map(({ month }) => ({ head: monthWords(start, month), align: right }));
  const promised =
    promise === undefined
      ? ""
      : ` within ${figure(promise.withinSeconds)} s, asked for ${promisedWords(promise.serviceLevel)}`;
  return tableBlock(
    [{ head: "" }, ...heads],
    [
      row("calls a month", ({ callsPerMonth }) => count(Math.round(callsPerMonth))),
      row(`answered${promised}`, ({ serviceLevelShare }) => percent(serviceLevelShare)),
      row("callers who hang up", ({ abandonedShare }) => percent(abandonedShare)),
      row("mean wait of those answered", ({ averageWaitSeconds }) => `${figure(averageWaitSeconds)} s`),
      row(`agents' time on calls, at most ${percent(highestOccupancyShare)}`, ({ occupancyShare }) =>
        percent(occupancyShare),
      ),
      row("most agents on shift at once", ({ peakHeads }) => count(peakHeads)),
      row(`heads on the roster, ${percent(shrinkageShare)} of them away`, ({ month }) =>
        wholeHeads(rosteredHeads[month]),
      ),
    ],
  );
}

/** A promise as it was given: 99.5 % is not 100 %. */
function promisedWords(share: number): string {
  return `${figure(Math.round(share * 1000) / 10)} %`;
}

function wholeHeads(heads = 0): string {
  return count(Math.ceil(heads));
}

/** "Dec 2028" for the twelfth month of work that starts in January 2028. */
function monthWords(start: string, month: number): string {
  const [year = 0, first = 1] = start.split("-").map(Number);
  const index = first - 1 + month;
  return `${monthName((index % 12) + 1)} ${year + Math.floor(index / 12)}`;
}
