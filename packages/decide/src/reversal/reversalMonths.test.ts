import { describe, expect, it } from "vitest";
import { smallService } from "../../test/briefs.ts";
import { ground } from "../../test/ground.ts";
import { reversalMonths, usualMonth } from "./reversalMonths.ts";

const told = (months: number) => reversalMonths(ground(smallService, { work: { months } }));

describe("the months of a change of mind", () => {
  it("are years as contracts are reviewed, and the last that leaves half a year", () => {
    expect(told(36)).toEqual([12, 24, 30]);
    expect(told(42)).toEqual([12, 24, 36]);
    expect(told(84)).toEqual([12, 24, 36, 60, 78]);
  });

  it("are the middle of work within a year, and never before it begins", () => {
    expect([12, 9, 2, 1].map(told)).toEqual([[6], [4], [1], [1]]);
  });

  it("are told of after two years, or as late as there is one before", () => {
    expect([36, 84, 20, 9].map((months) => usualMonth(told(months)))).toEqual([24, 24, 14, 4]);
    expect(usualMonth([30])).toBe(30);
  });
});
