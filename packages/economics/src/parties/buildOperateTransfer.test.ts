import { describe, expect, it } from "vitest";
import {
  byMonthAt,
  fixedParameters,
  groundOf,
  lineAt,
  lineSum,
  newProject,
  newService,
  pinned,
  placed,
  sum,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import type { LineKey } from "../line.ts";
import type { ParameterKey } from "../parameters.ts";

const values: Partial<Record<ParameterKey, number>> = {
  botOperateMonths: 24,
  botMarkup: 0.2,
  botProgrammeFee: 15_000,
  transferPricingMarkup: 0.15,
};
const OWN: readonly LineKey[] = [
  "wages",
  "employerBurden",
  "nightCover",
  "attrition",
  "management",
  "seats",
  "tools",
  "travel",
];
/** The expected lead of twenty people is 4 + 3 · .2 months; pinned to whole months the transfer falls between two of them. */
const point = pinned({ "buildOperateTransfer/IN/leadTime": 4 / 4.6 });

function transferred(months: number, more: Partial<Record<ParameterKey, number>> = {}) {
  const ground = groundOf(withParts(newService, { work: { months } }), fixedParameters({ ...values, ...more }));
  const flow = cashFlow(ground, placed(ground, "buildOperateTransfer", "in-bengaluru"));
  const at = (key: LineKey) => lineAt(ground, flow.lines, key, point);
  const own = at("wages").map((_, month) => sum(OWN.map((key) => at(key)[month] ?? 0)));
  return { ground, flow, at, own };
}

describe("build-operate-transfer", () => {
  it("pays the partner a margin and a fee until the transfer, and none after it", () => {
    const { ground, at, own } = transferred(60);
    const prices = byMonthAt(ground, ground.world.prices);
    const programme = at("programme");
    for (const month of [0, 3, 10, 27])
      expect(programme[month]).toBeCloseTo(
        0.2 * (own[month] ?? 0) + 15_000 * ground.perDollar * (prices[month] ?? 0),
        3,
      );
    // The lead is close to 4 months, the headcount not to the last digit 20: month 28 may hold a crumb of the partner's.
    expect(programme[28]).toBeLessThan(0.01 * (programme[27] ?? 0));
    expect(sum(programme.slice(29))).toBe(0);
  });

  it("keeps an entity and pays tax on its margin from the transfer on", () => {
    const { ground, at, own } = transferred(60);
    const site = ground.conditionsOf("in-bengaluru");
    expect(sum(at("entity").slice(0, 28))).toBe(0);
    expect(at("entity")[29]).toBeGreaterThan(0);
    expect(sum(at("tax").slice(0, 28))).toBe(0);
    expect(at("tax")[40]).toBeCloseTo((own[40] ?? 0) * 0.15 * site.corporateTaxShare, 3);
  });

  it("pays for the transfer once", () => {
    const { at } = transferred(60);
    expect(at("transfer").filter((amount) => amount > 0)).toHaveLength(1);
    expect(at("setUp").filter((amount) => amount > 0)).toHaveLength(1);
  });

  it("never transfers what ends before, and then the partner runs all of it", () => {
    const { ground, flow, at, own } = transferred(20);
    for (const key of ["entity", "transfer", "setUp", "exit", "tax"] as const)
      expect([key, lineSum(ground, flow, key, point)]).toEqual([key, 0]);
    const fees = sum(byMonthAt(ground, ground.world.prices)) * 15_000 * ground.perDollar;
    expect(sum(at("programme"))).toBeCloseTo(0.2 * sum(own) + fees, 2);
  });

  it("of a project that overruns leaves the margin with the partner to the last hour", () => {
    // Planned for 24 months, run to about 48: the transfer of month 28 would have come after the end.
    const project = withParts(newProject, { work: { months: 24 } });
    const ground = groundOf(project, fixedParameters({ ...values, botProgrammeFee: 0 }));
    const flow = cashFlow(ground, placed(ground, "buildOperateTransfer", "in-bengaluru"));
    const late = pinned({ "world/workload": 2 });
    const own = sum(OWN.map((key) => lineSum(ground, flow, key, late)));
    expect(lineSum(ground, flow, "programme", late)).toBeCloseTo(0.2 * own, 3);
    expect(lineSum(ground, flow, "tax", late)).toBe(0);
  });
});
