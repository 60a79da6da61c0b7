import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BriefParts,
  byMonthAt,
  figureAt,
  groundOf,
  newProject,
  newService,
  pinned,
  placed,
  runningService,
  sum,
  withParts,
} from "../../test/ground.ts";
import { isIncumbentTeam, manned, type Manned } from "../party.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { constant, multiply, type Point } from "@shoreline/simulate";
import { learnedByMonth } from "./learning.ts";

function mannedAt(ground: Setting, placement: Placement): Manned {
  const isIncumbent = isIncumbentTeam(ground, placement) && !ground.nature.isProject;
  return manned(ground, placement, { advantage: constant(1), isIncumbent });
}

/** Hours of experienced work that a team gets done, month by month, from its heads, its learning and its skill. */
function teamHours(ground: Setting, { team, staffing }: Manned, point: Point): readonly number[] {
  const learned = team.isIncumbent
    ? team.learning.plateau
    : learnedByMonth(team.learning, team.lead, ground.world.everyMonth);
  const done = multiply(staffing.heads, team.productivity, learned, team.hoursPerMonth / (1 + team.reworkShare));
  return byMonthAt(ground, done, point);
}

function deliveredHours(ground: Setting, of: Manned, point: Point): readonly number[] {
  const team = teamHours(ground, of, point);
  const incumbents = byMonthAt(ground, of.staffing.incumbentHours, point);
  const interim = byMonthAt(ground, of.staffing.interimHours, point);
  return team.map((hours, month) => hours + (incumbents[month] ?? 0) + (interim[month] ?? 0));
}

const PARTIES = ["employees", "employerOfRecord", "vendor", "buildOperateTransfer", "freelancers"] as const;
const SITES = ["us-chicago", "mx-guadalajara", "in-bengaluru"] as const;
const anywhere = fc.record({
  party: fc.constantFrom(...PARTIES),
  site: fc.constantFrom(...SITES),
  leadFactor: fc.double({ min: 0.7, max: 1.5, noNaN: true }),
  transitionFactor: fc.double({ min: 0.6, max: 1.9, noNaN: true }),
  skill: fc.double({ min: 0.8, max: 1.25, noNaN: true }),
  workload: fc.double({ min: 0.5, max: 2, noNaN: true }),
});

/** One future of an arrangement in which lead, transition, skill and amount of work are what the property asks. */
function future(ground: Setting, drawn: typeof anywhere extends fc.Arbitrary<infer T> ? T : never) {
  const placement = placed(ground, drawn.party, drawn.site);
  const country = placement.site.site.country;
  const point = pinned({
    [`${drawn.party}/${country}/leadTime`]: drawn.leadFactor,
    [`${drawn.party}/${country}/transition`]: drawn.transitionFactor,
    [`${drawn.party}/${drawn.site}/skill`]: drawn.skill,
    "world/workload": drawn.workload,
  });
  return { of: mannedAt(ground, placement), point };
}

