import { describe, expect, it } from "vitest";
import {
  byMonthAt,
  figureAt,
  fixedParameters,
  groundOf,
  lineAt,
  lineSum,
  newService,
  placed,
  sum,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import type { ParameterKey } from "../parameters.ts";
import { monthsAsEmployerOfRecord } from "./employerOfRecord.ts";

const base: Partial<Record<ParameterKey, number>> = {
  ownUtilisation: 0.9,
  utilisationLossPerVolatility: 0,
  eorFee: 600,
  eorSpread: 0,
  entityRunCost: 80_000,
  siteHeadCost: 120_000,
  entitySetUp: 30_000,
};

function recorded(heads: number, months: number, values: Partial<Record<ParameterKey, number>> = {}) {
  const parts = withParts(newService, { work: { roles: { softwareDeveloper: heads }, months } });
  const ground = groundOf(parts, fixedParameters({ ...base, ...values }));
  return { ground, flow: cashFlow(ground, placed(ground, "employerOfRecord", "in-bengaluru")) };
}

describe("an employer of record", () => {
  it("takes its fee for every employee, the idle hours' too", () => {
    const { ground, flow } = recorded(5, 36);
    const heads = byMonthAt(ground, flow.staffing.heads)[20] ?? Number.NaN;
    const paid = heads / (1 - 0.1 / Math.sqrt(1 + ground.nature.headcount / 1500));
    const prices = byMonthAt(ground, ground.world.prices)[20] ?? Number.NaN;
    expect(lineAt(ground, flow.lines, "employerOfRecord")[20]).toBeCloseTo(paid * 600 * ground.perDollar * prices, 4);
    expect(lineSum(ground, flow, "entity")).toBe(0);
  });

  it("gives way after a year to an entity where that is the cheaper of the two, and only there", () => {
    // Five people: 5 · 7,200 a year against 200,000 and registration. A hundred: 720,000 against the same.
    const few = recorded(5, 60);
    const many = recorded(100, 60);
    expect(lineAt(few.ground, few.flow.lines, "employerOfRecord")[40]).toBeGreaterThan(0);
    expect(lineSum(few.ground, few.flow, "entity")).toBe(0);
    expect(lineAt(many.ground, many.flow.lines, "employerOfRecord")[11]).toBeGreaterThan(0);
    expect(sum(lineAt(many.ground, many.flow.lines, "employerOfRecord").slice(12))).toBe(0);
    expect(sum(lineAt(many.ground, many.flow.lines, "entity").slice(0, 12))).toBe(0);
    expect(lineAt(many.ground, many.flow.lines, "entity")[12]).toBeGreaterThan(0);
    expect(lineSum(many.ground, many.flow, "exit")).toBeGreaterThan(0);
    expect(lineSum(many.ground, many.flow, "tax")).toBeGreaterThan(0);
  });

  it("employs the people for the whole horizon, or for a year where an entity takes over", () => {
    for (const [heads, months, expected] of [
      [5, 60, 60],
      [100, 60, 12],
      [100, 12, 12],
    ] as const) {
      const { ground, flow } = recorded(heads, months);
      expect(figureAt(ground, monthsAsEmployerOfRecord(ground, flow))).toBe(expected);
    }
  });

  it("is never left within its first year", () => {
    const { ground, flow } = recorded(100, 12);
    expect(lineSum(ground, flow, "entity")).toBe(0);
    expect(lineAt(ground, flow.lines, "employerOfRecord")[11]).toBeGreaterThan(0);
  });

  it("adds a spread on pay abroad", () => {
    const without = recorded(5, 24);
    const spread = recorded(5, 24, { eorSpread: 0.0125 });
    const site = without.ground.conditionsOf("in-bengaluru");
    const fee = (each: typeof without) => lineAt(each.ground, each.flow.lines, "employerOfRecord")[10] ?? Number.NaN;
    const heads = byMonthAt(without.ground, without.flow.staffing.heads)[10] ?? Number.NaN;
    const pay = (heads * site.payPerYear * (1 + site.burdenShare)) / 12;
    // Of pay with premium and over the idle hours as well: between one and one and a half times the bare pay.
    expect(fee(spread) - fee(without)).toBeGreaterThan(0.0125 * pay * 0.99);
    expect(fee(spread) - fee(without)).toBeLessThan(0.0125 * pay * 1.5);
  });

  it("needs no scouting and no registration before it starts", () => {
    const { ground, flow } = recorded(5, 24);
    const site = ground.conditionsOf("in-bengaluru");
    const hires = figureAt(ground, flow.heads) / (1 - 0.1 / Math.sqrt(1 + ground.nature.headcount / 1500));
    expect(lineAt(ground, flow.lines, "setUp")[0]).toBeCloseTo(hires * site.payPerYear * 0.16 * 1.2, 3);
  });
});
