import { describe, expect, it } from "vitest";
import { faultsAt, portal, reading, withValue } from "../test/briefs.ts";

describe("the baseline", () => {
  it("names sites by their ids", () => {
    const brief = withValue(portal, "baseline.alternative", "vendor:acme@Pune+DE");
    expect(reading(brief).brief.baseline.alternative).toMatch(/^vendor:acme@in-pune\+de-/);
  });

  it("is refused when two names in it mean one city", () => {
    const brief = withValue(portal, "baseline.alternative", "vendor@Pune+in-pune");
    expect(faultsAt(brief, "baseline.alternative.sites[1]")).toMatchObject([{ code: "arrangements.site-twice" }]);
  });
});
