import { describe, expect, it } from "vitest";
import { assumedValueWords } from "./assumedValue.ts";

describe("an assumed value in words", () => {
  it("is its items where it is a list, and says where there are none", () => {
    expect(assumedValueWords(["US", "CA"])).toBe("US, CA");
    expect(assumedValueWords([])).toBe("none");
  });

  it("is a range with its unit, a word with its spaces, a mapping key by key", () => {
    expect(assumedValueWords({ low: 0.1, mode: 0.2, high: 0.4, unit: "a year" })).toBe("0.2 (0.1 to 0.4) a year");
    expect(assumedValueWords("businessHours")).toBe("business hours");
    expect(assumedValueWords({ softwareDeveloper: 0.7 })).toBe("software developer 0.7");
  });
});
