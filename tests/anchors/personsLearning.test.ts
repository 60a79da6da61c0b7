import { describe, expect, it } from "vitest";
import { yearsToFullProductivity } from "./personsLearning.ts";

describe("a person on a legacy product, years to 95 % of what that person will reach, without the lead (Šmite and van Solingen 2016: two and three)", () => {
  it.each(["us-chicago", "de-munich", "se-stockholm"])("takes about two years at home in %s", (home) => {
    const years = yearsToFullProductivity(home, home);
    expect(years).toBeGreaterThan(1.5);
    expect(years).toBeLessThan(2.4);
  });

  it.each(["us-chicago", "de-munich", "se-stockholm"])("takes about three years in India for a home in %s", (home) => {
    const years = yearsToFullProductivity(home, "in-bengaluru");
    expect(years).toBeGreaterThan(2.3);
    expect(years).toBeLessThan(3.7);
  });
});
