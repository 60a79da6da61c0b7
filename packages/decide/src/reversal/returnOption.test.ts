import { cashFlow, optionToReturn, type Placement, type Setting } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { smallService } from "../../test/briefs.ts";
import { decided } from "../../test/decided.ts";
import { ground, placed } from "../../test/ground.ts";
import { returnOption } from "./returnOption.ts";

const sampling = { seed: 7, trials: 256 };
const option = (on: Setting, placement: Placement) =>
  returnOption(on, { placement, flow: cashFlow(on, placement) }, sampling);

const leeds = ground(smallService);

describe("the option to return", () => {
  it("is none at home, for divided work, and of a measure", () => {
    expect(option(leeds, placed(leeds, "employees", "gb-leeds"))).toBeUndefined();
    const split = [
      { name: "posting", share: 0.7 },
      { name: "queries", share: 0.3 },
    ];
    const on = ground(smallService, { work: { split } });
    const vendor = placed(on, "vendor", "in-pune");
    const shares = split.map(({ name, share }) => ({ parts: [name], share, placement: vendor }));
    expect(option(on, { ...vendor, shares })).toBeUndefined();
  });

  it("is that of the economics, and worth nothing where no review is", () => {
    const [site, home] = [placed(leeds, "employees", "in-pune"), placed(leeds, "employees", "gb-leeds")];
    const [flow, homeFlow] = [cashFlow(leeds, site), cashFlow(leeds, home)];
    const found = optionToReturn(leeds, site, flow, homeFlow, sampling);
    const told = option(leeds, site)!;
    expect(told.value).toBeCloseTo(found?.value ?? 0, 4);
    expect(told.reviewMonth).toBe(found?.reviewMonth ?? null);
    expect(told.reviewMonth === null).toBe(told.value === 0);
  });

  it("is worth much where home would have been cheaper all along, and the first review finds out", () => {
    const on = ground(smallService, {
      company: { home: "in-pune", teams: [{ site: "in-pune", role: "accountsPayableClerk", headcount: 20 }] },
      candidates: { sites: ["gb-leeds"] },
    });
    const told = option(on, placed(on, "vendor", "gb-leeds"))!;
    expect(told.reviewMonth).toBe(12);
    expect(told.returnShare).toBeGreaterThan(0.9);
    expect(told.value).toBeGreaterThan(0);
  });

  it("stands in a decision for the recommendation, its rival and the baseline, as far as they are away", () => {
    const decision = decided(smallService, { limits: { parties: { allow: ["vendor", "employees"] } } });
    const compared = [decision.recommendation.alternative, decision.why.versus, decision.baseline];
    const away = compared.filter((id) => decision.alternatives.find((each) => each.id === id)?.wayBack);
    expect(Object.keys(decision.optionToReturn)).toEqual([...new Set(away)].toSorted());
    expect(away.length).toBeGreaterThan(0);
  });
});
