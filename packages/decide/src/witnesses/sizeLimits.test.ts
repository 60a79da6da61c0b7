import type { Result } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { ahp } from "./ahp.ts";
import { criticWeights } from "./criticWeights.ts";
import type { DecisionMatrix, RankOptions } from "./decisionMatrix.ts";
import { electreIII } from "./electreIII.ts";
import { entropyWeights } from "./entropyWeights.ts";
import { prometheeII } from "./prometheeII.ts";
import { drawFaults, sizeFaults } from "./sizeLimits.ts";
import { smaa2 } from "./smaa2.ts";
import { topsis } from "./topsis.ts";
import { vikor } from "./vikor.ts";
import { weightedSum } from "./weightedSum.ts";

const tableOf = (rows: number, columns: number, options: RankOptions = {}): DecisionMatrix => ({
  criteria: Array.from({ length: columns }, () => ({ direction: "max" })),
  alternatives: Array.from({ length: rows }, (_, row) => ({ values: Array.from({ length: columns }, () => row) })),
  options,
});
const words = (result: Result<unknown>) =>
  result.ok ? [] : result.faults.map(({ code, path, allowed }) => `${code} ${path}: ${allowed}`);

describe("a table too large for a method", () => {
  it.each([
    ["weightedSum", weightedSum, 20_000],
    ["topsis", topsis, 20_000],
    ["vikor", vikor, 20_000],
    ["prometheeII", prometheeII, 1000],
    ["electreIII", electreIII, 1000],
    ["smaa2", smaa2, 1000],
    ["entropyWeights", entropyWeights, 20_000],
    ["criticWeights", criticWeights, 20_000],
  ] as const)("is refused by %s with the limit, and read no further", (name, method, most) => {
    const large = tableOf(most + 1, 1);
    expect(words(method({ ...large, options: { v: 7 } }))).toEqual([
      `decide.matrix-too-large alternatives: at most ${most} rows for ${name}`,
    ]);
  });

  it("may have too many criteria, and too many rows for so many criteria", () => {
    expect(words(topsis(tableOf(1, 201)))).toEqual([
      "decide.matrix-too-large criteria: at most 200 columns for topsis",
    ]);
    expect(sizeFaults("electreIII", { rows: 1000, columns: 20 })).toEqual([]);
    expect(sizeFaults("electreIII", { rows: 1000, columns: 21 })).toMatchObject([
      { given: "21000000 rows × rows × columns", allowed: "at most 20000000 rows × rows × columns for electreIII" },
    ]);
  });

  it("of judgements is refused as well", () => {
    const refused = ahp({ pairwise: Array.from({ length: 101 }, () => []) });
    expect(refused.ok ? [] : refused.faults).toMatchObject([
      { code: "decide.matrix-too-large", path: "pairwise", given: "101 rows" },
    ]);
  });
});

describe("the largest table", () => {
  it("of 20,000 rows is ranked and weighed", () => {
    const table = tableOf(20_000, 2);
    for (const method of [weightedSum, topsis, vikor]) expect(words(method(table))).toEqual([]);
    for (const method of [entropyWeights, criticWeights]) expect(words(method(table))).toEqual([]);
  });
});

describe("draws of SMAA-2", () => {
  it("are refused where they would take too long, with as many as would do", () => {
    expect(words(smaa2(tableOf(1000, 3, { trials: 10_000 })))).toEqual([
      "decide.matrix-too-large options.trials: at most 4530 trials for 1000 rows and 3 columns",
    ]);
    expect(drawFaults({ rows: 1000, columns: 3, trials: 4530, isUncertain: false })).toEqual([]);
  });

  it("cost more where values are uncertain, up to where another method is the advice", () => {
    expect(drawFaults({ rows: 1000, columns: 20, trials: 10_000, isUncertain: true })).toMatchObject([
      { given: "10000 trials", hint: "Rank fewer rows, or by another method." },
    ]);
  });
});
