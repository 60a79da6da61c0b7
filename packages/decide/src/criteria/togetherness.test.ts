import type { Party } from "@shoreline/arrangements";
import { describe, expect, it } from "vitest";
import { smallProject } from "../../test/briefs.ts";
import { everyParty, ground, judged, placed, traitShortfall, traitValue } from "../../test/ground.ts";
import { collaboration, control, integration } from "./togetherness.ts";

type Data = Readonly<Record<string, unknown>>;

const base = ground(smallProject);
const anything = judged(base, placed(base, "employees", "us-chicago"));
const shortfall = (criterion: typeof control, on: typeof base, party: Party, site: string) =>
  traitShortfall(criterion, on, placed(on, party, site), anything);
const value = (criterion: typeof control, on: typeof base, party: Party, site: string) =>
  traitValue(criterion, on, placed(on, party, site), anything);

const missingControl = (clarity: number) =>
  shortfall(control, ground(smallProject, { nature: { clarity } }), "vendor", "us-chicago");

const leadOfOwnStaff = (core: number) => {
  const on = ground(smallProject, { nature: { core } });
  return value(control, on, "employees", "in-pune") - value(control, on, "vendor", "in-pune");
};

describe("control", () => {
  it("is needed more the more core the work is", () => {
    const needs = [0, 0.25, 0.5, 0.75, 1].map((core) => control.need(ground(smallProject, { nature: { core } })));
    expect(needs).toEqual([0.15, 0.3625, 0.575, 0.7875, 1].map((need) => expect.closeTo(need, 12)));
  });

  it("own staff at home decide most, then own staff abroad, an employer of record, a partner, a vendor", () => {
    const order: readonly [Party, string][] = [
      ["employees", "us-chicago"],
      ["employees", "in-pune"],
      ["employerOfRecord", "in-pune"],
      ["buildOperateTransfer", "in-pune"],
      ["vendor", "in-pune"],
    ];
    const missing = order.map(([party, site]) => shortfall(control, base, party, site));
    missing.slice(1).forEach((each, index) => expect(each).toBeGreaterThanOrEqual(missing[index]!));
    expect(missing[0]).toBeCloseTo(0.05, 12);
  });

  it("a clear contract gives the client more to decide", () => {
    expect(missingControl(1)).toBeCloseTo(0.4, 12);
    expect(missingControl(0)).toBeCloseTo(0.6, 12);
  });

  it("the more core the work, the more it speaks for own staff", () => {
    expect(leadOfOwnStaff(1)).toBeGreaterThan(leadOfOwnStaff(0.5));
    expect(leadOfOwnStaff(0.5)).toBeGreaterThan(leadOfOwnStaff(0));
  });
});

const work = (liveHoursPerDay: number, tacitKnowledge = 0.4, company: Data = {}) =>
  ground(smallProject, { nature: { liveHoursPerDay, tacitKnowledge }, company });

const apart = (site: string) => {
  const { language, culture } = base.conditionsOf(site);
  return 0.13 * language + 0.07 * Math.min(1, culture);
};

/** Each further live hour weighs less: 1 − (1 − h/8)² of all. */
const weight = (hours: number) => 1 - (1 - hours / 8) ** 2;