describe("the staffing of a service", () => {
  it.each([
    ["that a home team runs", runningService],
    ["that is new", newService],
    ["of few months", withParts(newService, { work: { months: 3 } })],
  ] as const)("%s delivers what is needed in every month, whoever does it", (_, parts: BriefParts) => {
    const ground = groundOf(parts);
    fc.assert(
      fc.property(anywhere, (drawn) => {
        const { of, point } = future(ground, drawn);
        const need = byMonthAt(ground, ground.need, point);
        // Sums of a few products of doubles: a relative error of 1e-9 leaves six digits of room.
        for (const [month, hours] of deliveredHours(ground, of, point).entries())
          expect(Math.abs(hours / (need[month] ?? Number.NaN) - 1)).toBeLessThan(1e-9);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it("leaves all work to the incumbents until the new team starts, and none after the transition", () => {
    const ground = groundOf(runningService);
    const of = mannedAt(ground, placed(ground, "vendor", "in-bengaluru"));
    const point = pinned();
    const need = byMonthAt(ground, ground.need, point);
    const incumbents = byMonthAt(ground, of.staffing.incumbentHours, point);
    const lead = figureAt(ground, of.team.lead, point);
    const transition = figureAt(ground, of.team.transition, point);
    const before = Math.floor(lead);
    expect(incumbents.slice(0, before)).toEqual(need.slice(0, before).map((hours) => expect.closeTo(hours, 9)));
    expect(new Set(incumbents.slice(Math.ceil(lead + transition)))).toEqual(new Set([0]));
    expect(sum(byMonthAt(ground, of.staffing.interimHours, point))).toBe(0);
  });

  it("needs more heads while a team without incumbents learns, and ends at the learned team", () => {
    const ground = groundOf(newService);
    const of = mannedAt(ground, placed(ground, "vendor", "us-chicago"));
    const heads = byMonthAt(ground, of.staffing.heads);
    const lead = Math.ceil(figureAt(ground, of.team.lead));
    expect(heads[lead] ?? 0).toBeGreaterThan((heads.at(-1) ?? 0) * 1.2);
    // Three years on, e^(−36/τ) of the gap is left.
    expect(heads.at(-1)).toBeCloseTo(figureAt(ground, of.heads), 1);
  });

  it("of today's own team has its twenty people, more for rework and leavers, from the first day", () => {
    const ground = groundOf(runningService);
    const of = mannedAt(ground, placed(ground, "employees", "us-chicago"));
    const plateau = figureAt(ground, of.team.learning.plateau);
    // 20 people · (1 + 4 % + 8 % · unclear .4) ÷ plateau, at home and with the median skill of 1.
    const expected = (20 * (1 + 0.04 + 0.08 * 0.4)) / plateau;
    for (const heads of byMonthAt(ground, of.staffing.heads)) expect(heads).toBeCloseTo(expected, 9);
    expect(figureAt(ground, of.staffing.monthsToFirstOutput)).toBe(0);
    expect(figureAt(ground, of.staffing.monthsToFullProductivity)).toBe(0);
  });
});

describe("the staffing of a project", () => {
  it("delivers the whole work and no hour more, also where it overruns", () => {
    const ground = groundOf(newProject);
    fc.assert(
      fc.property(anywhere, (drawn) => {
        const { of, point } = future(ground, drawn);
        const need = figureAt(ground, ground.need, point);
        expect(Math.abs(sum(teamHours(ground, of, point)) / need - 1)).toBeLessThan(1e-9);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it("finishes what is left after half as long again and a year at the same price", () => {
    const ground = groundOf(newProject);
    const of = mannedAt(ground, placed(ground, "vendor", "us-chicago"));
    const point = pinned({ "world/workload": 10 });
    const hours = teamHours(ground, of, point);
    expect(sum(hours)).toBeCloseTo(120_000, 3);
    // 12,000 hours in 12 months are 1,000 a month; the last of 30 simulated months takes what is still to be done.
    expect(hours[20]).toBeLessThan(1_000.001);
    expect(hours.at(-1)).toBeGreaterThan(90_000);
  });

  it("comes later by the lead and by what is lost while learning", () => {
    const ground = groundOf(newProject);
    const of = mannedAt(ground, placed(ground, "vendor", "us-chicago"));
    const point = pinned();
    const lead = figureAt(ground, of.team.lead, point);
    const plateau = figureAt(ground, of.team.learning.plateau, point);
    const unlearned = figureAt(ground, of.team.learning.learnable, point) / plateau;
    const rate = figureAt(ground, of.team.learning.rate, point);
    // Work done after t months at full capacity is t − unlearned · (1 − e^(−κt))/κ; solved for 12 months of work.
    let months = 12;
    for (let round = 0; round < 50; round++) months = 12 + (unlearned * (1 - Math.exp(-rate * months))) / rate;
    const late = lead + months - 12;
    const found = figureAt(ground, of.staffing.monthsLate, point);
    // A month begun counts half, and learning is read in the middle of each month.
    expect(Math.abs(found - late)).toBeLessThan(0.6);
  });

  it("is late by what the work grows beyond the plan, and not at all when it shrinks enough", () => {
    const ground = groundOf(newProject);
    const { staffing } = mannedAt(ground, placed(ground, "freelancers", "us-chicago"));
    const lateAt = (workload: number) => figureAt(ground, staffing.monthsLate, pinned({ "world/workload": workload }));
    expect(lateAt(0.4)).toBe(0);
    expect(lateAt(1.5) - lateAt(1)).toBeGreaterThanOrEqual(5);
    expect(lateAt(1.5) - lateAt(1)).toBeLessThanOrEqual(7);
  });

  it("bills a partly begun month in part", () => {
    const ground = groundOf(newProject);
    const lead = { "vendor/US/leadTime": 1 };
    const of = mannedAt(ground, placed(ground, "vendor", "us-chicago"));
    const months = figureAt(ground, of.team.lead, pinned(lead));
    const heads = byMonthAt(ground, of.staffing.heads, pinned(lead));
    const whole = Math.floor(months);
    expect(heads.slice(0, whole)).toEqual(Array.from({ length: whole }, () => 0));
    expect((heads[whole] ?? 0) / (heads[whole + 1] ?? Number.NaN)).toBeCloseTo(whole + 1 - months, 9);
  });
});
