import { describe, expect, it } from "vitest";
import { portal, reading, withValue } from "../test/briefs.ts";

describe("vendors", () => {
  const vendor = { id: "zeta", site: "Pune", ratePerHour: 30 };

  it("stand in the order of their ids, with a plain rate as a certain one", () => {
    const brief = withValue(portal, "candidates.vendors", [vendor, { ...vendor, id: "alpha", currency: "inr" }]);
    expect(reading(brief).brief.candidates.vendors).toEqual([
      { id: "alpha", site: "in-pune", ratePerHour: { p10: 30, p50: 30, p90: 30 }, currency: "INR", minimumMonths: 0 },
      { id: "zeta", site: "in-pune", ratePerHour: { p10: 30, p50: 30, p90: 30 }, currency: "USD", minimumMonths: 0 },
    ]);
  });

  it("are paid in the company's currency by assumption, said at their place in the completed brief", () => {
    const { assumptions } = reading(withValue(portal, "candidates.vendors", [vendor]));
    expect(assumptions).toContainEqual(
      expect.objectContaining({ path: "candidates.vendors[0].currency", value: "USD" }),
    );
  });

  it("sit in the main city of a country that is given alone, and that is an assumption", () => {
    const { brief, assumptions } = reading(withValue(portal, "candidates.vendors", [{ ...vendor, site: "Poland" }]));
    const site = brief.candidates.vendors[0]?.site;
    expect(site).toMatch(/^pl-/);
    expect(assumptions).toContainEqual(expect.objectContaining({ path: "candidates.vendors[0].site", value: site }));
  });
});

describe("candidate sites", () => {
  it("are city ids, each once, in canonical order", () => {
    const brief = withValue(portal, "candidates.sites", ["Pune", "Berlin", "in-pune"]);
    expect(reading(brief).brief.candidates.sites).toEqual(["de-berlin", "in-pune"]);
  });
});
