import { describe, expect, it } from "vitest";
import { smallProject, smallService } from "../../test/briefs.ts";
import { column, ground, judged, placed } from "../../test/ground.ts";
import type { Judged } from "./criterion.ts";
import { constant } from "@shoreline/simulate";
import { cost, returnOnInvestment } from "./money.ts";

const on = ground(smallProject);
const inHouse = placed(on, "employees", "us-chicago");

/** What a criterion makes of a placement that costs and invests given amounts, against one that does likewise. */
function shortfallOf(
  criterion: typeof cost,
  mine: readonly [number, number],
  theirs: readonly [number, number],
): number {
  const base = judged(on, inHouse);
  const flowOf = ([amount, once]: readonly [number, number]) => ({
    ...base.flow,
    cost: constant(amount),
    investment: constant(once),
  });
  const seen: Judged = { ...base, flow: flowOf(mine), baseline: flowOf(theirs), inHouse: flowOf(theirs) };
  return column(on, criterion.shortfall(seen), 1)[0]!;
}

describe("cost", () => {
  it.each([
    [0.3, 0],
    [0.95, 0.5],
    [1, 0.7 / 1.3],
    [1.6, 1],
    [0.1, 0],
    [4, 1],
  ])("at %f times an own team falls short by %f", (factor, shortfall) => {
    expect(shortfallOf(cost, [factor * 1000, 0], [1000, 0])).toBeCloseTo(shortfall, 12);
  });

  it("is measured against an own team at home whatever the baseline is", () => {
    const placement = placed(on, "vendor", "pl-warsaw");
    const against = (baseline: typeof placement) => column(on, cost.shortfall(judged(on, placement, baseline)), 32);
    expect(against(placed(on, "freelancers", "mx-guadalajara"))).toEqual(against(inHouse));
  });

  it("of an own team at home is one of its own cost", () => {
    const values = column(on, cost.natural(judged(on, inHouse)), 16);
    values.forEach((value) => expect(value).toBeCloseTo(1, 12));
  });

  it("is reckoned even where own staff are forbidden", () => {
    const barred = ground(smallProject, { limits: { forbid: ["employees"] } });
    const placement = placed(barred, "vendor", "pl-warsaw");
    expect(column(barred, cost.natural(judged(barred, placement)), 4)).toEqual(
      column(on, cost.natural(judged(on, placed(on, "vendor", "pl-warsaw"))), 4),
    );
  });

  it("matters in every brief", () => {
    expect(cost.need(on)).toBe(1);
    expect(cost.need(ground(smallService))).toBe(1);
  });
});

describe("return", () => {
  it("of the baseline itself lies in the middle", () => {
    expect(shortfallOf(returnOnInvestment, [1000, 50], [1000, 50])).toBe(0.5);
  });

  it("of an investment that comes back threefold: 900 gained on 300 more", () => {
    // Gain before what is paid once: 1000 − 400 + 300 = 900; 900 / (900 + 300) = .75; shortfall (1 − .75) / 2.
    expect(shortfallOf(returnOnInvestment, [400, 300], [1000, 0])).toBeCloseTo(0.125, 12);
  });

  it("of what costs more than it brings lies below the middle", () => {
    // Gain −600 + 300 = −300; −300 / (300 + 300) = −.5; shortfall .75.
    expect(shortfallOf(returnOnInvestment, [1600, 300], [1000, 0])).toBeCloseTo(0.75, 12);
  });

  it("of a gain on nothing is not without bounds: it counts as one on three tenths of the baseline", () => {
    // 100 / (100 + 300) = .25
    expect(shortfallOf(returnOnInvestment, [900, 0], [1000, 0])).toBeCloseTo(0.375, 12);
  });

  it("never leaves 0 to 1, however much is gained or lost", () => {
    for (const mine of [0, 1, 1e3, 1e9]) {
      for (const once of [0, 10, 1e6]) {
        const shortfall = shortfallOf(returnOnInvestment, [mine + once, once], [1000, 0]);
        expect(shortfall).toBeGreaterThanOrEqual(0);
        expect(shortfall).toBeLessThanOrEqual(1);
      }
    }
  });

  it("rises with the saving for the same investment", () => {
    const shortfalls = [1400, 1000, 700, 400].map((mine) => shortfallOf(returnOnInvestment, [mine, 100], [1000, 0]));
    shortfalls.slice(1).forEach((each, index) => expect(each).toBeLessThan(shortfalls[index]!));
  });
});
