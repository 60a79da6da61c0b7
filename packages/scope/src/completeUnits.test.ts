import { describe, expect, it } from "vitest";
import { reading, smallProduction } from "../test/briefs.ts";

describe("goods", () => {
  it("warn by their assumptions that unstated freight and duty make afar look cheap", () => {
    const { assumptions } = reading(smallProduction);
    for (const path of ["work.units.freightPerUnit", "work.units.dutyShare"])
      expect(assumptions.find((each) => each.path === path)?.why).toContain("look cheaper than they land");
  });
});
