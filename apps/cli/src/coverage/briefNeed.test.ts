import { readFileSync } from "node:fs";
import { join } from "node:path";
import { factAt, placeOf } from "@shoreline/atlas";
import { workPlaceOf } from "@shoreline/calendars";
import { readBrief, workload } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { briefNeed } from "./briefNeed.ts";
import { headsOnShift } from "./callNeed.ts";

const root = join(import.meta.dirname, "../../../..");
const example = (name: string) => expectOk(readBrief(readFileSync(join(root, "examples", name), "utf8")));
const clockOf = (place: string) => workPlaceOf(placeOf(place));

interface Rest {
  readonly coverage?: string;
  readonly months?: number;
  readonly people?: number;
}

function service(volumes: object | undefined, rest: Rest = {}) {
  const { coverage = "24x7", months = 12, people = 10 } = rest;
  return expectOk(
    readBrief({
      schema: "brief/1",
      title: "Desk",
      work: {
        kind: "service",
        function: volumes === undefined ? "it-support" : "contact-center",
        months,
        start: "2027-03-01",
        ...(volumes === undefined ? { roles: { itSupport: people } } : { volumes }),
      },
      nature: { coverage },
      company: { home: "us-chicago" },
    }),
  );
}

const hours = (heads: readonly number[]) => heads.reduce((sum, each) => sum + each, 0) / 2;

function faultsOf(volumes: object): string[] {
  const found = briefNeed(service(volumes), { month: undefined, clock: clockOf("us-chicago") });
  return found.ok ? [] : found.faults.map(({ code, path }) => `${path}: ${code}`);
}

const CALLS = { callsPerMonth: 20_000, handlingMinutes: 5 };
const needOf = (reading: ReturnType<typeof service>, month?: string) =>
  expectOk(briefNeed(reading, { month, clock: clockOf("us-chicago") }));

