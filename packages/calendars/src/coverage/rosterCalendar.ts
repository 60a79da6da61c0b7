import { MS_PER_MINUTE } from "../epochDay.ts";
import { type ZoneSegment, zoneSegments } from "../zoneSegments.ts";
import type { Coverage } from "./coverage.ts";
import type { CoverageSite } from "./coverageSite.ts";
import { contentLine, textValue } from "./contentLine.ts";
import { weekdaysOf } from "./weekPattern.ts";
import { type YearShift, yearShifts } from "./yearShifts.ts";

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/**
 * A roster as iCalendar (RFC 5545): one weekly event for each head, in the time zone of its site, with the public
 * holidays of the year taken out. The same roster gives the same text.
 */
export function rosterCalendar(roster: Coverage): string {
  const sites = roster.bySite.map(({ site }) => site);
  const used = sites.filter((_, at) => roster.postings.some(({ pattern }) => pattern.site === at));
  const zones = [...new Set(used.map(({ timeZone }) => timeZone))];
  const shifts = yearShifts(roster.postings, sites, roster.year).filter(({ date }) =>
    date.startsWith(`${roster.year}-`),
  );
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Shoreline//Coverage//EN",
    "CALSCALE:GREGORIAN",
    ...zones.flatMap((zone) => zoneLines(zone, roster.year)),
    ...roster.postings.flatMap((_, posting) =>
      eventLines(roster, sites, { posting, shifts: shifts.filter((shift) => shift.posting === posting) }),
    ),
    "END:VCALENDAR",
  ];
  return lines.map(contentLine).join("");
}

interface PostingYear {
  readonly posting: number;
  readonly shifts: readonly YearShift[];
}

function eventLines(roster: Coverage, sites: readonly CoverageSite[], { posting, shifts }: PostingYear): string[] {
  const { pattern, heads } = roster.postings[posting] ?? {};
  const site = sites[pattern?.site ?? -1];
  const [first] = shifts;
  if (pattern === undefined || site === undefined || first === undefined) return [];
  const time = clockDigits(pattern.startMinute);
  const byDay = weekdaysOf(pattern).map((weekday) => WEEKDAYS[weekday - 1]);
  const off = shifts.filter(({ holiday }) => holiday !== undefined).map(({ date }) => `${digits(date)}T${time}`);
  const head = headNumber(roster, posting);
  return Array.from({ length: heads ?? 0 }, (_, nth) => [
    "BEGIN:VEVENT",
    `UID:${roster.year}-${posting + 1}-${nth + 1}-${site.timeZone.replaceAll("/", "-")}@coverage.shoreline`,
    `DTSTAMP:${roster.year}0101T000000Z`,
    `DTSTART;TZID=${site.timeZone}:${digits(first.date)}T${time}`,
    `DURATION:PT${Math.floor(pattern.lengthMinutes / 60)}H${pattern.lengthMinutes % 60}M`,
    `RRULE:FREQ=WEEKLY;BYDAY=${byDay.join(",")};UNTIL=${lastInstant(shifts)}`,
    ...(off.length > 0 ? [`EXDATE;TZID=${site.timeZone}:${off.join(",")}`] : []),
    `SUMMARY:${textValue(`${site.name}, head ${head + nth}: shift from ${time.slice(0, 2)}:${time.slice(2, 4)}`)}`,
    `LOCATION:${textValue(site.name)}`,
    "TRANSP:OPAQUE",
    "END:VEVENT",
  ]).flat();
}

/** Heads of a site are counted from 1 through its postings. */
function headNumber({ postings }: Coverage, posting: number): number {
  const site = postings[posting]?.pattern.site;
  const before = postings.slice(0, posting).filter(({ pattern }) => pattern.site === site);
  return 1 + before.reduce((sum, { heads }) => sum + heads, 0);
}

function lastInstant(shifts: readonly YearShift[]): string {
  const ms = shifts.at(-1)?.startMs ?? 0;
  return `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** The offsets of a zone in a year, as RFC 5545 wants them told: each onset by the clock that it ends. */
function zoneLines(timeZone: string, year: number): string[] {
  const segments = zoneSegments(timeZone, year);
  const standardMs = Math.min(...segments.map(({ offsetMs }) => offsetMs));
  const parts = segments.flatMap((segment, at) => {
    const before = segments[at - 1] ?? segment;
    const kind = segment.offsetMs > standardMs ? "DAYLIGHT" : "STANDARD";
    return [
      `BEGIN:${kind}`,
      `DTSTART:${onset(segment, before)}`,
      `TZOFFSETFROM:${offsetText(before.offsetMs)}`,
      `TZOFFSETTO:${offsetText(segment.offsetMs)}`,
      `END:${kind}`,
    ];
  });
  return ["BEGIN:VTIMEZONE", `TZID:${timeZone}`, ...parts, "END:VTIMEZONE"];
}

function onset({ fromMs }: ZoneSegment, before: ZoneSegment): string {
  return new Date(fromMs + before.offsetMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, "");
}

function offsetText(offsetMs: number): string {
  const minutes = Math.abs(offsetMs) / MS_PER_MINUTE;
  return `${offsetMs < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

function clockDigits(minute: number): string {
  return `${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function digits(date: string): string {
  return date.replaceAll("-", "");
}
