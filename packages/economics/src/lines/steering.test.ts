import { parties } from "@shoreline/arrangements";
import { describe, expect, it } from "vitest";
import { byMonthAt, groundOf, lineAt, newService, placed, withParts } from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import { homeHeadsLine } from "./homeStaff.ts";
import { specificationShare, steeringShare } from "./steering.ts";

const at = (nature: object) => groundOf(withParts(newService, { nature }));

describe("the home staff who steer", () => {
  it("are one in fifty at home for plain work, and one in six abroad for hard work under contract", () => {
    const plain = at({ complexity: 0, tacitKnowledge: 0, clarity: 1, divisibility: 1 });
    expect(parties.map((party) => steeringShare(plain, plain.home, party))).toEqual(
      [0.02, 0.04, 0.03, 0.03, 0.05].map((share) => expect.closeTo(share, 12)),
    );
    const hard = at({ complexity: 1, tacitKnowledge: 1, clarity: 0 });
    const far = { ...hard.home, far: 1 };
    expect(steeringShare(hard, far, "vendor")).toBeCloseTo(0.03 + 0.04 + 0.05 + 0.04, 12);
    expect(steeringShare(hard, far, "employees")).toBeCloseTo(0.02 + 0.03 + 0.03, 12);
    // At home half of own staff's share, which distance would double: .02 + .5 · .06 / 2.
    expect(steeringShare(hard, hard.home, "employees")).toBeCloseTo(0.035, 12);
    expect(steeringShare(hard, far, "buildOperateTransfer")).toBeCloseTo(0.03 + (0.06 + 0.13) / 2, 12);
  });

  it("never grow fewer with complexity, know-how in heads or distance, nor more with clarity", () => {
    for (const party of parties) {
      const of = (nature: object, far = 0.5) => {
        const ground = at({ complexity: 0.5, tacitKnowledge: 0.5, clarity: 0.5, ...nature });
        return steeringShare(ground, { ...ground.home, far }, party);
      };
      expect(of({ complexity: 0.9 })).toBeGreaterThan(of({ complexity: 0.1 }));
      expect(of({ tacitKnowledge: 0.9 })).toBeGreaterThan(of({ tacitKnowledge: 0.1 }));
      expect(of({ clarity: 0.9 })).toBeLessThanOrEqual(of({ clarity: 0.1 }));
      expect(of({}, 1)).toBeGreaterThan(of({}, 0.1));
    }
  });

  it("cost the same however cheap the team that they steer", () => {
    const ground = groundOf(newService);
    const placement = placed(ground, "vendor", "in-bengaluru");
    const { staffing, lines } = cashFlow(ground, placement);
    const cheap = { ...placement, site: { ...placement.site, payPerYear: placement.site.payPerYear / 2 } };
    const cheaper = cashFlow(ground, cheap);
    expect(lineAt(ground, cheaper.lines, "retainedOrganisation")).toEqual(
      lineAt(ground, lines, "retainedOrganisation"),
    );
    const share = steeringShare(ground, placement.site, "vendor");
    const heads = homeHeadsLine(ground, "retainedOrganisation", staffing.heads, share);
    expect(lineAt(ground, lines, "retainedOrganisation")).toEqual(byMonthAt(ground, heads.monthly));
  });
});

describe("the home staff who specify", () => {
  it("are needed for open work with know-how in heads, half as many for own staff", () => {
    const ground = at({ tacitKnowledge: 1, clarity: 0 });
    const far = { ...ground.home, far: 1 };
    expect(specificationShare(ground, far, "vendor")).toBeCloseTo(0.12, 12);
    expect(specificationShare(ground, far, "employees")).toBeCloseTo(0.06, 12);
    expect(specificationShare(ground, ground.home, "vendor")).toBeCloseTo(0.048, 12);
    expect(specificationShare(at({ clarity: 1 }), far, "vendor")).toBe(0);
  });
});
