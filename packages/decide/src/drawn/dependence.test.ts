import { describe, expect, it } from "vitest";
import { decide } from "../decide.ts";
import { considered } from "../considered.ts";
import { dependence } from "./dependence.ts";
import { publishedParameters } from "@shoreline/economics";
import { reading, smallProject } from "../../test/briefs.ts";

const streams = [
  "world/MX/payLevel",
  "world/PL/payLevel",
  "world/MX/wageGrowth",
  "vendor/MX/vendorMarkup",
  "world/workload",
];
const briefWith = (...correlations: readonly object[]) => reading(smallProject, { correlations }).brief;
const faultsOf = (...correlations: object[]) => dependence(briefWith(...correlations), streams).faults;

const members = (between: string[]) =>
  dependence(briefWith({ name: "pay", between, rank: 0.5 }), streams).groups[0]!.streams;

describe("inputs that move together", () => {
  it("are named one by one, by any part, or by the last part alone", () => {
    expect(members(["world/MX/payLevel", "world/workload"])).toEqual(["world/MX/payLevel", "world/workload"]);
    expect(members(["world/*/payLevel", "world/workload"])).toEqual([
      "world/MX/payLevel",
      "world/PL/payLevel",
      "world/workload",
    ]);
    expect(members(["payLevel", "wageGrowth"])).toEqual([
      "world/MX/payLevel",
      "world/PL/payLevel",
      "world/MX/wageGrowth",
    ]);
  });

  it("are mixed so that the squares of the loadings sum to 1", () => {
    const { mixtures } = dependence(
      briefWith({ name: "pay", between: ["payLevel", "wageGrowth"], rank: 0.4 }),
      streams,
    );
    expect(mixtures.size).toBe(2);
    for (const mixture of mixtures.values()) {
      const squares = mixture.reduce((sum, { loading }) => sum + loading * loading, 0);
      expect(squares).toBeCloseTo(1, 12);
    }
  });

  it("may be told by a row of ranks each", () => {
    const ranks = [
      [1, -0.6],
      [-0.6, 1],
    ];
    const { mixtures, faults } = dependence(
      briefWith({ name: "pay", between: ["world/MX/payLevel", "world/PL/payLevel"], ranks }),
      streams,
    );
    expect(faults).toEqual([]);
    // Pearson's correlation of the normal scores is 2·sin(π·(−0.6)/6) = −0.6180…: the golden section.
    expect(mixtures.get("world/PL/payLevel")![0]!.loading).toBeCloseTo((1 - Math.sqrt(5)) / 2, 9);
  });

  it("that do not exist are refused with the nearest name", () => {
    const [fault] = faultsOf({ name: "pay", between: ["world/MX/payLevl", "workload"], rank: 0.5 });
    expect(fault).toMatchObject({ code: "decide.unknown-input", path: "correlations[0].between[0]" });
    expect(fault!.hint).toContain("world/MX/payLevel");
  });

  it("that do not exist get the nearest name only as often as anybody reads it", () => {
    const between = Array.from({ length: 30 }, (_, place) => `world/MX/payLevl${place}`);
    const faults = faultsOf({ name: "pay", between, rank: 0.5 });
    expect(faults).toHaveLength(30);
    expect(faults.filter(({ hint }) => hint!.includes("world/MX/payLevel"))).toHaveLength(20);
  });

  it.each([
    ["one input", ["world/workload"], "correlations[0].between"],
    ["a pattern that stands for one input", ["vendorMarkup"], "correlations[0].between"],
    ["patterns that stand for the same input", ["workload", "world/workload"], "correlations[0].between"],
    ["an input that is named twice", ["payLevel", "workload", "payLevel"], "correlations[0].between[2]"],
  ])("are two or more: %s is refused", (_, between, path) => {
    expect(faultsOf({ name: "pay", between, rank: 0.5 })).toEqual([
      expect.objectContaining({ code: "decide.correlation", path, allowed: "two or more different inputs" }),
    ]);
  });

  it("of several countries may be named by one pattern", () => {
    expect(faultsOf({ name: "pay", between: ["world/*/payLevel"], rank: 0.5 })).toEqual([]);
  });

  it("have a name of their own", () => {
    const faults = faultsOf(
      { name: "pay", between: ["payLevel"], rank: 0.5 },
      { name: "pay", between: ["workload", "wageGrowth"], rank: 0.5 },
    );
    expect(faults.map(({ code, path }) => `${code} ${path}`)).toEqual(["decide.correlation correlations[1].name"]);
  });

  it("are refused at the rank that cannot be", () => {
    const between = ["world/MX/payLevel", "world/workload"];
    const skewed = [
      [1, 0.5],
      [0.4, 1],
    ];
    const paths = (changes: object) => faultsOf({ name: "pay", between, ...changes }).map(({ path }) => path);
    expect(paths({ ranks: skewed })).toEqual(["correlations[0].ranks[1][0]"]);
    expect(
      paths({
        ranks: [
          [1, 1],
          [1, 1],
        ],
      }),
    ).toEqual(["correlations[0].ranks"]);
  });

  it("cannot stand in two correlations", () => {
    const twice = { name: "pay", between: ["payLevel", "workload"], rank: 0.5 };
    expect(faultsOf(twice, { ...twice, name: "again" }).map(({ code }) => code)).toEqual(
      Array(3).fill("decide.correlated-twice"),
    );
  });

  it.each([
    ["no rank", {}],
    ["two ranks", { rank: 0.5, ranks: [[1]] }],
    ["a matrix of another size", { ranks: [[1]] }],
    ["ranks that cannot hold at once", { rank: -0.9 }],
  ])("with %s are refused", (_, ranks) => {
    const faults = faultsOf({ name: "pay", between: ["payLevel", "wageGrowth"], ...ranks });
    expect(faults.map(({ code }) => code)).toEqual(["decide.correlation"]);
  });
});

