import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { rounded, table } from "../../test/table.ts";
import { electreIII } from "./electreIII.ts";

const withThresholds = (
  rows: readonly (readonly number[])[],
  thresholds: readonly object[],
  weights: readonly number[],
) =>
  expectOk(
    electreIII(
      table(rows, "+".repeat(weights.length), { weights, criteria: thresholds.map((each) => ({ thresholds: each })) }),
    ),
  );

describe("two alternatives worked by hand", () => {
  // b lacks 3 in the first criterion (q 2, p 6): agreement (6 − 3)/4 = .75; a lacks 8 in the second (p 4, v 12): .5.
  const rows = [
    [10, 2],
    [7, 10],
  ];
  const { details } = withThresholds(
    rows,
    [
      { q: 2, p: 6 },
      { q: 1, p: 4, v: 12 },
    ],
    [0.4, 0.6],
  );

  it("concordance is the weight of what agrees", () => {
    expect(details.concordance.map((row) => rounded(row, 10))).toEqual([
      [1, 0.4],
      [0.9, 1],
    ]);
  });

  it("credibility is concordance, weakened by a discordance that is stronger", () => {
    // .4 · (1 − .5)/(1 − .4) = 1/3
    expect(details.strongestDiscordance).toEqual([
      [0, 0.5],
      [0, 0],
    ]);
    expect(details.credibility.map((row) => rounded(row, 10))).toEqual([
      [1, 0.3333333333],
      [0.9, 1],
    ]);
  });

  it("the second comes first in both distillations, and so in the partial order", () => {
    expect(details.descending).toEqual([2, 1]);
    expect(details.ascending).toEqual([2, 1]);
    expect(details.relation).toEqual([
      ["I", "P-"],
      ["P", "I"],
    ]);
  });
});

describe("a veto", () => {
  const rows = [
    [10, 10, 0],
    [9, 9, 10],
  ];
  const limits = { q: 0, p: 0.5 };

  it("by one criterion takes away what two others agree on", () => {
    const without = withThresholds(rows, [limits, limits, limits], [1, 1, 1]);
    expect(without.ranks).toEqual([1, 2]);
    const vetoed = withThresholds(rows, [limits, limits, { ...limits, v: 5 }], [1, 1, 1]);
    expect(vetoed.details.credibility[0]![1]).toBe(0);
    expect(vetoed.ranks).toEqual([2, 1]);
    expect(vetoed.variant).toContain("with veto");
  });

  it("of a criterion without weight vetoes nothing", () => {
    const idle = withThresholds(rows, [limits, limits, { ...limits, v: 5 }], [1, 1, 0]);
    expect(idle.ranks).toEqual([1, 2]);
  });
});

describe("thresholds", () => {
  it("are read out of the preference where there are none of their own", () => {
    const preference = { kind: "linear", q: 2, p: 6, v: 9 };
    const { details } = expectOk(electreIII(table([[1], [4]], "+", { criteria: [{ preference }] })));
    expect(details.thresholds).toEqual([{ q: 2, p: 6, v: 9 }]);
    expect(details.concordance[0]![1]).toBeCloseTo(0.75, 12);
  });

  it("none given makes a true criterion, and the variant says so", () => {
    const ranking = expectOk(electreIII(table([[1], [4]], "-")));
    expect(ranking.variant).toContain("true criteria, no veto");
    expect(ranking.ranks).toEqual([1, 2]);
  });

  it("out of order or negative are refused, all at once", () => {
    const criteria = [{ thresholds: { q: 3, p: 1 } }, { thresholds: { q: -1 } }, { thresholds: { p: 4, v: 2 } }];
    const refused = electreIII(table([[1, 2, 3]], "+++", { criteria }));
    expect(refused.ok ? [] : refused.faults.map(({ path }) => path)).toEqual([
      "criteria[0].thresholds.p",
      "criteria[1].thresholds.q",
      "criteria[2].thresholds.v",
    ]);
  });
});

it("one alternative is the first class", () => {
  expect(expectOk(electreIII(table([[1]], "+")))).toMatchObject({ scores: [1], ranks: [1] });
});
