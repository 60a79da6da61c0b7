import { describe, expect, it } from "vitest";
import { reading, smallProject, withValue } from "../test/briefs.ts";
import { functionDefaults } from "./functionDefaults.ts";

describe("nature", () => {
  it("is that of the function where the brief is silent, each field an assumption", () => {
    const { brief, assumptions } = reading(smallProject);
    expect(brief.nature).toMatchObject(functionDefaults("software").nature);
    for (const field of Object.keys(functionDefaults("software").nature))
      expect(assumptions.map((each) => each.path)).toContain(`nature.${field}`);
  });

  it("keeps a target of quality only when there is one", () => {
    expect(reading(smallProject).brief.nature).not.toHaveProperty("quality");
    expect(reading(withValue(smallProject, "nature.quality", 0.99)).brief.nature.quality).toBe(0.99);
  });
});
