import { describe, expect, it } from "vitest";
import { factsOf } from "./factsOf.ts";

describe("factsOf", () => {
  it("shows what is on file of a country, its currency and its contributions included", () => {
    const keys = new Set(factsOf("IN").map(({ key }) => key));
    for (const key of ["developerWageUsd", "ruleOfLaw", "exchangeRate", "employerContributionShare", "gdprRegime"]) {
      expect(keys).toContain(key);
    }
  });

  it("shows a city with its own facts first and those of its country after them", () => {
    const places = factsOf("in-pune").map(({ place }) => place);
    expect(places[0]).toBe("in-pune");
    expect(places).toContain("IN");
  });

  it("shows nothing that is only assumed from neighbours", () => {
    expect(factsOf("SE").some(({ key }) => key === "noticeWeeks")).toBe(false);
  });
});
