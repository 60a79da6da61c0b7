import { setting } from "@shoreline/economics";
import { readBrief, workload } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { changeForecast, type TailFigures } from "./changeForecast.ts";

const changeOf = (work: object, nature: object = {}) => {
  const given = { title: "Work", work: { function: "software", ...work }, nature, company: { home: "de-berlin" } };
  const { brief } = expectOk(readBrief(given));
  const change = changeForecast(setting(brief, workload(brief)), { trials: 2048, seed: 1 });
  if (change === undefined) throw new Error("A project without change.");
  return change;
};
const bySize = { kind: "project", size: { functionPoints: 300 }, months: 18 };
const rising = ({ p50, p80, p90, cvar90, cvar95 }: TailFigures) => [p50, p80, p90, cvar90, cvar95];

describe("change of a project", () => {
  it("is dearer under a contract than with own staff in every part of its range: the same work and a premium", () => {
    const { ownStaff, contract, changeOrders, scopeGrowthMost } = changeOf(bySize);
    for (const key of ["p50", "p80", "p90", "cvar90", "cvar95"] as const)
      expect(contract[key]).toBeGreaterThan(ownStaff[key]);
    for (const figures of [ownStaff, contract, changeOrders])
      expect(rising(figures)).toEqual(rising(figures).toSorted((a, b) => a - b));
    expect(scopeGrowthMost).toBeCloseTo(4.47, 12);
  });

  it("has a longer tail where the scope moves more", () => {
    const [still, moving] = [changeOf(bySize, { volatility: 0.05 }), changeOf(bySize, { volatility: 0.5 })];
    expect(moving.ownStaff.cvar95).toBeGreaterThan(still.ownStaff.cvar95);
    expect(moving.changeOrders.p90).toBeGreaterThan(still.changeOrders.p90);
  });

  it("of a range is the range itself: half, P90 and no growth on top", () => {
    const { ownStaff, scopeGrowthMost } = changeOf({ kind: "project", effort: { p10: 800, p50: 1000, p90: 1500 } });
    // 2,048 futures: standard errors of a quantile are about .01 and .02; four of them.
    expect(Math.abs(ownStaff.p50)).toBeLessThan(0.05);
    expect(Math.abs(ownStaff.p90 - 0.5)).toBeLessThan(0.08);
    expect(scopeGrowthMost).toBeUndefined();
  });

  it("is no figure of a service", () => {
    const given = {
      title: "Work",
      work: { kind: "service", function: "it-support", roles: { itSupport: 3 } },
      company: { home: "de-berlin" },
    };
    const { brief } = expectOk(readBrief(given));
    expect(changeForecast(setting(brief, workload(brief)), { trials: 256, seed: 1 })).toBeUndefined();
  });
});
