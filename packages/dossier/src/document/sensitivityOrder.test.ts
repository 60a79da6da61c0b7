import { describe, expect, it } from "vitest";
import { decided } from "../../test/decided.ts";
import { defended } from "../../test/defended.ts";
import { isRare, mostToldFirst, rangeWords } from "./sensitivityOrder.ts";

const [swing] = defended(decided("project")).sensitivity!;

describe("the order of inputs", () => {
  it("puts what can be told from nothing first, and keeps the order otherwise", () => {
    const inputs = [false, true, false, true].map((distinguishable, index) => ({
      ...swing!,
      path: String(index),
      distinguishable,
    }));
    expect(mostToldFirst(inputs).map(({ path }) => path)).toEqual(["1", "3", "0", "2"]);
  });
});

describe("the range of an input", () => {
  it("is rare where both ends are the same, and empty where there are none", () => {
    expect(rangeWords({ ...swing!, p10: 0, p90: 0, unit: "leaks" }, "USD")).toBe("rare");
    expect(rangeWords({ ...swing!, p10: null, p90: null }, "USD")).toBe("");
    expect(isRare({ p10: null, p90: null })).toBe(false);
  });

  it("says its unit once", () => {
    expect(rangeWords({ ...swing!, p10: 4, p90: 11, unit: "changes", path: "world/changes" }, "USD")).toBe(
      "4 to 11 changes",
    );
    expect(rangeWords({ ...swing!, p10: 0.9, p90: 1.1, unit: "× the usual", path: "world/skill" }, "USD")).toBe(
      "0.9 to 1.1 × the usual",
    );
    expect(rangeWords({ ...swing!, p10: 0.84, p90: 0.95, unit: "share of paid hours" }, "USD")).toBe(
      "84 to 95 % of paid hours",
    );
  });
});
