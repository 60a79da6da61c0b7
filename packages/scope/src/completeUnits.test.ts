import { describe, expect, it } from "vitest";
import { reading, smallProduction, withValue } from "../test/briefs.ts";

describe("goods", () => {
  it("warn by their assumptions that unstated freight and duty make afar look cheap", () => {
    const { assumptions } = reading(smallProduction);
    for (const path of ["work.units.freightPerUnit", "work.units.dutyShare"])
      expect(assumptions.find((each) => each.path === path)?.why).toContain("look cheaper than they land");
  });

  it("have a year of output behind them where the line learns, and no past where it does not", () => {
    const learning = reading(withValue(smallProduction, "work.units.learningShare", 0.85)).brief.work.units;
    expect([learning?.learningShare, learning?.madeBefore]).toEqual([0.85, 240_000]);
    const plain = reading(smallProduction).brief.work.units;
    expect([plain?.learningShare, plain?.madeBefore]).toEqual([1, undefined]);
  });
});
