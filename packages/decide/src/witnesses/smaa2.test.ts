import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { table } from "../../test/table.ts";
import type { DecisionMatrix } from "./decisionMatrix.ts";
import { smaa2 } from "./smaa2.ts";

/** Within .02, four standard errors of a share of 10 000 draws: missed once in 16 000 such figures. Half of 10^−1.4. */
const near = (value: number) => expect.closeTo(value, 1.4);
const allNear = (values: readonly number[]) => values.map(near);

describe("two specialists and a compromise, in closed form", () => {
  // With weight w on the first criterion they are worth w, 1 − w and .6, and w is uniform.
  const matrix = table(
    [
      [1, 0],
      [0, 1],
      [0.6, 0.6],
    ],
    "++",
    { options: { normalisation: "none" } },
  );
  const found = expectOk(smaa2(matrix));

  it("rank acceptability is the length of the weights for it", () => {
    expect(found.rankAcceptability[0]!).toEqual(allNear([0.4, 0.1, 0.5]));
    expect(found.rankAcceptability[1]!).toEqual(allNear([0.4, 0.1, 0.5]));
    expect(found.rankAcceptability[2]!).toEqual(allNear([0.2, 0.8, 0]));
  });

  it("central weights are the middles of those lengths, and certain values make them sure", () => {
    expect(found.centralWeights.flatMap((weights) => weights?.[0] ?? NaN)).toEqual(allNear([0.8, 0.2, 0.5]));
    expect(found.confidence).toEqual([1, 1, 1]);
  });

  it("pairwise winning of one and the other comes to one", () => {
    expect(found.pairwiseWinning[2]!).toEqual(allNear([0.6, 0.6, 0.5]));
    found.pairwiseWinning.forEach((row, a) =>
      row.forEach((share, b) => expect(share).toBeCloseTo(1 - found.pairwiseWinning[b]![a]!, 12)),
    );
  });
});

describe("the simplex", () => {
  it("over three criteria gives each of three specialists a third, with the centre of its corner", () => {
    const identity = table(
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      "+++",
    );
    const { rankAcceptability, centralWeights } = expectOk(smaa2(identity));
    expect(rankAcceptability.map((row) => row[0]!)).toEqual(allNear([1 / 3, 1 / 3, 1 / 3]));
    // The mean of the largest of three uniform weights of sum 1: (1 + 1/2 + 1/3)/3.
    expect(centralWeights[1] ?? []).toEqual(allNear([7 / 36, 11 / 18, 7 / 36]));
  });

  it("in a given order has the rank-order centroid as its mean (Barron 1992)", () => {
    const ordered = table([[1, 0, 0]], "+++", { options: { weightOrder: ["C2", "C3", "C1"] } });
    const { details, variant } = expectOk(smaa2(ordered));
    expect(details.weights).toEqual(allNear([1 / 9, 11 / 18, 5 / 18]));
    expect(variant).toContain("C2 > C3 > C1");
  });
});

const seeded = (matrix: DecisionMatrix, seed: number) => smaa2({ ...matrix, options: { seed, trials: 500 } });

describe("uncertain values", () => {
  const uncertain: DecisionMatrix = {
    criteria: [{ name: "worth", direction: "max" }],
    alternatives: [
      { name: "sure", values: [1] },
      { name: "open", values: [{ kind: "normal", mean: 1, sd: 2 }] },
      { name: "low", values: [{ kind: "uniform", low: -9, high: -8 }] },
    ],
  };

  it("confidence falls with what is not known", () => {
    const { confidence, centralWeights, rankAcceptability } = expectOk(smaa2(uncertain));
    expect(confidence.slice(0, 2)).toEqual([near(0.5), near(0.5)]);
    expect(rankAcceptability[0]!).toEqual(allNear([0.5, 0.5, 0]));
    // Below −8 in one draw of 300 000 only, so never first: no weights would choose it.
    expect([centralWeights[2], confidence[2]]).toEqual([null, null]);
  });

  it("of one criterion rank by the chance to be ahead: P(N(0, √5) > 1)", () => {
    const two: DecisionMatrix = {
      criteria: [{ direction: "min" }],
      alternatives: [
        { values: [{ kind: "normal", mean: 1, sd: 2 }] },
        { values: [{ kind: "normal", mean: 0, sd: 1 }] },
      ],
    };
    // Φ(1/√5) = .6726
    expect([expectOk(smaa2(two)).pairwiseWinning[1]![0]!]).toEqual(allNear([0.6726]));
  });

  it("the same seed gives the same bits, and another one others", () => {
    expect(seeded(uncertain, 4)).toEqual(seeded(uncertain, 4));
    expect(expectOk(seeded(uncertain, 5)).scores).not.toEqual(expectOk(seeded(uncertain, 4)).scores);
  });
});

describe("ties", () => {
  it("share first places, ranks and wins", () => {
    const found = expectOk(
      smaa2(
        table(
          [
            [1, 2],
            [1, 2],
            [0, 0],
          ],
          "++",
          { options: { trials: 100 } },
        ),
      ),
    );
    expect(found.rankAcceptability).toEqual([
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
      [0, 0, 1],
    ]);
    expect(found.pairwiseWinning[0]).toEqual([0.5, 0.5, 1]);
    expect(found.confidence).toEqual([0.5, 0.5, null]);
  });

  it("of all at everything leave nobody ahead", () => {
    expect(expectOk(smaa2(table([[3], [3]], "-", { options: { trials: 10 } })))).toMatchObject({
      scores: [0.5, 0.5],
      ranks: [1.5, 1.5],
    });
  });
});

describe("weights that are given", () => {
  const matrix = table(
    [
      [1, 0],
      [0, 1],
    ],
    "++",
    { weights: [0.9, 0.1] },
  );

  it("are not used unless asked for, and the reader is told", () => {
    expect(expectOk(smaa2(matrix)).details.warnings).toHaveLength(1);
    const given = expectOk(smaa2({ ...matrix, options: { weighting: "given", trials: 50 } }));
    expect(given.scores).toEqual([1, 0]);
    expect(given.details.warnings).toEqual([]);
  });
});
