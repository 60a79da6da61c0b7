import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallProject, smallService } from "../../../test/briefs.ts";
import { column, everyParty, ground, judged, placed, valueColumnOf } from "../../../test/ground.ts";
import { minimumTaxOdds, taxBenefit } from "./taxBenefit.ts";

type Data = Readonly<Record<string, unknown>>;
const TRIALS = 16;

/** Benefit, in-house cost and tax line of own staff at a site, future by future. */
function captive(site: string, changes: Data = {}, brief: Data = smallProject) {
  const on = ground(brief, changes);
  const seen = judged(on, placed(on, "employees", site));
  const of = (expression: Parameters<typeof column>[1]) => column(on, expression, TRIALS);
  return {
    benefit: of(taxBenefit.natural(seen)),
    inHouse: of(seen.inHouse.cost),
    tax: of(seen.flow.presentValues.get("tax")!),
    usual: seen.placement.site.corporateTaxShare,
    home: on.home.corporateTaxShare,
  };
}

const established = { company: { entities: ["US", "MX", "HU", "PL"] } };

describe("tax", () => {
  it("is added by a centre in Mexico: the margin is taxed at 30 % there instead of 25.77 % at home", () => {
    const { benefit, inHouse, tax, usual, home } = captive("mx-guadalajara", established);
    expect([usual, home]).toEqual([0.3, 0.2577]);
    benefit.forEach((each, trial) => {
      const margin = tax[trial]! / 0.3;
      expect(each).toBeCloseTo((margin * (0.2577 - 0.3)) / inHouse[trial]!, 12);
    });
  });

  it("is saved by a centre in Hungary at 9 %", () => {
    const { benefit, inHouse, tax } = captive("hu-budapest", established);
    benefit.forEach((each, trial) =>
      expect(each).toBeCloseTo(((tax[trial]! / 0.09) * (0.2577 - 0.09)) / inHouse[trial]!, 12),
    );
  });

  it("is saved the less the larger the group: seven tenths of the margin are topped up to 15 %", () => {
    const changes = { company: { ...established.company, headcount: 6000 } };
    const { benefit, inHouse, tax } = captive("hu-budapest", changes);
    benefit.forEach((each, trial) => {
      const due = 0.09 + 0.7 * (0.15 - 0.09);
      expect(each).toBeCloseTo(((tax[trial]! / 0.09) * (0.2577 - due)) / inHouse[trial]!, 12);
    });
  });

  it("is saved by nobody who pays none at home", () => {
    const changes = { company: { ...established.company, industry: "government" } };
    for (const each of captive("hu-budapest", changes).benefit) expect(each).toBeLessThan(0);
  });

  it("is neither saved nor added by anybody at home", () => {
    const on = ground(smallService);
    for (const party of ["employees", "vendor", "freelancers"] as const)
      for (const value of valueColumnOf(taxBenefit, judged(on, placed(on, party, "gb-leeds")))) expect(value).toBe(0.5);
  });

  it("is added by a vendor whose invoice carries value added tax that a bank cannot reclaim", () => {
    const on = ground(smallService, { company: { industry: "banking" } });
    const seen = judged(on, placed(on, "vendor", "gb-leeds"));
    const [benefit, cost, vat] = [
      taxBenefit.natural(seen),
      seen.inHouse.cost,
      seen.flow.presentValues.get("valueAddedTax")!,
    ].map((each) => column(on, each, TRIALS)) as [Float64Array, Float64Array, Float64Array];
    benefit.forEach((each, trial) => expect(each).toBeCloseTo(-vat[trial]! / cost[trial]!, 12));
    for (const value of valueColumnOf(taxBenefit, seen)) expect(value).toBe(0);
  });

  it("is never saved beyond what home takes of the margin, by any party at any site", () => {
    const sites = fc.constantFrom("hu-budapest", "ie-dublin", "cr-san-jose", "ph-manila", "ae-dubai", "in-pune");
    const cases = fc.tuple(sites, fc.constantFrom(...everyParty), fc.constantFrom(6, 60), fc.constantFrom(200, 9000));
    fc.assert(
      fc.property(cases, ([site, party, people, headcount]) => {
        const on = ground(smallProject, { work: { roles: { softwareDeveloper: people } }, company: { headcount } });
        const seen = judged(on, placed(on, party, site));
        const tax = seen.flow.presentValues.get("tax");
        const most = tax ? column(on, tax, TRIALS) : new Float64Array(TRIALS);
        const [benefit, cost] = [taxBenefit.natural(seen), seen.inHouse.cost].map((each) => column(on, each, TRIALS));
        benefit!.forEach((each, trial) => {
          const margin = most[trial]! / seen.placement.site.corporateTaxShare;
          expect(each).toBeLessThanOrEqual((margin * on.home.corporateTaxShare) / cost![trial]! + 1e-12);
        });
      }),
      { seed: 20_270_212, numRuns: 30 },
    );
  });
});

const odds = (headcount: number) => minimumTaxOdds(ground(smallProject, { company: { headcount } }));

describe("the global minimum tax", () => {
  it("is no matter to a company of 1,500, as likely as not to one of 3,000, and certain from 6,000", () => {
    expect(odds(1500)).toBe(0);
    expect(odds(3000)).toBeCloseTo(0.5, 12);
    expect(odds(6000)).toBe(1);
    expect(odds(40_000)).toBe(1);
  });
});
