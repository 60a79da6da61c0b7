import { countries } from "@shoreline/atlas";
import type { Party } from "@shoreline/arrangements";
import { describe, expect, it } from "vitest";
import { smallProject, smallService } from "../../test/briefs.ts";
import { everyParty, ground, judged, placed, traitShortfall, traitValue } from "../../test/ground.ts";
import { compliance, continuity, deliveryRisk, failureShare, protection } from "./risk.ts";

type Data = Readonly<Record<string, unknown>>;

const thirdParties: readonly Party[] = ["buildOperateTransfer", "vendor", "freelancers"];
const base = ground(smallProject);
const anything = judged(base, placed(base, "employees", "us-chicago"));
const shortfall = (criterion: typeof protection, on: typeof base, party: Party, site: string) =>
  traitShortfall(criterion, on, placed(on, party, site), anything);

const law = (site: string) => base.conditionsOf(site).ruleOfLaw;

describe("protection", () => {
  it.each([0, 0.5, 1])(
    "own staff protect no worse than a third party at the same site, in all countries, at specialisation %f",
    (specialisation) => {
      const on = ground(smallProject, { nature: { specialisation } });
      for (const { mainCity } of countries())
        for (const party of thirdParties)
          expect(shortfall(protection, on, "employees", mainCity)).toBeLessThanOrEqual(
            shortfall(protection, on, party, mainCity),
          );
    },
  );

  it("more sensitive data never helps a third party against own staff at its site", () => {
    const levels = ["none", "low", "medium", "high", "critical"];
    for (const site of ["us-chicago", "in-pune", "pl-warsaw"]) {
      for (const party of thirdParties) {
        const gaps = levels.map((intellectualProperty) => {
          const on = ground(smallProject, { sensitivity: { intellectualProperty } });
          const value = (each: Party) => traitValue(protection, on, placed(on, each, site), anything);
          return value(party) - value("employees");
        });
        gaps.slice(1).forEach((gap, index) => expect(gap).toBeLessThanOrEqual(gaps[index]! + 1e-12));
      }
    }
  });

  it("weaker law protects worse whoever does the work", () => {
    expect(law("in-pune")).toBeLessThan(law("de-berlin"));
    for (const party of everyParty)
      expect(shortfall(protection, base, party, "in-pune")).toBeGreaterThan(
        shortfall(protection, base, party, "de-berlin"),
      );
  });

  it("a vendor of a country with strong law may protect better than freelancers at home", () => {
    expect(shortfall(protection, base, "vendor", "se-stockholm")).toBeLessThan(
      shortfall(protection, base, "freelancers", "us-chicago"),
    );
  });

  it.each([
    [{ intellectualProperty: "none", data: [] }, 0],
    [{ intellectualProperty: "medium", data: [] }, 0.5],
    [{ intellectualProperty: "none", data: ["health"] }, 0.7],
    [{ intellectualProperty: "low", data: ["personal"], thirdPartyAccess: "forbidden" }, 1],
  ])("%o is needed by %f", (sensitivity, need) => {
    expect(protection.need(ground(smallProject, { sensitivity }))).toBe(need);
  });
});

const failure = (party: Party, site: string, nature: Data = {}, brief: Data = smallProject) => {
  const on = ground(brief, { nature });
  return failureShare(on, party, on.conditionsOf(site));
};

const riseWithKnowHow = (party: Party) =>
  failure(party, "pl-warsaw", { tacitKnowledge: 0.9 }) - failure(party, "pl-warsaw", { tacitKnowledge: 0.1 });

const riskOfOwnStaff = (specialisation: number) =>
  failure("employees", "us-chicago", { specialisation }) - failure("vendor", "us-chicago", { specialisation });

const lasting = (months: number) => {
  const on = ground(smallProject, { work: { months } });
  return failureShare(on, "employees", on.conditionsOf("pl-warsaw"));
};

describe("delivery risk", () => {
  it("is a probability for everybody, whatever the work", () => {
    for (const nature of [
      {},
      { specialisation: 1, complexity: 1, volatility: 1, clarity: 0, tacitKnowledge: 1, liveHoursPerDay: 8 },
    ]) {
      for (const party of everyParty) {
        const share = failure(party, "in-pune", nature);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(1);
      }
    }
  });

  it("combines independent causes: in-house where the team works, only the work itself can fail", () => {
    const clerks = { complexity: 0.2, volatility: 0.1, clarity: 0.9, specialisation: 0 };
    // .03 + .1 · .2 + .12 · .1 · (1.2 − .9) = .0536; no want of skill, no distance, no contract, nothing new
    expect(failure("employees", "gb-leeds", clerks, smallService)).toBeCloseTo(0.0536, 12);
  });

  it.each([
    ["complexity", { complexity: 0.1 }, { complexity: 0.9 }],
    ["volatile requirements", { volatility: 0.1 }, { volatility: 0.9 }],
    ["unclear requirements", { clarity: 0.9 }, { clarity: 0.2 }],
  ])("%s makes failure likelier for everybody", (_, less, more) => {
    for (const party of everyParty)
      expect(failure(party, "pl-warsaw", more)).toBeGreaterThan(failure(party, "pl-warsaw", less));
  });

  it("know-how in heads makes it likelier abroad, and more so under a contract", () => {
    expect(riseWithKnowHow("employees")).toBeGreaterThan(0);
    expect(riseWithKnowHow("vendor")).toBeGreaterThan(riseWithKnowHow("employees"));
  });

  it("a skill that nobody in the company has speaks for who has it", () => {
    expect(riskOfOwnStaff(1)).toBeGreaterThan(riskOfOwnStaff(0));
    expect(riskOfOwnStaff(1)).toBeGreaterThan(0);
  });

  it("freelancers fail at what does not split", () => {
    expect(failure("freelancers", "us-chicago", { divisibility: 0 })).toBeGreaterThan(
      failure("freelancers", "us-chicago", { divisibility: 1 }),
    );
  });

  it("a centre that has to be built fails less often where the work lasts", () => {
    expect(lasting(60)).toBeLessThan(lasting(6));
  });

  it("is shown as a probability and falls short of seven in ten wholly", () => {
    expect(deliveryRisk.need(base)).toBe(1);
    const share = failureShare(base, "vendor", base.conditionsOf("in-pune"));
    expect(shortfall(deliveryRisk, base, "vendor", "in-pune")).toBeCloseTo(share / 0.7, 12);
  });
});

