import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distillation } from "./distillation.ts";

const USUAL = { alpha: 0.3, beta: -0.15 };

describe("a distillation worked by hand", () => {
  // a is ahead of both; b and c are too close: .7 − .6 is less than s(.7) = .195.
  const credibility = [
    [1, 1, 0.9],
    [0.5, 1, 0.7],
    [0.2, 0.6, 1],
  ];

  it("takes a out first and leaves b and c together", () => {
    expect(distillation(credibility, "descending", USUAL)).toEqual([1, 2, 2]);
    expect(distillation(credibility, "ascending", USUAL)).toEqual([1, 2, 2]);
  });

  it("parts b and c when less counts as clearly less", () => {
    expect(distillation(credibility, "descending", { alpha: 0.05, beta: 0 })).toEqual([1, 2, 3]);
  });

  it("goes on inside a class at a lower level before it gives up", () => {
    // At the level .8 both a and b are ahead of one other each (1 > .8); at 0, a is ahead of b by .6.
    const tied = [
      [1, 0.6, 1, 0],
      [0, 1, 0, 1],
      [0, 0, 1, 0.8],
      [0, 0, 0.8, 1],
    ];
    expect(distillation(tied, "descending", USUAL).slice(0, 2)).toEqual([1, 2]);
  });
});

describe("two relations that teach the method and test other programs", () => {
  it("five projects", () => {
    const projects = [
      [1, 0, 1, 0.8, 1],
      [0, 1, 0, 0.9, 0.67],
      [0.6, 0, 1, 0.6, 0.8],
      [0.25, 0.8, 0.67, 1, 0.85],
      [0.67, 0, 0.8, 0.8, 1],
    ];
    expect(distillation(projects, "descending", USUAL)).toEqual([1, 2, 3, 3, 3]);
    expect(distillation(projects, "ascending", USUAL)).toEqual([1, 1, 3, 2, 3]);
  });

  it("power stations in Italy, Belgium, Germany, Austria and France", () => {
    const stations = [
      [1, 0.6, 0.3, 0.7, 0.55],
      [0, 1, 0.2, 0, 0],
      [0.58, 0.6, 1, 0.85, 0],
      [0.3, 0, 0.6, 1, 0.58],
      [0.6, 0, 0.6, 0.7, 1],
    ];
    expect(distillation(stations, "descending", USUAL)).toEqual([2, 3, 1, 3, 3]);
    expect(distillation(stations, "ascending", USUAL)).toEqual([3, 4, 2, 5, 1]);
  });
});

/** Three alternatives, each as credible as the other. */
const all = (value: number) => [0, 1, 2].map((a) => [0, 1, 2].map((b) => (a === b ? 1 : value)));

describe("degenerate relations", () => {
  it("nothing credible, or everything, is one class", () => {
    for (const value of [0, 1]) {
      expect(distillation(all(value), "descending", USUAL)).toEqual([1, 1, 1]);
      expect(distillation(all(value), "ascending", USUAL)).toEqual([1, 1, 1]);
    }
  });

  it("one alternative is the first class, none has no class", () => {
    expect(distillation([[1]], "descending", USUAL)).toEqual([1]);
    expect(distillation([], "ascending", USUAL)).toEqual([]);
  });
});

/** Credibilities in twentieths, so that levels and thresholds meet exactly. */
const relations = fc
  .integer({ min: 2, max: 6 })
  .chain((count) => fc.array(fc.integer({ min: 0, max: 20 }), { minLength: count * count, maxLength: count * count }))
  .map((cells) => {
    const count = Math.sqrt(cells.length);
    return Array.from({ length: count }, (_, a) =>
      Array.from({ length: count }, (_, b) => (a === b ? 1 : cells[a * count + b]! / 20)),
    );
  });

describe("the slow twin", () => {
  it("counts in whole ten-thousandths, by the steps of the book, and finds the same classes", () => {
    fc.assert(
      fc.property(relations, (credibility) => {
        for (const way of ["descending", "ascending"] as const)
          expect(distillation(credibility, way, USUAL)).toEqual(twin(credibility, way));
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it("renaming the alternatives renames the classes", () => {
    fc.assert(
      fc.property(relations, (credibility) => {
        const turned = credibility.toReversed().map((row) => row.toReversed());
        expect(distillation(turned, "descending", USUAL)).toEqual(
          distillation(credibility, "descending", USUAL).toReversed(),
        );
      }),
      { seed: 8, numRuns: 100 },
    );
  });
});

/** The usual distillation threshold of a level in ten-thousandths. */
const s = (level: number) => 3000 - 0.15 * level;

/** The same in whole ten-thousandths, where no rounding can decide, with an explicit set of pairs at every step. */
function twin(credibility: readonly (readonly number[])[], way: "descending" | "ascending"): readonly number[] {
  const sigma = credibility.map((row) => row.map((value) => Math.round(value * 10_000)));
  const classes: number[][] = [];
  const left = new Set(sigma.keys());
  while (left.size > 0) {
    let group = [...left];
    let level = Math.max(0, ...pairs(group).map(([a, b]) => sigma[a]![b]!));
    do {
      const lower = pairs(group)
        .map(([a, b]) => sigma[a]![b]!)
        .filter((value) => value < level - s(level));
      level = Math.max(0, ...lower);
      const ahead = pairs(group).filter(
        ([a, b]) => sigma[a]![b]! > level && sigma[a]![b]! - sigma[b]![a]! > s(sigma[a]![b]!),
      );
      const quality = new Map(
        group.map((each) => [
          each,
          ahead.filter(([a]) => a === each).length - ahead.filter(([, b]) => b === each).length,
        ]),
      );
      const wanted = way === "descending" ? Math.max(...quality.values()) : Math.min(...quality.values());
      group = group.filter((each) => quality.get(each) === wanted);
    } while (group.length > 1 && level > 0);
    classes.push(group);
    for (const each of group) left.delete(each);
  }
  const ordered = way === "descending" ? classes : classes.toReversed();
  return sigma.map((_, index) => ordered.findIndex((group) => group.includes(index)) + 1);
}

function pairs(group: readonly number[]): (readonly [number, number])[] {
  return group.flatMap((a) => group.filter((b) => b !== a).map((b) => [a, b] as const));
}

describe("many alternatives", () => {
  it("are distilled without running out of stack: a strict order of 500 keeps its order", () => {
    const order = Array.from({ length: 500 }, (_, index) => index);
    const credibility = order.map((a) => order.map((b) => (a <= b ? 1 : 0)));
    expect(distillation(credibility, "descending", USUAL)).toEqual(order.map((index) => index + 1));
    expect(distillation(credibility, "ascending", USUAL)).toEqual(order.map((index) => index + 1));
  });
});
