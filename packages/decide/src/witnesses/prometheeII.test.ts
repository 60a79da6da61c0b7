import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { rounded, table } from "../../test/table.ts";
import { prometheeII } from "./prometheeII.ts";

/** Sites of a power station: Brans, Vincke and Mareschal (1986), European Journal of Operational Research 24:228. */
const sites = [
  [80, 90, 6, 5.4, 8, 5],
  [65, 58, 2, 9.7, 1, 1],
  [83, 60, 4, 7.2, 4, 7],
  [40, 80, 10, 7.5, 7, 10],
  [52, 72, 6, 2, 3, 8],
  [94, 96, 7, 3.6, 5, 6],
];
const shapes = [
  { kind: "uShape", q: 10 },
  { kind: "vShape", p: 30 },
  { kind: "linear", q: 0.5, p: 5 },
  { kind: "level", q: 1, p: 6 },
  { kind: "usual" },
  { kind: "gaussian", s: 5 },
];

describe("the power station of Brans, Vincke and Mareschal (1986)", () => {
  const criteria = shapes.map((preference) => ({ preference }));
  const ranking = expectOk(prometheeII(table(sites, "-+---+", { criteria })));

  it("has the printed preference indices, one of each of the six shapes in them", () => {
    const printed = [
      [0, 0.296, 0.25, 0.268, 0.1, 0.185],
      [0.462, 0, 0.389, 0.333, 0.296, 0.5],
      [0.236, 0.18, 0, 0.333, 0.056, 0.429],
      [0.399, 0.505, 0.305, 0, 0.223, 0.212],
      [0.444, 0.515, 0.487, 0.38, 0, 0.448],
      [0.286, 0.399, 0.25, 0.432, 0.133, 0],
    ];
    // The paper was computed by hand: its third decimal is cut off in places and rounded in others.
    const within = ranking.details.preference.flatMap((row, a) =>
      row.map((value, b) => Math.abs(value - printed[a]![b]!) < 0.001),
    );
    expect(within).toEqual(Array.from({ length: 36 }, () => true));
  });

  it("and the flows that follow from them, the fifth site first", () => {
    expect(rounded(ranking.details.positiveFlow, 3)).toEqual([0.22, 0.396, 0.247, 0.329, 0.455, 0.3]);
    expect(rounded(ranking.scores, 3)).toEqual([-0.146, 0.017, -0.09, -0.02, 0.293, -0.055]);
    expect(ranking.ranks).toEqual([6, 2, 5, 3, 1, 4]);
  });
});

it("the emergency plans of Zhao, Peng and Li (2013), Procedia Computer Science 17:181, have the printed flows", () => {
  const rows = [
    [4, 3, 2],
    [3, 2, 4],
    [5, 1, 3],
  ];
  const { scores, variant } = expectOk(prometheeII(table(rows, "+++", { weights: [0.5, 0.3, 0.2] })));
  expect(rounded(scores, 10)).toEqual([0.1, -0.3, 0.2]);
  expect(variant).toBe("preference function usual; flows divided by m − 1");
});

/** How much a difference is preferred, in a table of two. */
function preferenceOf(difference: number, preference: object): number {
  const matrix = table([[difference], [0]], "+", { criteria: [{ preference }] });
  return expectOk(prometheeII(matrix)).details.preference[0]![1]!;
}

describe("the six shapes at their thresholds", () => {
  const points: readonly (readonly [preference: object, points: readonly (readonly [number, number])[]])[] = [
    [
      { kind: "usual" },
      [
        [0, 0],
        [0.001, 1],
      ],
    ],
    [
      { kind: "uShape", q: 2 },
      [
        [2, 0],
        [2.001, 1],
      ],
    ],
    [
      { kind: "vShape", p: 4 },
      [
        [1, 0.25],
        [4, 1],
        [9, 1],
      ],
    ],
    [
      { kind: "level", q: 2, p: 4 },
      [
        [2, 0],
        [2.001, 0.5],
        [4, 0.5],
        [4.001, 1],
      ],
    ],
    [
      { kind: "linear", q: 2, p: 4 },
      [
        [2, 0],
        [2.5, 0.25],
        [4, 1],
      ],
    ],
    [
      { kind: "linear", q: 2, p: 2 },
      [
        [2, 0],
        [2.001, 1],
      ],
    ],
    // 1 − e^(−½)
    [
      { kind: "gaussian", s: 3 },
      [
        [3, 0.3934693402873666],
        [0, 0],
      ],
    ],
  ];

  it.each(points)("%o", (preference, expected) => {
    for (const [difference, value] of expected) expect(preferenceOf(difference, preference)).toBeCloseTo(value, 12);
  });

  it("a difference that equals a threshold on paper does so here: 0.4 − 0.3 is no more than 0.1", () => {
    const matrix = table([[0.4], [0.3]], "+", { criteria: [{ preference: { kind: "uShape", q: 0.1 } }] });
    expect(expectOk(prometheeII(matrix)).scores).toEqual([0, 0]);
  });
});

describe("what cannot be a preference", () => {
  it("an unknown shape, a missing threshold and ones out of order are all told", () => {
    const criteria = [
      { preference: { kind: "vshape", p: 1 } },
      { preference: { kind: "uShape" } },
      { preference: { kind: "linear", q: 3, p: 1 } },
      { preference: { kind: "gaussian", s: 0 } },
    ];
    const refused = prometheeII(table([[1, 2, 3, 4]], "++++", { criteria }));
    const faults = refused.ok ? [] : refused.faults;
    expect(faults.map(({ path }) => path)).toEqual([
      "criteria[0].preference.kind",
      "criteria[1].preference.q",
      "criteria[2].preference.p",
      "criteria[3].preference.s",
    ]);
    expect(faults[0]?.hint).toContain("vShape");
  });
});

it("one alternative has no flow", () => {
  expect(expectOk(prometheeII(table([[1]], "+")))).toMatchObject({ scores: [0], ranks: [1] });
});
