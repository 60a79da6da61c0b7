import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { rounded, table } from "../../test/table.ts";
import { topsis } from "./topsis.ts";

describe("the fighter aircraft of Hwang and Yoon (1981), Multiple Attribute Decision Making, ch. 3.2.5", () => {
  const aircraft = [
    [2, 1500, 20000, 5.5, 5, 9],
    [2.5, 2700, 18000, 6.5, 3, 5],
    [1.8, 2000, 21000, 4.5, 7, 7],
    [2.2, 1800, 20000, 5, 5, 5],
  ];
  const ranking = expectOk(topsis(table(aircraft, "+++-++", { weights: [0.2, 0.1, 0.1, 0.1, 0.2, 0.3] })));

  it("come out at the printed closeness", () => {
    expect(rounded(ranking.scores, 3)).toEqual([0.643, 0.268, 0.614, 0.312]);
    expect(ranking.ranks).toEqual([1, 4, 2, 3]);
  });

  it("stand at the printed distances and the ideal is the least price", () => {
    expect(rounded(ranking.details.distanceToIdeal, 4)).toEqual([0.0546, 0.1197, 0.058, 0.1009]);
    expect(rounded(ranking.details.distanceToAntiIdeal, 4)).toEqual([0.0984, 0.0439, 0.092, 0.0458]);
    expect(rounded(ranking.details.ideal, 4)[3]).toBe(0.0415);
  });

  it("name the variant, and that ranks can reverse", () => {
    expect(ranking.variant).toBe("vector normalisation; Euclidean distance");
    expect(ranking.details.canReverse).toBe(true);
  });
});

it("the example of Tzeng and Huang (2011), Multiple Attribute Decision Making, ch. 5, has the printed closeness", () => {
  const rows = [
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ];
  const { scores } = expectOk(topsis(table(rows, "+++", { weights: [0.3, 0.4, 0.3] })));
  expect(rounded(scores, 4)).toEqual([0.5037, 0.6581, 0.7482, 0.334]);
});

describe("other normalisations", () => {
  const rows = [
    [1, 3000],
    [2, 3750],
    [5, 4500],
  ];

  it("minmax: the mountain climbers of Opricovic and Tzeng (2004), worked by hand", () => {
    // A2 is a quarter of the way in risk and half the way in height: √(.0625 + .25) and √(.5625 + .25).
    const { scores } = expectOk(topsis(table(rows, "-+", { options: { normalisation: "minmax" } })));
    expect(rounded(scores, 4)).toEqual([0.5, Number((0.901388 / (0.901388 + 0.559017)).toFixed(4)), 0.5]);
  });

  it("sum and none measure in shares and in the given unit", () => {
    const plain = table([[1], [3]], "+", { options: { normalisation: "none" } });
    expect(expectOk(topsis(plain)).details.distanceToIdeal).toEqual([2, 0]);
    const shares = table([[1], [3]], "+", { options: { normalisation: "sum" } });
    expect(expectOk(topsis(shares)).details.distanceToIdeal).toEqual([0.5, 0]);
  });
});

describe("nothing to tell apart", () => {
  it("alternatives that are all alike, or alone, have closeness a half", () => {
    const alike = table(
      [
        [1, 0],
        [1, 0],
      ],
      "+-",
    );
    expect(expectOk(topsis(alike))).toMatchObject({ scores: [0.5, 0.5], ranks: [1.5, 1.5] });
    expect(expectOk(topsis(table([[7]], "+")))).toMatchObject({ scores: [0.5], ranks: [1] });
  });

  it("values that differ by rounding alone do not decide", () => {
    expect(expectOk(topsis(table([[0.1 + 0.2], [0.3]], "+"))).ranks).toEqual([1.5, 1.5]);
  });

  it("huge and tiny values keep their order", () => {
    expect(expectOk(topsis(table([[1e200], [3e200], [2e200]], "+"))).ranks).toEqual([3, 1, 2]);
    expect(expectOk(topsis(table([[1e-200], [3e-200], [2e-200]], "-"))).ranks).toEqual([1, 3, 2]);
  });

  it("values near the end of what numbers can hold are told apart under every normalisation", () => {
    const rows = [[1e308], [1.7e308], [1.4e308]];
    for (const normalisation of ["vector", "minmax", "sum", "none"] as const) {
      const { scores, ranks } = expectOk(topsis(table(rows, "+", { options: { normalisation } })));
      expect(ranks).toEqual([3, 1, 2]);
      expect(scores[2]).toBeCloseTo(4 / 7, 12);
    }
    const apart = expectOk(topsis(table([[-1.7e308], [1.7e308], [0]], "+", { options: { normalisation: "none" } })));
    expect(apart.scores).toEqual([0, 1, 0.5]);
    expect(apart.details.distanceToIdeal[0]).toBe(Number.MAX_VALUE);
  });
});
