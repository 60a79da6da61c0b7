import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { classify } from "./classify.ts";

describe("classifying what a user names", () => {
  it.each([
    ["vendor", "Berlin", "Kraków", "nearshore", "nearshore outsourcing"],
    ["vendor", "DE", "in-bengaluru", "offshore", "offshore outsourcing"],
    ["employees", "us-chicago", "New York", "onshore", "in-house"],
    ["employees", "Germany", "Portugal", "nearshore", "captive centre (nearshore)"],
    ["employees", "GB", "India", "offshore", "captive centre (offshore)"],
    ["vendor", "New York", "BR", "nearshore", "nearshore outsourcing"],
    ["vendor", "Singapore", "Sydney", "nearshore", "nearshore outsourcing"],
    ["vendor", "Cape Town", "Berlin", "offshore", "offshore outsourcing"],
    ["employerOfRecord", "Berlin", "DE", "onshore", "employer of record"],
    ["buildOperateTransfer", "Berlin", "Manila", "offshore", "build-operate-transfer"],
    ["freelancers", "Berlin", "Hamburg", "onshore", "micro-outsourcing"],
  ])("finds %s from %s in %s %s: %s", (party, home, site, reach, name) => {
    const found = expectOk(classify({ party, home, site }));
    expect([found.reach, found.name, found.crossesBorder]).toEqual([reach, name, reach !== "onshore"]);
  });

  it("speaks of a country where a country was named, and measures from its main city", () => {
    const { because, clockDifferenceHours } = expectOk(
      classify({ party: "vendor", home: "DE", site: "IN", year: 2026 }),
    );
    expect(because).toContain("India is offshore");
    expect(because).toContain("Germany is in Europe");
    // 4.5 h in winter, 3.5 h on the 210 days of summer time.
    expect(clockDifferenceHours).toBeCloseTo(4.5 - 210 / 365, 12);
  });

  it("refuses party, places and year together and says what was probably meant", () => {
    const result = classify({ party: "vendr", home: "Krakov", site: "Bengalurru", year: 1.5 });
    const faults = result.ok ? [] : result.faults;
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ["arrangements.unknown-party", "party"],
      ["atlas.unknown-place", "home"],
      ["atlas.unknown-place", "site"],
      ["arrangements.year", "year"],
    ]);
    expect(faults.slice(0, 3).map(({ hint }) => hint)).toEqual([
      expect.stringContaining("vendor"),
      expect.stringContaining("Krak"),
      expect.stringContaining("Bengaluru"),
    ]);
  });
});
