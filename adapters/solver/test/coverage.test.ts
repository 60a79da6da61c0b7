import { placeOf } from "@shoreline/atlas";
import {
  type Coverage,
  coverage,
  coverageComparison,
  coverageNeed,
  type CoverageNeed,
  type CoverageQuestion,
  coverageSite,
  curveNeed,
  publicHolidays,
  rosterCalendar,
  sunShares,
  weekdaysOf,
  weekendDays,
  workPlaceOf,
} from "@shoreline/calendars";
import { highsSolver } from "@shoreline/solver";
import { expectOk } from "@shoreline/units";
import { afterAll, describe, expect, it } from "vitest";
import contactCentre from "./contactCentreWeek.json" with { type: "json" };
import { breaches, headYears, openQuarters } from "./rosterYear.ts";

const solver = highsSolver();
afterAll(() => solver.close());

const sitesIn = (...places: string[]) => places.map((place) => coverageSite(workPlaceOf(placeOf(place))));
const UTC = { timeZone: "UTC" };

interface Asked extends Partial<CoverageQuestion> {
  readonly name?: string;
  readonly heads?: number;
}

function question(places: readonly string[], { name = "24x7", heads = 1, ...rest }: Asked = {}): CoverageQuestion {
  const sites = sitesIn(...places);
  const clock = sites[0] ?? UTC;
  // A long time, so that a busy machine gives the same answers.
  const need = expectOk(rest.need === undefined ? coverageNeed(name, clock, heads) : curveNeed(rest.need.heads, clock));
  return { sites, year: 2027, seconds: 120, ...rest, need };
}

const found = new Map<string, Promise<Coverage>>();

/** A roster, looked for once. */
function rosterOf(places: readonly string[], asked: Asked = {}): Promise<Coverage> {
  const key = JSON.stringify([places, asked]);
  const roster = found.get(key) ?? freshRosterOf(places, asked);
  found.set(key, roster);
  return roster;
}

async function freshRosterOf(places: readonly string[], asked: Asked = {}): Promise<Coverage> {
  return expectOk(await coverage(question(places, asked), solver.solve));
}

const THREE = ["us-chicago", "pl-krakow", "ph-manila"];
const YEARS: readonly (readonly [words: string, places: readonly string[], asked: Asked])[] = [
  ["one site round the clock", ["us-chicago"], {}],
  ["three sites on three continents", THREE, {}],
  ["both hemispheres and a half-hour zone", ["au-sydney", "in-bengaluru", "gb-london"], {}],
  ["a half-hour zone with daylight saving", ["AU"], { sites: [adelaide()], name: "24x5" }],
  // Calls of the worked example in three languages, six days a week; three clocks, one of them in another hemisphere.
  ["a contact centre in one place", ["de-hamburg"], { need: contactCentreWeek(), handOverMinutes: 0 }],
  [
    "a contact centre over three places",
    ["de-hamburg", "pt-lisbon", "ZA"],
    { need: contactCentreWeek(), handOverMinutes: 0 },
  ],
  ["a contact centre that is answered at night", ["us-chicago"], { need: contactCentreWeek(9), handOverMinutes: 0 }],
  ["long days for three at once", ["de-berlin", "mx-guadalajara"], { name: "extended", heads: 3 }],
];

