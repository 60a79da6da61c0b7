import { constant, sumOf } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import { figureAt, groundOf, newService, placed, runningService } from "../test/ground.ts";
import { type CashFlow, cashFlow } from "./cashFlow.ts";
import { outcomes, returnIndex } from "./outcomes.ts";
import { publishedParameters } from "./parameters.ts";

const ground = groundOf(runningService, publishedParameters);
const baseline = placed(ground, "employees", "us-chicago");
const placements = [baseline, placed(ground, "vendor", "in-bengaluru"), placed(ground, "employees", "pl-krakow")];
const run = { seed: 4, trials: 256 };
const found = outcomes({ setting: ground, placements, baseline }, run, ({ cost }) => ({ twice: cost }));

describe("outcomes", () => {
  it("save in every future what the baseline costs more, and the baseline saves nothing", () => {
    const today = found[0]!;
    for (const { cost, saving } of found)
      for (const [trial, amount] of saving.entries())
        expect(amount).toBeCloseTo((today.cost[trial] ?? Number.NaN) - (cost[trial] ?? Number.NaN), 4);
    expect(new Set(today.saving)).toEqual(new Set([0]));
  });

  it("break down into lines that add up to the cost, and invest no more than they cost", () => {
    for (const { cost, investment, capital, lines } of found)
      for (const trial of [0, 100, 255]) {
        let sum = 0;
        for (const column of lines.values()) sum += column[trial] ?? Number.NaN;
        expect(sum / (cost[trial] ?? Number.NaN)).toBeCloseTo(1, 9);
        expect(investment[trial]!).toBeLessThanOrEqual(cost[trial]!);
        expect(capital[trial]!).toBeLessThanOrEqual(investment[trial]! + 1e-6);
      }
  });

  it("of one arrangement are the same bit for bit whoever else is compared", () => {
    const [alone] = outcomes({ setting: ground, placements: [placements[1]!], baseline }, run, () => ({}));
    expect(alone?.cost).toEqual(found[1]?.cost);
    const turned = outcomes({ setting: ground, placements: placements.toReversed(), baseline }, run, () => ({}));
    expect(turned.map(({ cost }) => cost)).toEqual(found.map(({ cost }) => cost).toReversed());
  });

  it("hold what else was asked for under its name", () => {
    for (const { cost, extra } of found) expect(extra["twice"]).toEqual(cost);
  });

  it("hold the mean of what was asked for as such, and no column of it", () => {
    const averaged = outcomes(
      { setting: ground, placements, baseline },
      run,
      () => ({}),
      ({ cost }) => ({ cost }),
    );
    for (const [place, { cost, extra, means }] of averaged.entries()) {
      expect(cost).toEqual(found[place]!.cost);
      expect(means).toEqual({ cost: sumOf(cost) / run.trials });
      expect(extra).toEqual({});
    }
  });
});

const flowOf = (cost: number, investment: number): CashFlow => ({
  ...cashFlow(ground, baseline),
  cost: constant(cost),
  investment: constant(investment),
});

const indexOf = (today: CashFlow, other: CashFlow) => figureAt(groundOf(newService), returnIndex(today, other));

describe("the index of return", () => {
  it("is nothing for the baseline and a half where the gain equals the investment", () => {
    expect(indexOf(flowOf(1_000, 0), flowOf(1_000, 0))).toBe(0);
    // 500 are invested and 500 saved beyond them: gain 1,000 − 500 + 500 over itself and the 500.
    expect(indexOf(flowOf(1_000, 0), flowOf(1_000, 500))).toBeCloseTo(0.5, 12);
  });

  it("holds a gain on next to nothing against three tenths of today's cost", () => {
    expect(indexOf(flowOf(1_000, 0), flowOf(700, 0))).toBeCloseTo(0.5, 12);
    expect(indexOf(flowOf(1_000, 0), flowOf(1_300, 0))).toBeCloseTo(-0.5, 12);
  });

  it("falls when the same gain takes more investment, and stays within −1 and 1", () => {
    const of = (investment: number) => indexOf(flowOf(10_000, 0), flowOf(8_000 + investment, investment));
    expect(of(6_000)).toBeLessThan(of(3_500));
    expect(indexOf(flowOf(1, 0), flowOf(1e9, 0))).toBeGreaterThanOrEqual(-1);
    expect(indexOf(flowOf(1e9, 0), flowOf(1, 0))).toBeLessThanOrEqual(1);
  });
});
