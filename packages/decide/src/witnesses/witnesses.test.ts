import { describe, expect, it } from "vitest";
import { type WitnessedTable, witnesses } from "./witnesses.ts";

const TABLE: WitnessedTable = {
  ids: ["employees@a", "vendor@b", "vendor@c"],
  cells: ["employees/onshore", "vendor/offshore", "vendor/offshore"],
  values: [
    [0.9, 0.2],
    [0.5, 0.8],
    [0.5, 0.7],
  ],
  weights: [0.5, 0.5],
  recommended: "vendor@b",
};

describe("the witnesses of a decision", () => {
  it("are the weighted sum, TOPSIS, PROMETHEE II and VIKOR, each with its variant", () => {
    const found = witnesses(TABLE);
    expect(found.map(({ method }) => method)).toEqual(["weightedSum", "topsis", "prometheeII", "vikor"]);
    expect(found.map(({ variant }) => variant)).toEqual([
      "values as given",
      "values as given; Euclidean distance",
      "preference function linear q = 0.01 p = 0.1; flows divided by m − 1",
      "minmax regret, v = 0.5; scores are Q, lower is better",
    ]);
    expect(found.map(({ canReverse }) => canReverse)).toEqual([false, true, true, true]);
  });

  it("are without the one that is not for tables so large", () => {
    const ids = Array.from({ length: 1001 }, (_, index) => `vendor@${index}`);
    const large = { ids, cells: ids, values: ids.map((_, index) => [index / 1001]), weights: [1] };
    const found = witnesses({ ...large, recommended: ids.at(-1)! });
    expect(found.map(({ method }) => method)).toEqual(["weightedSum", "topsis", "vikor"]);
  });

  it("agree when they put it first", () => {
    expect(witnesses(TABLE)[0]).toMatchObject({ best: "vendor@b", rankOfRecommendation: 1, agrees: true });
  });

  it("agree as well when they put another of the same party and reach first", () => {
    const [sum] = witnesses({ ...TABLE, recommended: "vendor@c" });
    expect(sum).toMatchObject({ best: "vendor@b", rankOfRecommendation: 2, agrees: true });
  });

  it("disagree when another cell comes first by them", () => {
    const [sum] = witnesses({ ...TABLE, weights: [0.9, 0.1] });
    expect(sum).toMatchObject({ best: "employees@a", rankOfRecommendation: 2, agrees: false });
  });

  it("name the recommendation where it shares the first place, with the average rank", () => {
    const values = [
      [0.5, 0.8],
      [0.5, 0.8],
      [0.1, 0.1],
    ];
    expect(witnesses({ ...TABLE, values })[0]).toMatchObject({
      best: "vendor@b",
      rankOfRecommendation: 1.5,
      agrees: true,
    });
  });

  it("leave out a criterion of weight 0", () => {
    const values = [
      [0.9, 0.2, 1],
      [0.5, 0.8, 0],
      [0.5, 0.7, 0],
    ];
    const bests = witnesses({ ...TABLE, values, weights: [0.5, 0.5, 0] }).map(({ best }) => best);
    expect(bests).toEqual(witnesses(TABLE).map(({ best }) => best));
  });

  it("are none where there is nothing to choose from", () => {
    expect(witnesses({ ...TABLE, ids: ["vendor@b"], cells: ["v"], values: [[1, 1]] })).toEqual([]);
  });

  it("do not take a recommendation that is not in the table", () => {
    expect(() => witnesses({ ...TABLE, recommended: "nobody" })).toThrow("nobody");
  });
});