describe.each(YEARS)("the year of %s", (_, places, asked) => {
  it("is lawful for every head in every week, those included in which clocks change", async () => {
    const roster = await rosterOf(places, asked);
    // Heads of one pattern share their year.
    expect([...new Set(headYears(roster))].flatMap(breaches)).toEqual([]);
    expect(roster.heads).toBeGreaterThan(0);
  });

  it("is open exactly where the check says, with holidays kept and with holidays worked", async () => {
    const roster = await rosterOf(places, asked);
    const { gapHours } = roster.check;
    const worked = openQuarters(roster, () => false);
    const kept = openQuarters(roster, ({ site, date }) => isHoliday(site.country, date));
    expect([worked.length / 4, kept.length / 4]).toEqual([
      gapHours.clockChange,
      gapHours.clockChange + gapHours.holiday,
    ]);
    expect(gapHours.holiday).toBeGreaterThan(0);
  });

  it("opens nothing while clocks stand still: what is open without holidays lies within a day of a change", async () => {
    const roster = await rosterOf(places, asked);
    const zones = roster.bySite.map(({ site }) => site.timeZone);
    const open = openQuarters(roster, () => false);
    const isNearChange = (time: Temporal.ZonedDateTime) =>
      [roster.need.timeZone, ...zones].some((zone) => {
        const at = time.withTimeZone(zone);
        return at.subtract({ hours: 36 }).offsetNanoseconds !== at.add({ hours: 36 }).offsetNanoseconds;
      });
    expect(open.filter((time) => !isNearChange(time)).map(String)).toEqual([]);
  });
});

/** The week of the example, begun so many hours later by the clock. */
function contactCentreWeek(laterHours = 0): CoverageNeed {
  const heads = contactCentre.heads.flat();
  const moved = heads.map((_, slot) => heads[(slot - 2 * laterHours + 336) % 336] ?? 0);
  return { name: "calls", heads: moved, timeZone: "UTC" };
}

