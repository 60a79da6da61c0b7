import { describe, expect, it } from "vitest";
import { smallProject } from "../../../test/briefs.ts";
import { column, everyParty, ground, judged, placed } from "../../../test/ground.ts";
import { establishmentCost, establishmentOdds } from "./establishmentRisk.ts";

const on = ground(smallProject);

describe("a permanent establishment", () => {
  it("is nobody's risk at home, nor where an entity of the company is taxed already", () => {
    const there = ground(smallProject, { company: { entities: ["US", "PL"] } });
    for (const party of everyParty) {
      expect(establishmentOdds(on, placed(on, party, "us-chicago"))).toBe(0);
      expect(establishmentOdds(there, placed(there, party, "pl-warsaw"))).toBe(0);
    }
  });

  it("is found with an employer of record in one of 25 cases, and more with a team that stays a year", () => {
    const heads = on.nature.headcount;
    const odds = establishmentOdds(on, placed(on, "employerOfRecord", "pl-warsaw"));
    expect(odds).toBeCloseTo(0.04 + (0.2 * heads) / (heads + 10), 12);
    const half = ground(smallProject, { work: { months: 6 } });
    expect(establishmentOdds(half, placed(half, "employerOfRecord", "pl-warsaw"))).toBeCloseTo(
      0.04 + ((0.2 * half.nature.headcount) / (half.nature.headcount + 10)) * 0.5,
      12,
    );
  });

  it("is likelier with an employer of record than with anybody else", () => {
    const most = establishmentOdds(on, placed(on, "employerOfRecord", "in-pune"));
    for (const party of everyParty)
      expect(establishmentOdds(on, placed(on, party, "in-pune"))).toBeLessThanOrEqual(most);
  });

  it("is likelier where people deal with customers in the company's name", () => {
    const agents = ground(smallProject, {
      work: { roles: { softwareDeveloper: 0, qaAnalyst: 0, contactCentreAgent: 6 } },
    });
    expect(establishmentOdds(agents, placed(agents, "freelancers", "in-pune"))).toBeCloseTo(0.02 + 0.08, 12);
  });

  it("costs odds × margin × local rate × 1.5 of what a vendor is paid", () => {
    const placement = placed(on, "vendor", "pl-warsaw");
    const { flow } = judged(on, placement);
    const paid = column(on, flow.presentValues.get("vendorPrice")!, 16);
    const cost = column(on, establishmentCost(on, placement, flow), 16);
    cost.forEach((each, trial) => expect(each).toBeCloseTo(0.01 * 0.155 * 0.19 * 1.5 * paid[trial]!, 6));
  });
});
