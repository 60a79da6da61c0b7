import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { rounded, table } from "../../test/table.ts";
import { entropyWeights } from "./entropyWeights.ts";

it("reproduces Elsayed, Dawood and Karthikeyan (2017), Int. J. Engineering Trends and Technology 46:60", () => {
  const rows = [
    [7, 312, 1891, 6613, 163],
    [72, 88, 728, 941804, 1078],
    [10, 252, 2594, 3466, 117471],
    [10, 145, 980, 2371, 86329],
    [65, 54, 350, 501, 29897],
    [29, 48, 380, 912, 34051],
    [7, 476, 3300, 78470, 2212],
    [70, 87, 650, 733, 819000],
    [4, 86, 591, 3015, 103],
    [12, 79, 579, 3240, 96098],
    [21, 45, 261, 1253, 453],
    [1, 72, 530, 4333, 0.1048],
  ];
  const { weights } = expectOk(entropyWeights(table(rows, "+++++")));
  expect(rounded(weights, 6)).toEqual([0.104991, 0.069124, 0.071373, 0.449937, 0.304575]);
});

describe("by hand", () => {
  it("a criterion in which one has everything takes all weight from one in which all are alike", () => {
    // Entropies 0 (with 0 ln 0 = 0) and 1.
    const { weights, details } = expectOk(
      entropyWeights(
        table(
          [
            [1, 5],
            [0, 5],
          ],
          "+-",
        ),
      ),
    );
    expect(weights).toEqual([1, 0]);
    expect(details.entropy).toEqual([0, 1]);
    expect(details.constantCriteria).toEqual(["C2"]);
  });

  it("shares of 1/4 and 3/4 have the entropy of a coin that is so loaded", () => {
    const { details } = expectOk(entropyWeights(table([[1], [3]], "+")));
    // −(.25 log2 .25 + .75 log2 .75)
    expect(details.entropy[0]).toBeCloseTo(0.8112781244591328, 14);
  });
});

describe("nothing to weigh by", () => {
  it.each([
    [
      "all constant",
      [
        [2, 3],
        [2, 3],
      ],
    ],
    [
      "all zero",
      [
        [0, 0],
        [0, 0],
      ],
    ],
    ["one alternative", [[1, 2]]],
  ])("%s: all weigh alike", (_, rows) => {
    expect(expectOk(entropyWeights(table(rows, "++"))).weights).toEqual([0.5, 0.5]);
  });
});

describe("negative values", () => {
  const rows = [
    [-1, 2],
    [3, 5],
  ];

  it("are refused with their place", () => {
    const refused = entropyWeights(table(rows, "++"));
    expect(refused.ok ? [] : refused.faults.map(({ path }) => path)).toEqual(["alternatives[0].values[0]"]);
  });

  it("are shifted to 0 where that is asked for, and no other column is", () => {
    const asked = expectOk(entropyWeights(table(rows, "++", { options: { negatives: "shift" } })));
    const shifted = expectOk(
      entropyWeights(
        table(
          [
            [0, 2],
            [4, 5],
          ],
          "++",
        ),
      ),
    );
    expect(asked.weights).toEqual(shifted.weights);
    expect(asked.variant).toContain("shifted");
  });
});

describe("columns that vary little", () => {
  it("keep twelve digits of a divergence of 1e-12", () => {
    const rows = [
      [1000003, 5000001, 70001, 100000001],
      [1000001, 5000004, 70000.5, 100000090],
      [999998, 5000007, 70000.25, 100000040],
      [1000002, 5000003, 70000.75, 100000020],
    ];
    const { weights, details } = expectOk(entropyWeights(table(rows, "++++")));
    // Computed with 50 digits (Python 3, decimal) straight from 1 + Σ p ln p / ln m.
    const exact = [0.1772947549640164, 0.009497933536821258, 0.8076342366546023, 0.005573074844560015];
    weights.forEach((weight, index) => expect(Math.abs(weight / exact[index]! - 1)).toBeLessThan(1e-12));
    expect(details.divergence[0]! / 1.26235617707579854706e-12).toBeCloseTo(1, 12);
  });

  it("say the same by the series as by the formula, where the two meet", () => {
    // Deviations of a little less and a little more than a tenth: 1 + Σ p ln p / ln 2, which loses two digits there.
    for (const deviation of [0.0999999, 0.1000001]) {
      const shares = [(1 + deviation) / 2, (1 - deviation) / 2];
      const entropy = -shares.reduce((sum, share) => sum + share * Math.log2(share), 0);
      const { details } = expectOk(entropyWeights(table([[1 + deviation], [1 - deviation]], "+")));
      expect(Math.abs(details.divergence[0]! / (1 - entropy) - 1)).toBeLessThan(1e-12);
    }
  });

  it("that are huge or tiny weigh like any other", () => {
    for (const scale of [4e307, 1e-320]) {
      const { weights } = expectOk(
        entropyWeights(
          table(
            [1, 2, 4].map((value) => [value, value * scale]),
            "++",
          ),
        ),
      );
      // 1e-320 itself has three digits.
      expect(weights[0]).toBeCloseTo(0.5, 3);
    }
  });
});
