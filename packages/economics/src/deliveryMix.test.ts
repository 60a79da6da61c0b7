import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groundOf, newProduction, newService, placed, withParts } from "../test/ground.ts";
import { elsewhere, farShoreShare, onSiteShare, travellingLeadShare } from "./deliveryMix.ts";

const at = (nature: object, more: object = {}) => groundOf(withParts(newService, { nature, ...more }));
const CLEAR = { clarity: 0.9, tacitKnowledge: 0.1, liveHoursPerDay: 0 };

describe("who of an offshore vendor sits at the client's", () => {
  it("is nobody for plain work and two fifths for work that is all talk", () => {
    expect(onSiteShare(at({ tacitKnowledge: 0, complexity: 0.2 }))).toBe(0);
    // .9 · .5 · 4/8 + .12 · .5 − .03.
    expect(onSiteShare(at({ tacitKnowledge: 0.5, liveHoursPerDay: 4, complexity: 0.5 }))).toBeCloseTo(0.255, 12);
    expect(onSiteShare(at({ tacitKnowledge: 1, liveHoursPerDay: 8, complexity: 1 }))).toBe(0.4);
  });

  it("stays a share, and own staff send about a third as many", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        share,
        fc.double({ min: 0, max: 8, noNaN: true }),
        (clarity, tacitKnowledge, complexity, liveHoursPerDay) => {
          const ground = at({ clarity, tacitKnowledge, complexity, liveHoursPerDay });
          expect(onSiteShare(ground)).toBeGreaterThanOrEqual(0);
          expect(onSiteShare(ground)).toBeLessThanOrEqual(0.4);
          expect(farShoreShare(ground)).toBeGreaterThanOrEqual(0);
          expect(farShoreShare(ground)).toBeLessThanOrEqual(0.75);
          expect(travellingLeadShare(ground)).toBe(0.35 * onSiteShare(ground));
        },
      ),
      { seed: 6, numRuns: 60 },
    );
  });
});

describe("the far shore of a vendor at home", () => {
  it("takes the clear and written part of the work", () => {
    // .75 · .9 · .9 · 1 · (1 − .25), the sensitivity of know-how at level low.
    const ground = at(CLEAR);
    expect(farShoreShare(ground)).toBeCloseTo(0.75 * 0.9 * 0.9 * (1 - ground.nature.sensitivity), 12);
    expect(farShoreShare(ground)).toBeGreaterThan(0.3);
  });

  it("takes nothing where know-how is critical, data must stay, a country is forbidden, or the team is small", () => {
    const none = [
      at(CLEAR, { sensitivity: { intellectualProperty: "critical" } }),
      at(CLEAR, { sensitivity: { dataResidency: ["US"] } }),
      at(CLEAR, { limits: { countries: { forbid: ["IN"] } } }),
      at(CLEAR, { limits: { countries: { allow: ["US", "MX"] } } }),
      at(CLEAR, { work: { roles: { softwareDeveloper: 14 } } }),
      at(CLEAR, { company: { home: "in-pune", currency: "INR", entities: ["in"] } }),
    ];
    expect(none.map(farShoreShare)).toEqual(none.map(() => 0));
  });
});

describe("where a team sits", () => {
  it("is one place for goods, for independents, for own staff at home and for a named offer", () => {
    const ground = at(CLEAR);
    const goods = groundOf(newProduction);
    const vendor = {
      id: "a",
      site: "in-pune",
      ratePerHour: { p10: 1, p50: 2, p90: 3 },
      currency: "USD",
      minimumMonths: 0,
    };
    expect(elsewhere(goods, placed(goods, "vendor", "in-bengaluru")).share).toBe(0);
    expect(elsewhere(ground, placed(ground, "freelancers", "in-bengaluru")).share).toBe(0);
    expect(elsewhere(ground, placed(ground, "employees", "us-chicago")).share).toBe(0);
    expect(elsewhere(ground, { ...placed(ground, "vendor", "in-pune"), vendor }).share).toBe(0);
  });

  it("is partly the far shore for a vendor at home, partly home for a team abroad", () => {
    const ground = at({ ...CLEAR, complexity: 0.8 });
    expect(elsewhere(ground, placed(ground, "vendor", "us-chicago")).site).toBe(ground.farShore);
    expect(elsewhere(ground, placed(ground, "vendor", "in-pune"))).toMatchObject({
      share: onSiteShare(ground),
      site: ground.home,
    });
    expect(elsewhere(ground, placed(ground, "employees", "in-pune"))).toMatchObject({
      share: travellingLeadShare(ground),
    });
  });
});
