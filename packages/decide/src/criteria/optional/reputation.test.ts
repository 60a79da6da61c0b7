import { describe, expect, it } from "vitest";
import { smallProject, smallService } from "../../../test/briefs.ts";
import { everyParty, ground, placed, traitShortfall, valueColumnOf, judged } from "../../../test/ground.ts";
import { reputation } from "./reputation.ts";

const on = ground(smallService);
const exposure = (party: (typeof everyParty)[number], site: string, ground_ = on) =>
  traitShortfall(reputation, ground_, placed(ground_, party, site));

const need = (changes: Readonly<Record<string, unknown>>) => reputation.need(ground(smallProject, changes));

describe("reputation", () => {
  it("does not suffer in-house at home, in any future", () => {
    for (const brief of [smallService, smallProject]) {
      const there = ground(brief);
      const home = placed(there, "employees", there.home.site.id);
      for (const value of valueColumnOf(reputation, judged(there, home))) expect(value).toBe(1);
    }
  });

  it("suffers from eight of twenty who are dismissed for a vendor in India, and from the core that goes along", () => {
    // Four in ten find no other post; twenty dismissals would count half of 0.6.
    const dismissed = (0.6 * 8) / (8 + 20);
    const core = 0.25 * on.nature.core;
    expect(exposure("vendor", "in-pune")).toBeCloseTo(1 - (1 - dismissed) * (1 - core), 12);
  });

  it("suffers from a vendor at home as well, a third as much from each cause", () => {
    const dismissed = (0.6 * 0.35 * 8) / (8 + 20);
    const core = 0.25 * 0.35 * on.nature.core;
    expect(exposure("vendor", "gb-leeds")).toBeCloseTo(1 - (1 - dismissed) * (1 - core), 12);
  });

  it("suffers more the farther the work goes, with every party", () => {
    for (const party of everyParty) {
      expect(exposure(party, "gb-leeds")).toBeLessThan(exposure(party, "pl-krakow"));
      expect(exposure(party, "pl-krakow")).toBeLessThan(exposure(party, "in-pune"));
    }
  });

  it("suffers more from strangers than from one's own people, and from more core work", () => {
    expect(exposure("employees", "in-pune")).toBeLessThan(exposure("vendor", "in-pune"));
    const [less, more] = [0.2, 0.8].map((core) =>
      exposure("vendor", "in-pune", ground(smallService, { nature: { core } })),
    );
    expect(less).toBeLessThan(more!);
  });

  it("is needed by large companies and by those whose customers meet the work", () => {
    expect(need({ company: { headcount: 1000 } })).toBeCloseTo(0.3 + 0.7 * 0.5, 12);
    expect(need({ company: { headcount: 40_000 } })).toBeGreaterThan(0.98);
    expect(need({ work: { roles: { softwareDeveloper: 0, qaAnalyst: 0, contactCentreAgent: 6 } } })).toBe(1);
  });
});