describe("the need of calls", () => {
  it("is the Erlang staffing that the forecast shows for the month, where that month is asked for", () => {
    const reading = example("contact-centre.yaml");
    const { staffing } = workload(reading.brief, reading.assumptions);
    const at = (month: string) => expectOk(briefNeed(reading, { month, clock: clockOf("de-hamburg") })).origin.calls;
    expect(at("1")?.agents).toEqual(staffing?.first.heads.flat());
    expect(at("peak")?.agents).toEqual(staffing?.peak.heads.flat());
    expect(at("peak")?.busiest.agents).toBe(staffing?.peak.peakHeads);
    expect(at("1")?.serviceLevelReached).toBeGreaterThanOrEqual(0.8);
  });

  it("is that of the mean month of the first year, unless a month is named", () => {
    const season = [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0];
    const reading = service({ ...CALLS, seasonality: season, growthPerYear: 0 }, { months: 24 });
    expect(needOf(reading).origin).toMatchObject({ choice: "mean", calls: { callsPerMonth: 20_000 } });
    // March is the first month, and January the eleventh.
    const peak = needOf(reading, "peak");
    expect(peak).toMatchObject({
      year: 2028,
      origin: { choice: "peak", months: [10], calls: { callsPerMonth: 40_000 } },
    });
    expect(needOf(reading, "11").origin.calls).toEqual(peak.origin.calls);
  });

  it("goes by the clock of the callers, at the hours at which the line is open", () => {
    const { need } = needOf(service(CALLS, { coverage: "extended" }));
    expect(need).toMatchObject({ name: "calls", timeZone: "America/Chicago" });
    const open = [...need.heads.keys()].filter((slot) => (need.heads[slot] ?? 0) > 0);
    expect([open[0], open.at(-1)]).toEqual([14, 5 * 48 + 41]);
  });

  it("counts shrinkage once: those on a break are on shift, and those on leave or ill are relief", () => {
    const { origin, need } = needOf(service({ ...CALLS, callsPerMonth: 200_000 }));
    const { agents = [], inShiftShare = 0 } = origin.calls ?? {};
    const away = 1 - (1 - 0.3) / (1 - inShiftShare);
    // Leave and holidays of the United States and 3 % of illness; 30 % is shrinkage in all.
    const days = factAt("leaveDaysPerYear", "US").value + factAt("publicHolidaysPerYear", "US").value;
    expect(away).toBeCloseTo(days / 260 + 0.03, 9);
    // Whole heads: some half hours have up to half a head more or less; of some twenty that is a hundredth.
    const ratio = (hours(need.heads) * (1 - inShiftShare)) / hours(agents);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.01);
    const rostered = hours(need.heads) / (1 - away) / factAt("weeklyHours", "US").value;
    expect(Math.abs(rostered / origin.headsByHours - 1)).toBeLessThan(0.01);
  });

  it("spreads other cases over the open hours", () => {
    const calls = needOf(service(CALLS));
    const both = needOf(service({ ...CALLS, ticketsPerMonth: 10_000 }));
    // 10,000 tickets of 5 minutes at 95 % of the time, in 4.348 weeks.
    expect(both.origin.calls?.otherHoursPerWeek).toBeCloseTo((10_000 * 5) / 60 / 0.95 / (365.25 / 84), 6);
    expect(both.origin.calls?.agents).toEqual(calls.origin.calls?.agents);
    const more = both.need.heads.map((heads, slot) => heads - (calls.need.heads[slot] ?? 0));
    const perHour = (both.origin.calls?.otherHoursPerWeek ?? 0) / 168;
    expect(more.every((each) => Math.abs(each - perHour) <= 1)).toBe(true);
  });

  it("never has fewer on shift than agents, nobody while closed, and one alone at night stays alone", () => {
    const call = needOf(service(CALLS)).origin.calls!;
    fc.assert(
      fc.property(
        fc.array(fc.nat(300), { minLength: 336, maxLength: 336 }),
        fc.double({ min: 0.02, max: 0.35, noNaN: true }),
        (agents, inShiftShare) => {
          const heads = headsOnShift({ ...call, agents, inShiftShare, otherHoursPerWeek: 0 });
          agents.forEach((each, slot) => {
            expect(heads[slot]).toBeGreaterThanOrEqual(each);
            expect((heads[slot] ?? 0) === 0).toBe(each === 0);
            expect(Math.abs((heads[slot] ?? 0) - each / (1 - inShiftShare))).toBeLessThanOrEqual(each === 0 ? 0 : 0.5);
          });
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });

  it("is the week that the rosters of the solver's tests are made for", () => {
    const week = JSON.parse(readFileSync(join(root, "adapters/solver/test/contactCentreWeek.json"), "utf8")) as unknown;
    const { need } = expectOk(
      briefNeed(example("contact-centre.yaml"), { month: undefined, clock: clockOf("de-hamburg") }),
    );
    expect(week).toMatchObject({
      heads: [0, 1, 2, 3, 4, 5, 6].map((day) => need.heads.slice(day * 48, day * 48 + 48)),
    });
  });
});

describe("the need of other work", () => {
  it("is its hours over the open hours, in whole people", () => {
    const reading = service(undefined);
    const { need, origin } = needOf(reading);
    const { profile } = workload(reading.brief, reading.assumptions);
    expect(origin.hours).toMatchObject({ coverage: "24x7", openHoursPerWeek: 168 });
    expect(origin.hours?.hoursPerMonth).toBeCloseTo(profile[0] ?? 0, 9);
    expect(origin.hours?.headsAtOnce).toBeCloseTo((profile[0] ?? 0) / (365.25 / 84) / 168, 12);
    expect(new Set(need.heads)).toEqual(new Set([Math.ceil(origin.hours?.headsAtOnce ?? 0)]));
    // Ten full-time people are asked for, and hours alone ask for ten.
    expect(origin.headsByHours).toBeCloseTo(10, 9);
  });

  it("takes everybody at once in business hours, and one at least round the clock", () => {
    const day = needOf(service(undefined, { coverage: "businessHours" }));
    expect(day.origin.hours?.openHoursPerWeek).toBe(40);
    expect(Math.max(...day.need.heads)).toBeGreaterThanOrEqual(8);
    const small = service(undefined, { people: 1 });
    expect(Math.max(...needOf(small).need.heads)).toBe(1);
  });
});

describe("a need that cannot be rostered", () => {
  it("says how many people at once it takes", () => {
    expect(faultsOf({ callsPerMonth: 9_000_000, handlingMinutes: 6 })).toEqual(["work.volumes: coverage.heads"]);
    expect(faultsOf({ ticketsPerMonth: 90_000_000, handlingMinutes: 6 })).toEqual(["work: coverage.heads"]);
  });

  it.each(["0", "13", "1.5", "Peak", "-1", ""])("refuses %j for a month of twelve", (month) => {
    const found = briefNeed(service(CALLS), { month, clock: clockOf("us-chicago") });
    expect(found).toMatchObject({ ok: false, faults: [{ code: "coverage.month", path: "--month" }] });
  });
});
