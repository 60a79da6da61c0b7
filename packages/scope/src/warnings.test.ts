import { describe, expect, it } from "vitest";
import { portal, reading, smallProduction, smallProject, withValue } from "../test/briefs.ts";

describe("warnings", () => {
  it("name a regime that the model does not know, and the nearest that it does", () => {
    const { warnings, brief } = reading(withValue(portal, "sensitivity.regimes", ["HIPPA", "House rules", "pci dss"]));
    expect(warnings).toMatchObject([
      { code: "brief.unknown-regime", path: "sensitivity.regimes[0]", hint: 'Did you mean "HIPAA" or "COPPA"?' },
      {
        code: "brief.unknown-regime",
        path: "sensitivity.regimes[1]",
        hint: expect.stringContaining("changes no figure"),
      },
    ]);
    expect(brief.sensitivity.regimes).toEqual(["HIPPA", "House rules", "PCI-DSS"]);
  });

  it("name amounts that do not count for the kind of work", () => {
    const { warnings } = reading(withValue(portal, "work.volumes", { callsPerMonth: 100 }));
    expect(warnings).toMatchObject([{ code: "brief.unused", path: "work.volumes" }]);
  });

  it("name the past of a line that does not learn", () => {
    const path = "work.units.madeBefore";
    const plain = withValue(smallProduction, path, 5000);
    expect(reading(plain).warnings).toMatchObject([{ code: "brief.unused", path }]);
    expect(reading(withValue(plain, "work.units.learningShare", 0.9)).warnings).toEqual([]);
  });

  it("are none for optional criteria, which count when they are named", () => {
    expect(reading(withValue(portal, "priorities", ["homeJobs", "cost"])).warnings).toEqual([]);
    expect(reading(withValue(portal, "priorities", { taxBenefit: 1, cost: 2 })).warnings).toEqual([]);
  });

  it("say that waiting is free where a new team may come late at no cost", () => {
    const { warnings } = reading(withValue(smallProject, "nature.costOfDelayPerMonth", 0));
    expect(warnings).toMatchObject([{ code: "brief.free-waiting", path: "nature.costOfDelayPerMonth" }]);
  });

  it("are none when a team at home does the work until then", () => {
    const team = [{ site: "Berlin", role: "softwareDeveloper", headcount: 4 }];
    const free = withValue(smallProject, "nature.costOfDelayPerMonth", 0);
    expect(reading(withValue(free, "company.teams", team)).warnings).toEqual([]);
  });
});
