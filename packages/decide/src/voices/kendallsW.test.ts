import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kendallsW } from "./kendallsW.ts";

/** Spearman's rank correlation of two rankings without ties. */
function spearman(one: readonly number[], other: readonly number[]): number {
  const things = one.length;
  const squares = one.reduce((sum, rank, thing) => sum + (rank - other[thing]!) * (rank - other[thing]!), 0);
  return 1 - (6 * squares) / (things * things * things - things);
}

/** Two to five rankings of two to seven things, without ties. */
const rankings = fc.integer({ min: 2, max: 7 }).chain((things) => {
  const ranks = Array.from({ length: things }, (_, place) => place + 1);
  return fc.array(fc.shuffledSubarray(ranks, { minLength: things }), { minLength: 2, maxLength: 5 });
});

describe("Kendall's W", () => {
  it("is 0.16 for three executives who interview six applicants (Siegel 1956, table 9.4)", () => {
    const executives = [
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ];
    // Printed with two decimals: 25.5 / 157.5 = 0.1619.
    expect(kendallsW(executives)).toBeCloseTo(25.5 / 157.5, 12);
  });

  it("follows from the mean of Spearman's correlations over all pairs: (1 + (m − 1) r) / m", () => {
    fc.assert(
      fc.property(rankings, (each) => {
        const judges = each.length;
        const pairs = each.flatMap((one, index) => each.slice(index + 1).map((other) => spearman(one, other)));
        const mean = pairs.reduce((sum, r) => sum + r, 0) / pairs.length;
        expect(kendallsW(each)).toBeCloseTo((1 + (judges - 1) * mean) / judges, 10);
      }),
      { seed: 5 },
    );
  });

  it("is 1 for rankings that agree, also where they tie", () => {
    expect(
      kendallsW([
        [1, 2.5, 2.5, 4],
        [1, 2.5, 2.5, 4],
        [1, 2.5, 2.5, 4],
      ]),
    ).toBeCloseTo(1, 12);
  });

  it("is 0 for two that turn each other round", () => {
    expect(
      kendallsW([
        [1, 2, 3, 4],
        [4, 3, 2, 1],
      ]),
    ).toBe(0);
  });

  it("does not exist for one ranking, for one thing, or where all tie", () => {
    expect(kendallsW([[1, 2, 3]])).toBeNull();
    expect(kendallsW([[1], [1]])).toBeNull();
    expect(
      kendallsW([
        [2, 2, 2],
        [2, 2, 2],
      ]),
    ).toBeNull();
  });
});
