import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import type { DecisionMatrix } from "./decisionMatrix.ts";
import { topsis } from "./topsis.ts";

const faultsOf = (given: unknown) => {
  const refused = topsis(given as DecisionMatrix);
  return refused.ok ? [] : refused.faults;
};
const pathsOf = (given: unknown) => faultsOf(given).map(({ path }) => path);

const weighted = (...weights: (number | undefined)[]) => ({
  criteria: weights.map((weight) => ({ direction: "max", ...(weight === undefined ? {} : { weight }) })),
  alternatives: [{ values: weights.map(() => 1) }],
});

describe("a table", () => {
  it("is refused with everything that is wrong with it at once", () => {
    const given = {
      criteria: [
        { name: "price", direction: "low", weight: -1 },
        { name: "price", direction: "max" },
      ],
      alternatives: [
        { name: "A", values: [1, Number.NaN] },
        { name: "A", values: [1, 2, 3] },
        { values: [null, "x"] },
        { name: 7, values: 3 },
      ],
      options: { v: 2, normalisation: "vectr" },
    };
    expect(pathsOf(given)).toEqual([
      "criteria[1].name",
      "criteria[0].direction",
      "criteria[0].weight",
      "criteria[1].weight",
      "alternatives[1].name",
      "alternatives[3].name",
      "alternatives[0].values[1]",
      "alternatives[1].values",
      "alternatives[2].values[0]",
      "alternatives[2].values[1]",
      "alternatives[3].values",
      "options.v",
      "options.normalisation",
    ]);
  });

  it("says in a fault which criterion of which alternative it is, and what would be near", () => {
    const given = {
      criteria: [{ name: "price", direction: "min" }],
      alternatives: [{ name: "Adler", values: ["4.1"] }],
      options: { normalisation: "vectr" },
    };
    const [value, option] = faultsOf(given);
    expect(value).toMatchObject({ code: "decide.matrix-value", hint: "It is price of Adler." });
    expect(option?.hint).toContain("vector");
  });

  it.each([
    ["nothing", undefined, [""]],
    ["no lists", {}, ["criteria", "alternatives"]],
    ["empty lists", { criteria: [], alternatives: [] }, ["criteria", "alternatives"]],
    ["no objects", { criteria: [1], alternatives: ["A"] }, ["criteria[0]", "alternatives[0]"]],
  ])("of %s is refused", (_, given, paths) => {
    expect(pathsOf(given)).toEqual(paths);
  });

  it("with weights that are all 0, or of which one is missing, is refused", () => {
    expect(pathsOf(weighted(0, 0))).toEqual(["criteria"]);
    expect(pathsOf(weighted(1, undefined))).toEqual(["criteria[1].weight"]);
    expect(pathsOf(weighted(1, Infinity))).toEqual(["criteria[1].weight"]);
  });

  it("without names gets A1, A2 … and C1, C2 …", () => {
    const ranking = expectOk(
      topsis({ criteria: [{ direction: "max" }], alternatives: [{ values: [1] }, { values: [2] }] }),
    );
    expect(ranking.details).toMatchObject({ alternatives: ["A1", "A2"], criteria: ["C1"] });
  });

  it("with an option of an unknown name is ranked, with a warning that names a near one", () => {
    const options = { normalization: "sum" } as object;
    const ranking = expectOk(topsis({ criteria: [{ direction: "max" }], alternatives: [{ values: [1] }], options }));
    expect(ranking.details.warnings[0]).toMatch(/"normalization" is not known.*"normalisation"/);
  });
});

const rankingOf = (cell: unknown) =>
  topsis({
    criteria: [{ direction: "max" }],
    alternatives: [{ values: [cell as number] }, { values: [2] }],
    options: { normalisation: "none" },
  });

describe("an uncertain cell", () => {
  it.each([
    [{ kind: "normal", mean: 3, sd: 1 }],
    [{ kind: "triangular", low: 2, mode: 3, high: 4 }],
    [{ kind: "pert", low: 2, mode: 3, high: 4 }],
    [{ kind: "uniform", low: 2, high: 4 }],
    [{ kind: "constant", value: 3 }],
    [{ kind: "poisson", rate: 3 }],
    [{ kind: "empirical", values: [2, 4] }],
    [{ kind: "beta", alpha: 2, beta: 2, low: 2, high: 4 }],
    [{ p10: 2, p50: 3, p90: 4 }],
  ])("%j counts by its mean of 3, and the variant says so", (cell) => {
    const ranking = expectOk(rankingOf(cell));
    // Quadrature of a bounded shape is good to twelve digits.
    expect(ranking.details.ideal[0]).toBeCloseTo(3, 10);
    expect(ranking.variant).toContain("uncertain values by their mean");
  });

  it.each([
    [{ kind: "nrmal" }, "alternatives[0].values[0].kind"],
    [{ mean: 3 }, "alternatives[0].values[0].kind"],
    [{ kind: "normal", mean: 3 }, "alternatives[0].values[0].sd"],
    [{ kind: "uniform", low: 4, high: 2 }, "alternatives[0].values[0].high"],
    [{ kind: "lognormal", meanLog: 900, sdLog: 1 }, "alternatives[0].values[0]"],
    [{ kind: "toString" }, "alternatives[0].values[0].kind"],
  ])("%j is refused at %s", (cell, path) => {
    const refused = rankingOf(cell);
    expect(refused.ok ? [] : refused.faults.map((fault) => fault.path)).toEqual([path]);
  });
});
