import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WeightColumns } from "../weights.ts";
import { groupWeights } from "./groupWeights.ts";

const columnsOf = (...weights: readonly number[]): WeightColumns => weights.map((each) => Float64Array.of(each));
const grouped = (voices: readonly (readonly number[])[], shares?: readonly number[]) =>
  groupWeights(
    voices.map((weights) => columnsOf(...weights)),
    shares ?? voices.map(() => 1 / voices.length),
  ).map(([weight]) => weight!);

/** Three weights that sum to 1, all above the least that counts. */
const weights = fc
  .array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
  .map((each) => each.map((weight) => weight / each.reduce((sum, other) => sum + other, 0)));

describe("the weights of a group", () => {
  it("are the geometric means of its voices', made to sum to 1", () => {
    // √(0.8 · 0.2) = 0.4 twice; √(0.4 · 0.1) = 0.2 and √(0.6 · 0.9) = 0.735 sum to 0.935.
    expect(
      grouped([
        [0.8, 0.2],
        [0.2, 0.8],
      ]),
    ).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
    const [first] = grouped([
      [0.4, 0.6],
      [0.1, 0.9],
    ]);
    expect(first).toBeCloseTo(0.2 / (0.2 + Math.sqrt(0.54)), 12);
  });

  it("go further to a voice with a larger share, all the way where it has all", () => {
    const [even] = grouped(
      [
        [0.8, 0.2],
        [0.2, 0.8],
      ],
      [0.5, 0.5],
    );
    const [more] = grouped(
      [
        [0.8, 0.2],
        [0.2, 0.8],
      ],
      [0.75, 0.25],
    );
    expect(more).toBeGreaterThan(even!);
    expect(
      grouped(
        [
          [0.8, 0.2],
          [0.2, 0.8],
        ],
        [1, 0],
      )[0],
    ).toBeCloseTo(0.8, 12);
  });

  it("sum to 1 and lie between those of the voices in proportion, whoever speaks first", () => {
    fc.assert(
      fc.property(weights, weights, weights, (a, b, c) => {
        const found = grouped([a, b, c]);
        expect(found.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        grouped([c, a, b]).forEach((weight, index) => expect(weight).toBeCloseTo(found[index]!, 12));
        const ratios = [a, b, c].map((each) => each[0]! / each[1]!);
        expect(found[0]! / found[1]!).toBeGreaterThanOrEqual(Math.min(...ratios) * (1 - 1e-9));
        expect(found[0]! / found[1]!).toBeLessThanOrEqual(Math.max(...ratios) * (1 + 1e-9));
      }),
      { seed: 11 },
    );
  });

  it("of voices that agree are their own, also where they leave a criterion out", () => {
    const agreed = [0.995, 0.005, 0];
    grouped([agreed, agreed]).forEach((weight, index) => expect(weight).toBeCloseTo(agreed[index]!, 12));
    expect(grouped([agreed])).toEqual(agreed);
  });

  it("let nobody strike out what another wants: a zero counts as a hundredth", () => {
    const [, other] = grouped([
      [1, 0],
      [0.5, 0.5],
    ]);
    expect(other).toBeCloseTo(Math.sqrt(0.005) / (Math.sqrt(0.005) + Math.sqrt(0.5)), 12);
  });
});