describe("collaboration", () => {
  it("is needed for live hours, each further one weighing less, and for know-how in heads", () => {
    const needs = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((hours) => collaboration.need(work(hours, 0)));
    const steps = needs.slice(1).map((need, index) => need - needs[index]!);
    expect([needs[0], needs[8]]).toEqual([0, 1]);
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(Math.min(...steps)).toBeGreaterThan(0);
    expect(collaboration.need(work(0, 0.8))).toBeGreaterThan(collaboration.need(work(0, 0.4)));
  });

  it("loses nothing at home", () => {
    for (const party of everyParty) expect(shortfall(collaboration, work(8), party, "us-chicago")).toBe(0);
  });

  it("is the same for all parties at one site: who is awake is a matter of place", () => {
    const all = everyParty.map((party) => shortfall(collaboration, work(4), party, "pl-warsaw"));
    expect(new Set(all).size).toBe(1);
  });

  it("of work on paper loses the live hours that are not shared: of eight, what the shared ones leave", () => {
    const { overlapHoursPerDay } = base.conditionsOf("in-pune");
    expect(overlapHoursPerDay).toBeLessThan(2);
    for (const hours of [2, 4, 8]) {
      const missed = weight(hours) - weight(overlapHoursPerDay);
      expect(value(collaboration, work(hours, 0), "vendor", "in-pune")).toBeCloseTo(1 - 0.6 * missed, 12);
    }
  });

  it("loses no live hour that both ends are awake", () => {
    const { overlapHoursPerDay } = base.conditionsOf("pl-warsaw");
    expect(value(collaboration, work(overlapHoursPerDay, 0), "vendor", "pl-warsaw")).toBeCloseTo(1, 12);
  });

  it("of know-how in heads loses what language and culture take, even with no live hours at all", () => {
    expect(value(collaboration, work(0, 0.6), "vendor", "pl-warsaw")).toBeCloseTo(1 - 0.6 * apart("pl-warsaw"), 12);
  });

  it("more live contact never helps a site against home", () => {
    for (const site of ["mx-guadalajara", "pl-warsaw", "in-pune", "ph-manila"]) {
      const values = [0, 0.5, 1, 2, 3, 4, 6, 8].map((hours) => value(collaboration, work(hours), "vendor", site));
      values.slice(1).forEach((each, index) => expect(each).toBeLessThanOrEqual(values[index]! + 1e-12));
    }
  });

  it.each([
    ["us-chicago", "mx-guadalajara", "in-pune"],
    ["us-chicago", "mx-guadalajara", "ph-manila"],
    ["gb-london", "us-new-york", "us-los-angeles"],
    ["de-berlin", "pl-warsaw", "in-pune"],
  ])("seen from %s, more live contact never helps the farther against the nearer: %s, %s", (home, near, far) => {
    const from = (hours: number) => work(hours, 0.3, { home, currency: "USD" });
    const overlap = (site: string) => from(4).conditionsOf(site).overlapHoursPerDay;
    expect(overlap(far)).toBeLessThan(overlap(near));
    const gaps = [0, 0.5, 1, 2, 3, 4, 5, 6, 7, 8].map(
      (hours) => value(collaboration, from(hours), "vendor", far) - value(collaboration, from(hours), "vendor", near),
    );
    gaps.slice(1).forEach((gap, index) => expect(gap).toBeLessThanOrEqual(gaps[index]! + 1e-12));
  });
});

const integrationNeed = (nature: Data, months: number) =>
  integration.need(ground(smallProject, { nature, work: { months } }));

const culture = (site: string) => base.conditionsOf(site).culture;

describe("integration", () => {
  it("is needed by core work that lasts", () => {
    expect(integrationNeed({ core: 0 }, 60)).toBe(0);
    expect(integrationNeed({ core: 1 }, 36)).toBe(1);
    expect(integrationNeed({ core: 1 }, 12)).toBeCloseTo(1 / 3, 12);
    expect(integrationNeed({ core: 0.5 }, 120)).toBe(0.5);
  });

  it("own staff share the culture most, freelancers least, at home and abroad", () => {
    for (const site of ["us-chicago", "in-pune"]) {
      const missing = (["employees", "employerOfRecord", "buildOperateTransfer", "vendor", "freelancers"] as const).map(
        (party) => shortfall(integration, base, party, site),
      );
      missing.slice(1).forEach((each, index) => expect(each).toBeGreaterThan(missing[index]!));
    }
  });

  it("a more distant culture is shared less", () => {
    expect(culture("in-pune")).toBeGreaterThan(culture("ca-toronto"));
    for (const party of everyParty)
      expect(shortfall(integration, base, party, "in-pune")).toBeGreaterThan(
        shortfall(integration, base, party, "ca-toronto"),
      );
  });
});
