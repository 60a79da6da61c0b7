import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rounded } from "../../test/table.ts";
import { ahp } from "./ahp.ts";

describe("drinks in the United States: Saaty (2008), International Journal of Services Sciences 1:83, table 2", () => {
  // Coffee, wine, tea, beer, sodas, milk, water; wine against tea is the reciprocal of tea against wine.
  const pairwise = [
    [1, 9, 5, 2, 1, 1, 1 / 2],
    [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
    [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
    [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
    [1, 9, 4, 2, 1, 2, 1 / 2],
    [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
    [2, 9, 9, 3, 2, 3, 1],
  ];
  const found = expectOk(ahp({ pairwise }));

  it("have the printed weights and consistency ratio", () => {
    expect(rounded(found.weights, 3)).toEqual([0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327]);
    expect(found.consistencyRatio).toBeCloseTo(0.022, 3);
    expect([found.randomIndex, found.randomIndexTable]).toEqual([1.32, "Saaty 1980"]);
  });

  it("the eigenvalue belongs to the weights, row by row", () => {
    // Squaring and eight plain steps leave a few units in the last place.
    pairwise.forEach((row, index) => {
      const product = row.reduce((sum, value, j) => sum + value * found.weights[j]!, 0);
      expect(product / found.weights[index]!).toBeCloseTo(found.lambdaMax, 12);
    });
  });

  it("the geometric mean is near it, and is named", () => {
    const other = expectOk(ahp({ pairwise, options: { method: "geometricMean" } }));
    expect(other.variant).toBe("geometric mean of rows; random index Saaty 1980");
    expect(rounded(other.weights, 3)).toEqual([0.179, 0.018, 0.042, 0.116, 0.191, 0.129, 0.324]);
    expect(found.details.otherMethod.weights).toEqual(other.weights);
  });
});

describe("consistent judgements", () => {
  it("give back the weights they were made of, by both methods, at ratio 0", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(weights, (given) => {
        const pairwise = given.map((a) => given.map((b) => a / b));
        const sum = given.reduce((total, each) => total + each, 0);
        for (const method of ["eigenvector", "geometricMean"] as const) {
          const found = expectOk(ahp({ pairwise, options: { method } }));
          found.weights.forEach((weight, index) => expect(weight).toBeCloseTo(given[index]! / sum, 12));
          expect(found.consistencyRatio).toBeCloseTo(0, 12);
        }
      }),
      { seed: 3 },
    );
  });

  it("two judgements cannot contradict each other, even with a rounded reciprocal", () => {
    const pairwise = [
      [1, 3],
      [0.33, 1],
    ];
    expect(expectOk(ahp({ pairwise }))).toMatchObject({ consistencyIndex: 0, consistencyRatio: 0 });
    expect(expectOk(ahp({ pairwise: [[1]] }))).toMatchObject({ weights: [1], consistencyRatio: 0, lambdaMax: 1 });
  });
});

describe("judgements that contradict each other", () => {
  const circle = [
    [1, 9, 1 / 9],
    [1 / 9, 1, 9],
    [9, 1 / 9, 1],
  ];

  it("have a high ratio and a warning", () => {
    // λ = 1 + 9 + 1/9, so that the index is (10.11 − 3)/2
    const found = expectOk(ahp({ pairwise: circle }));
    expect(found.lambdaMax).toBeCloseTo(1 + 9 + 1 / 9, 12);
    expect(found.consistencyRatio).toBeCloseTo((7 + 1 / 9) / 2 / 0.58, 10);
    expect(found.details.warnings).toHaveLength(1);
  });

  it("are divided by another random index where one is given", () => {
    const found = expectOk(ahp({ pairwise: circle, options: { randomIndex: 0.5247 } }));
    expect(found.randomIndexTable).toBe("given");
    expect(found.consistencyRatio).toBeCloseTo((7 + 1 / 9) / 2 / 0.5247, 10);
  });

  it("of more than 15 things have no ratio, and it is said why", () => {
    const found = expectOk(ahp({ pairwise: Array.from({ length: 16 }, () => Array.from({ length: 16 }, () => 1)) }));
    expect(found.consistencyRatio).toBeNull();
    expect(found.details.warnings[0]).toContain("no random index for 16");
  });
});

describe("what is no table of judgements", () => {
  it.each([
    [undefined, ["pairwise"]],
    [[], ["pairwise"]],
    [[[1, 2]], ["pairwise[0]"]],
    [[[1, 2], "x"], ["pairwise[1]"]],
    [
      [
        [1, 4],
        [2, 1],
      ],
      ["pairwise[1][0]"],
    ],
    [
      [
        [2, 0],
        [null, 1],
      ],
      ["pairwise[0][0]", "pairwise[0][1]", "pairwise[1][0]"],
    ],
  ])("%j is refused at %j", (pairwise, paths) => {
    const refused = ahp({ pairwise: pairwise as number[][] });
    expect(refused.ok ? [] : refused.faults.map(({ path }) => path)).toEqual(paths);
  });

  it("entries beyond a thousand million to one are refused, all at once", () => {
    const pairwise = [
      [1, 1e308],
      [1e-308, 1],
    ];
    const refused = ahp({ pairwise });
    expect(refused.ok ? [] : refused.faults.map(({ path, allowed }) => `${path}: ${allowed}`)).toEqual([
      "pairwise[0][1]: a number from 1e-9 to 1000000000",
      "pairwise[1][0]: a number from 1e-9 to 1000000000",
    ]);
  });

  it("entries at the ends of the range still give weights that sum to 1", () => {
    const { weights, details } = expectOk(
      ahp({
        pairwise: [
          [1, 1e9, 1e-9],
          [1e-9, 1, 1e9],
          [1e9, 1e-9, 1],
        ],
      }),
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(details.otherMethod.weights).toEqual([1 / 3, 1 / 3, 1 / 3].map((weight) => expect.closeTo(weight, 9)));
  });

  it("an unknown method gets the nearest name", () => {
    const refused = ahp({ pairwise: [[1]], options: { method: "eigenvecter" as "eigenvector" } });
    expect(refused.ok ? [] : refused.faults[0]?.hint).toContain("eigenvector");
  });
});
