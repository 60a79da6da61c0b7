import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEED, TRIALS, wholeNumberFaults } from "./wholeNumber.ts";

describe("--trials and --seed", () => {
  it("take the ends of their ranges", () => {
    expect(["256", "1000000", undefined].flatMap((text) => wholeNumberFaults(text, TRIALS))).toEqual([]);
    expect(["0", "9007199254740991"].flatMap((text) => wholeNumberFaults(text, SEED))).toEqual([]);
  });

  it("refuse what lies outside or is no plain whole number", () => {
    const wrong = ["255", "1000001", "-5", "1e3", "4096.0", "0x1000", " 4096", "", "many", "NaN", "Infinity", "٤٠٩٦"];
    for (const text of wrong) expect(wholeNumberFaults(text, TRIALS), text).toHaveLength(1);
    expect(wholeNumberFaults("9007199254740992", SEED)).toHaveLength(1);
  });

  it("take every whole number in between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 256, max: 1_000_000 }), (value) => {
        expect(wholeNumberFaults(String(value), TRIALS)).toEqual([]);
      }),
      { seed: 5 },
    );
  });
});