describe("known rosters", () => {
  it("takes a + c heads for a morning of a, a noon of b and an evening of c, where b is no more", async () => {
    // Eight hours reach from 08:00 to 16:00 or from 12:00 to 20:00, so nobody is there at 08:00 and at 19:30. Six open
    // days of five are 30 head-days in each half of the day, and a head works five of them: six heads each, twelve in
    // all. Where Sundays counted as days of work they would not do.
    const [morning, noon, evening] = [5, 9, 5];
    const day = Array.from({ length: 48 }, (_, slot) => {
      if (slot < 16 || slot >= 40) return 0;
      return slot < 24 ? morning : slot < 32 ? noon : evening;
    });
    const week = Array.from({ length: 7 }, (_, at) => (at === 6 ? day.map(() => 0) : day));
    const asked = { need: expectOk(curveNeed(week, UTC)), handOverMinutes: 0, patterns: { daysPerWeek: [5] } };
    const { heads, fewestHeads, postings } = await rosterOf(["us-chicago"], asked);
    expect([heads, fewestHeads]).toEqual([12, 12]);
    expect(new Set(postings.flatMap(({ pattern }) => weekdaysOf(pattern)))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });

  it("covers the calls of the worked example with the fewest heads, more than its hours and its busiest moment ask for", async () => {
    const hours = contactCentre.heads.flat().reduce((sum, heads) => sum + heads, 0) / 2;
    const { heads, fewestHeads } = await rosterOf(["de-hamburg"], { need: contactCentreWeek(), handOverMinutes: 0 });
    expect(heads).toBe(fewestHeads);
    expect(heads).toBeGreaterThanOrEqual(Math.ceil(hours / 40));
    const busiest = Math.max(...contactCentre.heads.map((day) => Math.max(...day)));
    expect(heads).toBeGreaterThanOrEqual(busiest);
  });

  it("keeps business hours with one head", async () => {
    const { heads, fewestHeads, nightShare, postings } = await rosterOf(["de-berlin"], { name: "businessHours" });
    expect([heads, fewestHeads, nightShare]).toEqual([1, 1, 0]);
    expect(postings[0]?.pattern).toMatchObject({ startMinute: 540, firstWeekday: 1, days: 5, lengthMinutes: 480 });
  });

  it("needs more than the 168 ÷ 40 heads that hours alone ask for, round the clock at one site: six", async () => {
    const roster = await rosterOf(["us-chicago"], { handOverMinutes: 0 });
    expect(Math.ceil(168 / 40)).toBe(5);
    // Every time of day takes two heads, since nobody works seven days. Heads of eight hours then make 2 · 24 ÷ 8; one
    // of ten hours works four days, and tens by day leave a night that two heads of eight must fill.
    expect([roster.heads, roster.fewestHeads]).toEqual([6, 6]);
  });

  it("splits the day between antipodes, so that nobody works at night", async () => {
    // Madrid and Wellington stand 10 to 12 hours apart.
    const roster = await rosterOf(["es-madrid", "nz-auckland"]);
    expect(roster.nightHeads).toBe(0);
    expect(roster.bySite.map(({ heads }) => heads > 0)).toEqual([true, true]);
    expect(roster.headsByDay).toBe(roster.heads);
  });

  it("runs the post office of Winston (Operations Research, section 3.5) with 23 clerks", async () => {
    const days = [17, 13, 15, 19, 14, 16, 11];
    const week = days.map((heads) => Array.from({ length: 48 }, (_, slot) => (slot >= 18 && slot < 34 ? heads : 0)));
    const site = { ...sitesIn("us-chicago")[0]!, timeZone: "UTC" };
    const asked = { need: expectOk(curveNeed(week, UTC)), sites: [site], year: 2027, patterns: { daysPerWeek: [5] } };
    const { heads, fewestHeads } = expectOk(await coverage({ ...asked, seconds: 120 }, solver.solve));
    expect([heads, fewestHeads]).toEqual([23, 23]);
  });

  it("covers round the clock from three continents with six heads by day alone", async () => {
    const roster = await rosterOf(THREE);
    expect([roster.heads, roster.fewestHeads, roster.nightShare]).toEqual([6, 6, 0]);
    expect(roster.handOvers.betweenSitesPerDay).toBeGreaterThanOrEqual(3);
  });
});

describe("coverageComparison", () => {
  it("says of each site, pair and all what they take; fewer nights with more sites, never more heads", async () => {
    const asked = question(THREE);
    const whole = await rosterOf(THREE);
    const compared = await coverageComparison(asked, whole, solver.solve);
    expect(compared.map(({ sites }) => sites.join("+"))).toEqual(["0", "1", "2", "0+1", "0+2", "1+2", "0+1+2"]);
    const heads = new Map(compared.map(({ sites, roster }) => [sites.join("+"), roster?.heads ?? Infinity]));
    const alone = Math.min(...["0", "1", "2"].map((each) => heads.get(each) ?? 0));
    expect(heads.get("0+1+2")).toBeLessThanOrEqual(alone);
    for (const pair of ["0+1", "0+2", "1+2"]) {
      const singles = pair.split("+").map((each) => heads.get(each) ?? 0);
      expect(heads.get(pair)).toBeLessThanOrEqual(Math.min(...singles));
    }
    expect(compared[0]?.roster?.headsByDay).toBeNull();
    expect(compared.at(-1)?.roster?.nightShare).toBeLessThan(compared[0]?.roster?.nightShare ?? 0);
  });
});

const THREE_SUNS = sitesIn(...THREE).map(({ timeZone, country }) => ({ timeZone, daysOfRest: weekendDays(country) }));

describe("the smallest roster beside the shares of hours in the decision", () => {
  it("gives each of three continents nearly the same part of the hours", async () => {
    const { bySite, hoursPerWeek } = await rosterOf(THREE);
    const sun = sunShares(THREE_SUNS, 2027);
    // Measured: 4 points apart at most; six heads are steps of 17 points.
    bySite.forEach((site, at) =>
      expect(Math.abs(site.hoursPerWeek / hoursPerWeek - (sun[at]?.share ?? 0))).toBeLessThan(0.05),
    );
  });

  it("finds less night work in pairs than at one site, and least at three, as the decision does", async () => {
    const compared = await coverageComparison(question(THREE), await rosterOf(THREE), solver.solve);
    const rows = compared.map(({ sites: chosen, roster }) => {
      const shares = sunShares(
        chosen.map((at) => THREE_SUNS[at]!),
        2027,
      );
      const unsocial = shares.reduce((sum, { share, unsocialCover }) => sum + share * unsocialCover, 0);
      return { count: chosen.length, night: roster?.nightShare ?? 1, unsocial };
    });
    for (const figure of ["night", "unsocial"] as const) {
      const of = (count: number) => rows.filter((row) => row.count === count).map((row) => row[figure]);
      expect(Math.min(...of(1))).toBeGreaterThan(Math.max(...of(2)));
      expect(Math.min(...of(2))).toBeGreaterThan(Math.max(...of(3)));
    }
  });
});

describe("a need that cannot be covered", () => {
  it("names the hours that no lawful shift of the site reaches", async () => {
    const result = await coverage(question(["pl-krakow"], { nights: "none" }), solver.solve);
    expect(result).toMatchObject({ ok: false, faults: [{ code: "coverage.uncovered", path: "sites" }] });
  });

  it("tells everything that is wrong with a question at once", async () => {
    const [site] = sitesIn("pl-krakow");
    const asked = { ...question(["pl-krakow"]), sites: [site!, site!], year: 1900, handOverMinutes: 20 };
    const result = await coverage(asked, solver.solve);
    expect(result.ok ? [] : result.faults.map(({ code }) => code)).toEqual([
      "coverage.sites",
      "coverage.year",
      "coverage.hand-over",
    ]);
  });
});

describe("rosterCalendar", () => {
  it("holds an event for each head whose rule, less its exceptions, gives the shifts of the year", async () => {
    const roster = await rosterOf(THREE);
    const text = rosterCalendar(roster);
    expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    const events = text.replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1);
    expect(events).toHaveLength(roster.heads);
    expect(new Set(events.map((event) => /UID:(.*)/.exec(event)?.[1])).size).toBe(roster.heads);
    const expected = headYears(roster).map(
      (shifts) => shifts.filter(({ date, site }) => date.year === 2027 && !isHoliday(site.country, date)).length,
    );
    expect(events.map(occurrences)).toEqual(expected);
  });

  it("is the same text for the same roster, and defines every zone it names", async () => {
    const roster = await rosterOf(THREE);
    const text = rosterCalendar(roster);
    expect(rosterCalendar(await freshRosterOf(THREE))).toBe(text);
    for (const { site } of roster.bySite) expect(text).toContain(`BEGIN:VTIMEZONE\r\nTZID:${site.timeZone}\r\n`);
    expect(text).toContain("BEGIN:DAYLIGHT\r\nDTSTART:20270314T020000\r\nTZOFFSETFROM:-0600\r\nTZOFFSETTO:-0500\r\n");
  });
});

