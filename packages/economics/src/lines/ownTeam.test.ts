import fc from "fast-check";
import { constant } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import {
  byMonthAt,
  figureAt,
  fixedParameters,
  groundOf,
  lineAt,
  newService,
  pinned,
  sum,
  withParts,
} from "../../test/ground.ts";
import { homeHeadPerMonth, homeTeamHeadPerMonth } from "./homeStaff.ts";
import { attritionPerYear, nightShare, ownTeamLines, seatPerMonth, utilisation } from "./ownTeam.ts";

const parameters = fixedParameters({
  ownUtilisation: 0.8,
  utilisationLossPerVolatility: 0.2,
  recruiting: 0.2,
  managersPerHead: 0.1,
  managerPayFactor: 1.5,
  toolsPerHead: 2_400,
  travelOwn: 1_200,
  squareMetresPerHead: 10,
  occupancyShare: 0.25,
  unsocialShare: 0.5,
  nightPremium: 0.4,
  nightAttrition: 0.5,
  rareSkillPremium: 0.25,
});

const usedBy = (heads: number, demandVolatility = 0) => {
  const ground = groundOf(
    withParts(newService, { work: { roles: { softwareDeveloper: heads } }, nature: { demandVolatility } }),
    parameters,
  );
  return figureAt(ground, utilisation(ground, ground.home, "employees"));
};

describe("utilisation", () => {
  it("is what is stated for a handful of people, and nearer to all hours for many", () => {
    expect(usedBy(1)).toBeCloseTo(0.8, 3);
    // At 4,500 people idle hours halve: √(1 + 3) = 2.
    expect(usedBy(4_500)).toBeCloseTo(0.9, 9);
    expect(usedBy(4_500, 1)).toBeCloseTo(0.8, 9);
  });
});

