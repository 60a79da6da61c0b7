import { describe, expect, it } from "vitest";
import { faultsAt, portal, reading, withValue } from "../test/briefs.ts";

describe("names that the world does not know", () => {
  it.each([
    { path: "company.home", value: "Chicgo", at: "company.home", near: "Chicago" },
    { path: "company.entities", value: ["us", "Germny"], at: "company.entities[1]", near: "Germany" },
    {
      path: "company.teams",
      value: [{ site: "Bengalru", role: "qaAnalyst", headcount: 2 }],
      at: "company.teams[0].site",
      near: "Bengaluru",
    },
    { path: "limits.countries", value: { forbid: ["Inda"] }, at: "limits.countries.forbid[0]", near: "India" },
    { path: "limits.countries", value: { allow: ["Polad"] }, at: "limits.countries.allow[0]", near: "Poland" },
    { path: "candidates.sites", value: ["Manilla"], at: "candidates.sites[0]", near: "Manila" },
    { path: "candidates.vendors.0.site", value: "in-punee", at: "candidates.vendors[0].site", near: "in-pune" },
    { path: "baseline.alternative", value: "employees@us-chicgo", at: "baseline.alternative", near: "us-chicago" },
    { path: "sensitivity.dataResidency", value: ["Germny"], at: "sensitivity.dataResidency[0]", near: "Germany" },
  ])("are refused at $at, with $near as the nearest", ({ path, value, at, near }) => {
    const [fault, ...more] = faultsAt(withValue(portal, path, value), at);
    expect(more).toEqual([]);
    expect(fault?.code).toBe("atlas.unknown-place");
    expect(fault?.hint).toContain(near);
  });

  it("are refused in the residency of a part of the work", () => {
    const split = [{ name: "all", share: 1, sensitivity: { dataResidency: ["Atlantis"] } }];
    expect(
      faultsAt(withValue(portal, "work.split", split), "work.split[0].sensitivity.dataResidency[0]"),
    ).toMatchObject([{ code: "atlas.unknown-place", allowed: "a country or EU, EEA, adequate" }]);
  });

  it("include currencies, whose nearest is named", () => {
    expect(faultsAt(withValue(portal, "company.currency", "USDD"), "company.currency")).toMatchObject([
      { code: "brief.unknown-currency", given: '"USDD"', hint: expect.stringContaining("USD") },
    ]);
    const vendor = withValue(portal, "candidates.vendors.0.currency", "XYZ");
    expect(faultsAt(vendor, "candidates.vendors[0].currency")).toMatchObject([{ code: "brief.unknown-currency" }]);
  });

  it("include the party of the baseline", () => {
    expect(
      faultsAt(withValue(portal, "baseline.alternative", "employes@us-chicago"), "baseline.alternative.party"),
    ).toMatchObject([{ code: "arrangements.unknown-party", hint: 'Did you mean "employees"?' }]);
  });

  it("do not include blocs, small letters and older city names", () => {
    const brief = withValue(withValue(portal, "sensitivity.dataResidency", ["eu", "us"]), "candidates.sites", [
      "Bangalore",
    ]);
    expect(reading(brief).brief.sensitivity.dataResidency).toEqual(["EU", "US"]);
    expect(reading(brief).brief.candidates.sites).toEqual(["in-bengaluru"]);
  });
});
