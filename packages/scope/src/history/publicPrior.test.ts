import { describe, expect, it } from "vitest";
import type { History } from "./history.ts";
import { logMiddle, publicClass } from "./publicClass.ts";
import { publicLevel, withPublicErrors } from "./publicPrior.ts";

const prior = { ...publicClass("kloc"), withinLog: 0.6, betweenLog: 0.3 };
const sizes = [10, 20, 40, 80];
/** Every project takes e times what the public class says. */
const history: History = {
  count: 4,
  logEffort: Float64Array.from(sizes, (size) => logMiddle(prior, size) + 1),
  logSize: Float64Array.from(sizes, Math.log),
  features: [],
  sizeFeature: -1,
  amounts: [],
  prior,
};

describe("the level of few own projects", () => {
  it("moves from the public one by n / (n + 4): projects inside vary with 0.6, organisations with 0.3", () => {
    // 0.6² / 0.3² = 4 projects' worth; three own ones move it by 3 / 7, one by 1 / 5.
    const three = publicLevel.forecast(history, [0, 1, 2], [3])[0]!;
    expect(three - logMiddle(prior, 80)).toBeCloseTo(3 / 7, 9);
    const one = publicLevel.forecast(history, [0], [3])[0]!;
    expect(one - logMiddle(prior, 80)).toBeCloseTo(1 / 5, 9);
  });

  it("of a project that is left out is that of the others", () => {
    const held = publicLevel.heldOut(history, [0, 1, 2, 3]);
    expect(held[3]).toBeCloseTo(publicLevel.forecast(history, [0, 1, 2], [3])[0]!, 9);
  });
});

describe("errors of few own projects", () => {
  it("are joined by ten of the public class, those inside one organisation only", () => {
    const joined = withPublicErrors(Float64Array.of(0), prior);
    expect(joined).toHaveLength(11);
    const widest = prior.errorQuantiles.at(-1)! * (0.6 / Math.hypot(0.6, 0.3));
    expect(joined.at(-1)).toBeLessThan(widest);
    expect([...joined]).toEqual([...joined].toSorted((a, b) => a - b));
  });

  it("of forty projects stand alone, and so do those without a public class", () => {
    const many = new Float64Array(40);
    expect(withPublicErrors(many, prior)).toBe(many);
    expect(withPublicErrors(many.subarray(0, 3), undefined)).toHaveLength(3);
  });
});