const continuityNeed = (nature: Data) => continuity.need(ground(smallProject, { nature }));

describe("continuity", () => {
  it("a contract can end early and a vendor fail, own staff cannot", () => {
    for (const site of ["us-chicago", "in-pune"])
      expect(shortfall(continuity, base, "vendor", site)).toBeGreaterThan(
        shortfall(continuity, base, "employees", site),
      );
  });

  it("does not grow with the horizon: it is a hazard per year", () => {
    const longer = ground(smallProject, { work: { months: 60 } });
    for (const party of everyParty)
      expect(shortfall(continuity, longer, party, "in-pune")).toBeCloseTo(
        shortfall(continuity, base, party, "in-pune"),
        12,
      );
  });

  it("is needed more by what is core and by what runs at night", () => {
    expect(continuityNeed({ core: 0, coverage: "businessHours" })).toBe(0.25);
    expect(continuityNeed({ core: 1 })).toBeGreaterThan(continuityNeed({ core: 0 }));
    expect(continuityNeed({ coverage: "24x7", core: 0.2 })).toBeGreaterThan(
      continuityNeed({ coverage: "businessHours", core: 0.2 }),
    );
    expect(continuityNeed({ coverage: "24x7", core: 1 })).toBe(1);
  });

  it("nights from one site are riskiest with freelancers", () => {
    const nights = ground(smallProject, { nature: { coverage: "24x7" } });
    const rise = (party: Party) =>
      shortfall(continuity, nights, party, "in-pune") - shortfall(continuity, base, party, "in-pune");
    expect(rise("freelancers")).toBeGreaterThan(rise("employees"));
    expect(rise("employees")).toBeGreaterThan(rise("vendor"));
  });
});

const compliedWith = (heads: number) =>
  shortfall(
    compliance,
    ground(smallProject, { work: { roles: { softwareDeveloper: heads } } }),
    "employees",
    "pl-warsaw",
  );

const recordEffort = (work: Data) =>
  shortfall(compliance, ground(smallProject, { work }), "employerOfRecord", "pl-warsaw");

describe("compliance", () => {
  const regulated = ground(smallProject, { sensitivity: { regimes: ["HIPAA", "SOX"], data: ["health"] } });

  it("rules make it harder for a third party than for own staff at home", () => {
    for (const party of ["vendor", "freelancers"] as const) {
      const rise =
        shortfall(compliance, regulated, party, "us-chicago") - shortfall(compliance, base, party, "us-chicago");
      const own =
        shortfall(compliance, regulated, "employees", "us-chicago") -
        shortfall(compliance, base, "employees", "us-chicago");
      expect(rise).toBeGreaterThan(own);
    }
  });

  it("a border is harder to cross where the law is not found adequate", () => {
    for (const party of everyParty)
      expect(shortfall(compliance, regulated, party, "in-pune")).toBeGreaterThan(
        shortfall(compliance, regulated, party, "gb-london"),
      );
  });

  it("an entity weighs less on many heads", () => {
    expect(compliedWith(200)).toBeLessThan(compliedWith(20));
    expect(compliedWith(20)).toBeLessThan(compliedWith(2));
  });

  it("an employer of record draws more questions the more people and the longer", () => {
    expect(recordEffort({ months: 36 })).toBeGreaterThan(recordEffort({ months: 12 }));
    expect(recordEffort({ roles: { softwareDeveloper: 80 } })).toBeGreaterThan(
      recordEffort({ roles: { softwareDeveloper: 8 } }),
    );
  });

  it("within the European Economic Area data cross borders as at home among equals", () => {
    const european = {
      company: { home: "de-berlin", currency: "EUR" },
      sensitivity: { regimes: ["GDPR"], data: ["personal"] },
    };
    const on = ground(smallProject, european);
    expect(shortfall(compliance, on, "vendor", "pl-warsaw")).toBeLessThan(
      shortfall(compliance, on, "vendor", "in-pune"),
    );
  });
});