const costs = (changes: Readonly<Record<string, unknown>>) => {
  const study = considered(reading(smallProject, changes), publishedParameters, { seed: 5, trials: 2000 });
  return ["employees@mx-guadalajara", "employees@pl-warsaw"].map((id) =>
    study.options.find(({ named }) => named.id === id)!.outcome.lines.get("wages")!,
  );
};

const meanOf = (column: Float64Array) => column.reduce((sum, each) => sum + each, 0) / column.length;
const centred = (column: Float64Array) => column.map((each) => each - meanOf(column));
const product = (x: Float64Array, y: Float64Array) => x.reduce((sum, each, trial) => sum + each * y[trial]!, 0);

function correlation(columns: readonly Float64Array[]): number {
  const [a, b] = columns.map(centred) as [Float64Array, Float64Array];
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

describe("a decision with correlations", () => {
  const pay = { name: "pay abroad", between: ["world/MX/payLevel", "world/PL/payLevel"], rank: 0.9 };

  it("lets pay in two countries rise together and leaves what is paid in the first as it was", () => {
    const [apart, together] = [costs({}), costs({ correlations: [pay] })];
    // The amount of work moves both in any case; what is added must be far beyond the error of 2,000 futures (.022).
    expect(correlation(together)).toBeGreaterThan(correlation(apart) + 0.05);
    expect(together[0]).toEqual(apart[0]);
    expect(together[1]).not.toEqual(apart[1]);
  });

  it("refuses names of nothing that is drawn", () => {
    const decided = decide(
      reading(smallProject, { correlations: [{ ...pay, between: ["world/XX/payLevel", "nothing"] }] }),
    );
    expect(decided.ok ? [] : decided.faults.map(({ path }) => path)).toEqual([
      "correlations[0].between[0]",
      "correlations[0].between[1]",
    ]);
  });
});