/** Dates of a weekly rule, counted one by one. */
function occurrences(event: string): number {
  const field = (name: string) => new RegExp(`${name}[^:]*:(.*)\r`).exec(event)?.[1] ?? "";
  const days = /BYDAY=([A-Z,]+)/.exec(field("RRULE"))?.[1]?.split(",") ?? [];
  const zone = /DTSTART;TZID=([^:]*)/.exec(event)?.[1] ?? "UTC";
  const until = Temporal.Instant.from(field("RRULE").replace(/.*UNTIL=/, ""))
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  const except = field("EXDATE")
    .split(",")
    .filter(Boolean)
    .map((each) => each.slice(0, 8));
  let count = 0;
  for (
    let date = Temporal.PlainDate.from(field("DTSTART").slice(0, 8));
    Temporal.PlainDate.compare(date, until) <= 0;
    date = date.add({ days: 1 })
  ) {
    const code = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][date.dayOfWeek - 1] ?? "";
    if (days.includes(code) && !except.includes(date.toString().replaceAll("-", ""))) count += 1;
  }
  return count;
}

function isHoliday(country: string, date: Temporal.PlainDate): boolean {
  return publicHolidays(country, date.year).some((holiday) => holiday.date === date.toString());
}

function adelaide() {
  return coverageSite({ timeZone: "Australia/Adelaide", country: "AU", name: "Adelaide" });
}
