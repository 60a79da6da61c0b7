import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { briefOf, newService, withParts } from "../../test/ground.ts";
import { wholeOfParts } from "./wholeOfParts.ts";

const rounded = (nature: object) =>
  Object.values(nature).map((each) => (typeof each === "number" ? each.toFixed(9) : each));
const split = (...parts: readonly object[]) => briefOf(withParts(newService, { work: { split: parts } }));

describe("a whole and its parts", () => {
  it("a part has from the whole what it leaves open, and by its share what a delay costs and what is at stake", () => {
    const brief = briefOf(
      withParts(newService, {
        work: {
          split: [
            { name: "core", share: 0.25, nature: { core: 0.9 } },
            { name: "rest", share: 0.75 },
          ],
        },
        nature: { costOfDelayPerMonth: 8000 },
        sensitivity: { valueAtStake: 1_000_000 },
      }),
    );
    const [core, rest] = wholeOfParts(brief).work.split!;
    expect(core!.nature).toEqual({ ...brief.nature, core: 0.9, costOfDelayPerMonth: 2000 });
    expect(rest!.nature).toEqual({ ...brief.nature, costOfDelayPerMonth: 6000 });
    expect([core, rest].map((part) => part!.sensitivity.valueAtStake)).toEqual([250_000, 750_000]);
  });

  it("the whole is what its parts come to: on average, and as strict as the strictest", () => {
    const whole = wholeOfParts(
      split(
        {
          name: "core",
          share: 0.4,
          nature: { tacitKnowledge: 0.9, coverage: "24x7" },
          sensitivity: { data: ["health"], intellectualProperty: "high" },
        },
        {
          name: "run",
          share: 0.6,
          nature: { tacitKnowledge: 0.2 },
          sensitivity: { data: ["personal"], thirdPartyAccess: "restricted" },
        },
      ),
    );
    expect(whole.nature.tacitKnowledge).toBeCloseTo(0.4 * 0.9 + 0.6 * 0.2, 12);
    expect(whole.nature.coverage).toBe("24x7");
    expect(whole.sensitivity).toMatchObject({
      intellectualProperty: "high",
      data: ["health", "personal"],
      thirdPartyAccess: "restricted",
    });
  });

  it("of parts that say nothing of their own is the brief itself, and is the same when asked again", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (share) => {
        const brief = split({ name: "a", share }, { name: "b", share: 1 - share });
        const whole = wholeOfParts(brief);
        // Weighted means of one number.
        expect(rounded(whole.nature)).toEqual(rounded(brief.nature));
        expect(whole.sensitivity).toEqual(brief.sensitivity);
        expect(wholeOfParts(whole).work).toEqual(whole.work);
      }),
      { seed: 20_271_105, numRuns: 50 },
    );
  });

  it("in one piece is left alone", () => {
    const brief = briefOf(newService);
    expect(wholeOfParts(brief)).toBe(brief);
  });
});
