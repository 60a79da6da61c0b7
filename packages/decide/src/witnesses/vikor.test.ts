import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { rounded, table } from "../../test/table.ts";
import { vikor } from "./vikor.ts";

/** Hydropower on the Drina: Opricovic and Tzeng (2007), European Journal of Operational Research 178:514, tables 1 and 2. */
const systems = [
  [4184.3, 2914, 407.2, 251, 195, 244, 15, 2.41],
  [5211.9, 3630, 501.7, 308.3, 282, 346, 21, 1.41],
  [5021.3, 3920.5, 504, 278.6, 12, 56, 3, 4.42],
  [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
  [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04],
  [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36],
];
const drina = (weights: readonly number[]) => expectOk(vikor(table(systems, "+-++---+", { weights })));

describe("the hydropower systems of Opricovic and Tzeng (2007)", () => {
  it("equal weights: the printed S, R and Q, and A5 alone as the compromise", () => {
    const { scores, ranks, details } = drina([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(rounded(details.S, 3)).toEqual([0.692, 0.7, 0.29, 0.423, 0.28, 0.346]);
    expect(rounded(details.R, 3)).toEqual([0.125, 0.125, 0.121, 0.125, 0.067, 0.125]);
    expect(rounded(scores, 3)).toEqual([0.991, 1, 0.473, 0.67, 0, 0.578]);
    expect(ranks).toEqual([5, 6, 2, 4, 1, 3]);
    expect(details).toMatchObject({ acceptableAdvantage: true, acceptableStability: true, compromise: ["A5"] });
  });

  it("double weight on people and nature: three that are too close to part", () => {
    const { scores, details } = drina([1, 1, 1, 1, 2, 2, 2, 2]);
    expect(rounded(scores, 3)).toEqual([0.684, 1, 0.147, 0.554, 0.041, 0.191]);
    expect(details).toMatchObject({ acceptableAdvantage: false, DQ: 0.2, compromise: ["A5", "A3", "A6"] });
  });

  it("more weight still: A3 first", () => {
    const { scores, ranks } = drina([1, 1, 1, 1, 3.2, 3.2, 3.2, 3.2]);
    expect(rounded(scores, 3)).toEqual([0.668, 1, 0.051, 0.588, 0.058, 0.078]);
    expect(ranks).toEqual([5, 6, 1, 4, 2, 3]);
  });
});

describe("the mountain climbers of Opricovic and Tzeng (2004), European Journal of Operational Research 156:445", () => {
  const rows = [
    [1, 3000],
    [2, 3750],
    [5, 4500],
  ];
  const ranking = expectOk(vikor(table(rows, "-+", { weights: [0.5, 0.5] })));

  it("the middle one is the compromise, lower being better, and the others tie", () => {
    expect(ranking.scores).toEqual([1, 0, 1]);
    expect(ranking.ranks).toEqual([2.5, 1, 2.5]);
    expect(ranking.details).toMatchObject({ better: "lower", compromise: ["A2"], S: [0.5, 0.375, 0.5] });
  });
});

describe("the conditions", () => {
  it("the first without the best S or R brings the second into the compromise (C2)", () => {
    const rows = [
      [1, 101, 1, 101, 1],
      [101, 1, 101, 1, 101],
      [1, 1, 1, 1, 101],
      [11, 11, 11, 16, 61],
      [56, 56, 56, 56, 56],
    ];
    const { details } = expectOk(vikor(table(rows, "-----")));
    // By hand: S = .4 .6 .2 .21 .55, R = .2 .2 .2 .12 .11, so A4 is first in Q and in neither.
    expect(rounded(details.Q, 4)).toEqual([0.75, 1, 0.5, 0.0681, 0.4375]);
    expect(details).toMatchObject({ acceptableAdvantage: true, acceptableStability: false, compromise: ["A4", "A5"] });
  });

  it("v weighs the group against the single regret", () => {
    // Regrets (0, .3, .2), (.5, 0, 0) and (.2, .15, .12): S = .5, .5, .47 and R = .3, .5, .2.
    const rows = [
      [1, 0, 0],
      [0, 1, 1],
      [0.6, 0.5, 0.4],
    ];
    const at = (v: number) => expectOk(vikor(table(rows, "+++", { weights: [0.5, 0.3, 0.2], options: { v } }))).details;
    expect(rounded(at(1).Q, 10)).toEqual([1, 1, 0]);
    expect(rounded(at(0).Q, 6)).toEqual([0.333333, 1, 0]);
  });
});

describe("nothing to tell apart", () => {
  it("alternatives that are all alike tie at 0 and are all compromises", () => {
    const { scores, ranks, details } = expectOk(vikor(table([[5], [5], [5]], "+")));
    expect([scores, ranks]).toEqual([
      [0, 0, 0],
      [2, 2, 2],
    ]);
    expect(details.compromise).toEqual(["A1", "A2", "A3"]);
  });

  it("one alternative is its own compromise", () => {
    expect(expectOk(vikor(table([[5]], "+")))).toMatchObject({
      scores: [0],
      ranks: [1],
      details: { compromise: ["A1"] },
    });
  });
});
