import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { rounded, table } from "../../test/table.ts";
import { weightedSum } from "./weightedSum.ts";

const rows = [
  [2, 10],
  [4, 20],
  [6, 40],
];
const by = (normalisation: "vector" | "minmax" | "sum" | "none") =>
  expectOk(weightedSum(table(rows, "+-", { weights: [0.5, 0.5], options: { normalisation } })));

describe("the weighted sum of Triantaphyllou (2000), Multi-Criteria Decision Making Methods, example 2-1", () => {
  const matrix = table(
    [
      [25, 20, 15, 30],
      [10, 30, 20, 30],
      [30, 10, 30, 10],
    ],
    "++++",
    { weights: [0.2, 0.15, 0.4, 0.25], options: { normalisation: "none" } },
  );
  const ranking = expectOk(weightedSum(matrix));

  it("gives 21.5, 22 and 22, of which the last two tie", () => {
    expect(rounded(ranking.scores, 10)).toEqual([21.5, 22, 22]);
    expect(ranking.ranks).toEqual([3, 1.5, 1.5]);
  });

  it("names its variant and cannot reverse, since nothing depends on the set", () => {
    expect(ranking.variant).toBe("values as given");
    expect(ranking.details.canReverse).toBe(false);
  });
});

describe("normalisations worked by hand", () => {
  it("minmax runs from the worst to the best", () => {
    expect(by("minmax").details.normalised.map((row) => rounded(row, 10))).toEqual([
      [0, 1],
      [0.5, Number((2 / 3).toFixed(10))],
      [1, 0],
    ]);
    expect(by("minmax").details.canReverse).toBe(true);
  });

  it("sum takes shares, of reciprocals where less is better", () => {
    // 1/10, 1/20, 1/40 sum to 7/40.
    expect(by("sum").details.normalised.map((row) => rounded(row, 6))).toEqual([
      [0.166667, 0.571429],
      [0.333333, 0.285714],
      [0.5, 0.142857],
    ]);
  });

  it("vector takes the Euclidean norm, off 1 where less is better", () => {
    // √56 = 7.483315, √2100 = 45.825757
    expect(by("vector").details.normalised.map((row) => rounded(row, 4))).toEqual([
      [0.2673, 0.7818],
      [0.5345, 0.5636],
      [0.8018, 0.1271],
    ]);
  });

  it("none subtracts what is better less", () => {
    expect(by("none").scores).toEqual([-4, -8, -17]);
  });

  it("the variant says how a criterion of which less is better was turned", () => {
    expect(by("sum").variant).toBe("sum normalisation (less is better: (1/x) / Σ(1/x))");
  });
});

describe("weights", () => {
  it("that do not sum to 1 count by their share, and the reader is told", () => {
    const ranking = expectOk(weightedSum(table(rows, "+-", { weights: [3, 1] })));
    expect(ranking.details.weights).toEqual([0.75, 0.25]);
    expect(ranking.details.weightsGiven).toEqual([3, 1]);
    expect(ranking.details.warnings).toEqual(["The weights sum to 4; each counts by its share of that."]);
  });

  it("none given means equal ones, and the variant says so", () => {
    const ranking = expectOk(weightedSum(table(rows, "+-")));
    expect(ranking.details.weights).toEqual([0.5, 0.5]);
    expect(ranking.variant).toContain("equal weights");
  });
});

describe("what has no share of a sum", () => {
  it("negative values, and zeros that would be divided by, are refused with their places", () => {
    const matrix = table(
      [
        [-1, 0],
        [2, 3],
      ],
      "+-",
      { options: { normalisation: "sum" } },
    );
    const refused = weightedSum(matrix);
    expect(refused.ok ? [] : refused.faults.map(({ path }) => path)).toEqual([
      "alternatives[0].values[0]",
      "alternatives[0].values[1]",
    ]);
  });

  it("a column of zeros has equal shares", () => {
    const matrix = table([[0], [0]], "-", { options: { normalisation: "sum" } });
    expect(expectOk(weightedSum(matrix)).scores).toEqual([0.5, 0.5]);
  });
});

it("huge weights count by their shares, and no sum is said that no number holds", () => {
  const { details } = expectOk(weightedSum(table([[1, 2]], "++", { weights: [1e308, 1e308] })));
  expect(details.weights).toEqual([0.5, 0.5]);
  expect(details.warnings).toEqual(["The weights are very large; each counts by its share of their sum."]);
});
