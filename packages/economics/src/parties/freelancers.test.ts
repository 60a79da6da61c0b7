import { describe, expect, it } from "vitest";
import {
  byMonthAt,
  figureAt,
  fixedParameters,
  groundOf,
  lineAt,
  newService,
  placed,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import type { ParameterKey } from "../parameters.ts";

const values: Partial<Record<ParameterKey, number>> = {
  freelancerPremium: 1.2,
  freelancerPremiumPerSpecialisation: 0.4,
  freelancerClientFee: 0.05,
  freelancerRejected: 0.1,
  freelancerIdle: 0,
  freelancerTenureMonths: 3.5,
  exportPremium: 0,
};
const small = withParts(newService, {
  work: { roles: { dataProcessor: 2 } },
  nature: { divisibility: 1, tacitKnowledge: 0, specialisation: 0.5 },
});

const headsPerPerson = (divisibility: number) => {
  const parts = withParts(small, { nature: { divisibility, complexity: 0.5, tacitKnowledge: 0.5 } });
  const ground = groundOf(parts, fixedParameters({ ...values, coherenceLoss: 0.6, startShare: 0 }));
  const at = (party: "freelancers" | "vendor") => cashFlow(ground, placed(ground, party, "us-chicago"));
  return figureAt(ground, at("freelancers").heads) / ground.nature.headcount;
};

describe("independents", () => {
  it("cost market pay with a premium, what has to be done again, and the platform's fee", () => {
    const ground = groundOf(small, fixedParameters(values));
    const placement = placed(ground, "freelancers", "ph-manila");
    const flow = cashFlow(ground, placement);
    const month = 20;
    const heads = byMonthAt(ground, flow.staffing.heads)[month] ?? Number.NaN;
    const index = byMonthAt(ground, ground.world.payIndex(placement.site))[month] ?? Number.NaN;
    // Premium 1.2 + .4 · .5, a tenth done again, a twentieth for the platform; no burden, seat or manager.
    const expected = heads * (placement.site.payPerYear / 12) * 1.4 * 1.1 * 1.05 * index;
    expect(lineAt(ground, flow.lines, "freelancers")[month]).toBeCloseTo(expected, 6);
    expect([...flow.presentValues.keys()]).not.toContain("employerBurden");
  });

  it("lose what strangers lose who must build one thing, and nothing on separate pieces", () => {
    // Between pieces (1) and one thing (0) lies at least e^(.6 · .5) of hours; newcomers also start higher on pieces.
    expect(headsPerPerson(0) / headsPerPerson(1)).toBeGreaterThan(Math.exp(0.3));
  });

  it("forget what a team would learn: on tacit work they need far more heads than a vendor", () => {
    const parts = withParts(small, { nature: { divisibility: 0, tacitKnowledge: 0.9, complexity: 0.6 } });
    const ground = groundOf(parts, fixedParameters(values));
    const heads = (party: "freelancers" | "vendor") =>
      figureAt(ground, cashFlow(ground, placed(ground, party, "us-chicago")).heads);
    expect(heads("freelancers") / heads("vendor")).toBeGreaterThan(1.5);
  });
});