describe("a team on one's own payroll", () => {
  const ground = groundOf(
    withParts(newService, { nature: { demandVolatility: 0, specialisation: 0 }, company: { entities: ["us"] } }),
    parameters,
  );
  const site = {
    ...ground.conditionsOf("in-bengaluru"),
    payPerYear: 24_000,
    burdenShare: 0.25,
    attritionPerYear: 0.3,
    rentPerSquareMetreYear: 192,
  };
  const used = 1 - 0.2 / Math.sqrt(1 + ground.nature.headcount / 1500);

  const costAtPay = (payPerYear: number) =>
    sum(
      ownTeamLines(ground, {
        site: { ...site, payPerYear },
        party: "employees",
        heads: constant(10),
        payFactor: 1,
        seatFactor: 1,
      }).flatMap(({ monthly }) => byMonthAt(ground, monthly)),
    );

  it("costs pay, burden, leavers, leaders, seats, tools and travel, worked by hand for one month", () => {
    const lines = ownTeamLines(ground, {
      site,
      party: "employees",
      heads: constant(10),
      payFactor: 1.1,
      seatFactor: 0.5,
    });
    const index = byMonthAt(ground, ground.world.payIndex(site))[6] ?? Number.NaN;
    const prices = byMonthAt(ground, ground.world.prices)[6] ?? Number.NaN;
    const paid = 10 / used;
    const wages = paid * 2_000 * 1.1 * index;
    const at = (key: Parameters<typeof lineAt>[2]) => lineAt(ground, lines, key)[6];
    expect(at("wages")).toBeCloseTo(wages, 6);
    expect(at("employerBurden")).toBeCloseTo(wages * 0.25, 6);
    expect(at("attrition")).toBeCloseTo(wages * 0.3 * 0.2, 6);
    expect(at("management")).toBeCloseTo(wages * 1.25 * 0.1 * 1.5, 6);
    // Ten square metres with a quarter of service charge at 16 a month, half a seat each.
    expect(at("seats")).toBeCloseTo(paid * 0.5 * 10 * 1.25 * 16 * prices, 6);
    expect(at("tools")).toBeCloseTo(paid * 200 * ground.perDollar * prices, 6);
    expect(at("travel")).toBeCloseTo(paid * 100 * ground.perDollar * prices, 6);
    expect(at("nightCover")).toBe(0);
  });

  it("around the clock pays half of its hours a premium, on which burden falls too, and loses half more people", () => {
    const nights = groundOf(
      withParts(newService, { nature: { coverage: "24x7", demandVolatility: 0, specialisation: 0 } }),
      parameters,
    );
    expect(figureAt(nights, nightShare(nights, site))).toBeCloseTo(0.2, 12);
    expect(figureAt(nights, attritionPerYear(nights, site, "employees"))).toBeCloseTo(0.45, 12);
    const lines = ownTeamLines(nights, {
      site,
      party: "employees",
      heads: constant(10),
      payFactor: 1,
      seatFactor: 1,
    });
    const wages = lineAt(nights, lines, "wages")[3] ?? Number.NaN;
    expect(lineAt(nights, lines, "nightCover")[3]).toBeCloseTo(0.2 * wages, 6);
    expect(lineAt(nights, lines, "employerBurden")[3]).toBeCloseTo(0.25 * 1.2 * wages, 6);
  });

  it("with a skill that the company lacks is paid a premium", () => {
    const rare = groundOf(withParts(newService, { nature: { specialisation: 1, demandVolatility: 0 } }), parameters);
    const of = (each: typeof rare) =>
      sum(
        lineAt(
          each,
          ownTeamLines(each, { site, party: "employees", heads: constant(10), payFactor: 1, seatFactor: 1 }),
          "wages",
        ),
      );
    expect(of(rare) / of(ground)).toBeCloseTo(1.25, 9);
  });

  it("never costs more where pay is lower", () => {
    const pay = fc.double({ min: 1_000, max: 200_000, noNaN: true });
    fc.assert(
      fc.property(pay, pay, (a, b) => {
        expect(costAtPay(Math.min(a, b))).toBeLessThanOrEqual(costAtPay(Math.max(a, b)));
      }),
      { seed: 9, numRuns: 20 },
    );
  });

  it("changes people more often with a vendor", () => {
    expect(figureAt(ground, attritionPerYear(ground, site, "vendor"))).toBeCloseTo(0.345, 12);
    expect(figureAt(ground, attritionPerYear(ground, site, "employerOfRecord"))).toBeCloseTo(0.3, 12);
  });
});

describe("a head at home", () => {
  it("costs what a team of one's own at home costs for each of its heads", () => {
    for (const coverage of ["businessHours", "24x7"]) {
      const ground = groundOf(withParts(newService, { nature: { coverage, specialisation: 0 } }), parameters);
      const lines = ownTeamLines(ground, {
        site: ground.home,
        party: "employees",
        heads: constant(1),
        payFactor: 1,
        seatFactor: 1,
      });
      const { indexed, flat } = homeTeamHeadPerMonth(ground);
      const index = byMonthAt(ground, ground.world.payIndex(ground.home), pinned())[9] ?? Number.NaN;
      const prices = byMonthAt(ground, ground.world.prices)[9] ?? Number.NaN;
      const team = sum(lines.map(({ monthly }) => byMonthAt(ground, monthly)[9] ?? Number.NaN));
      expect(figureAt(ground, indexed) * index + figureAt(ground, flat) * prices).toBeCloseTo(team, 6);
    }
  });

  it("who steers costs no nights and no replacing", () => {
    const ground = groundOf(withParts(newService, { nature: { coverage: "24x7" } }), parameters);
    expect(figureAt(ground, homeHeadPerMonth(ground).indexed)).toBeLessThan(
      figureAt(ground, homeTeamHeadPerMonth(ground).indexed),
    );
    expect(figureAt(ground, seatPerMonth(ground, ground.home))).toBeCloseTo(
      (10 * 1.25 * ground.home.rentPerSquareMetreYear) / 12,
      9,
    );
  });
});
