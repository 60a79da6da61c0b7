import { expectOk, type Result } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionMatrix, Normalisation, Ranking } from "./decisionMatrix.ts";
import { electreIII } from "./electreIII.ts";
import { prometheeII } from "./prometheeII.ts";
import { smaa2 } from "./smaa2.ts";
import { topsis } from "./topsis.ts";
import { vikor } from "./vikor.ts";
import { weightedSum } from "./weightedSum.ts";

type Method = (matrix: DecisionMatrix) => Result<Ranking>;

const under =
  (method: Method, normalisation: Normalisation): Method =>
  (matrix) =>
    method({ ...matrix, options: { ...matrix.options, normalisation } });

const methods: readonly (readonly [name: string, method: Method])[] = [
  ...(["minmax", "sum", "vector", "none"] as const).flatMap((kind) => [
    [`weightedSum ${kind}`, under(weightedSum, kind)] as const,
    [`topsis ${kind}`, under(topsis, kind)] as const,
  ]),
  ["vikor", vikor],
  ["prometheeII", prometheeII],
  ["electreIII", electreIII],
  ["smaa2", (matrix) => smaa2({ ...matrix, options: { trials: 64 } })],
];

/** Small whole values above 0, so that ties are frequent and every normalisation is defined. */
const matrices: fc.Arbitrary<DecisionMatrix> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.record({
      criteria: fc.tuple(
        ...Array.from({ length: columns }, (_, index) =>
          fc.record({
            name: fc.constant(`criterion ${index}`),
            direction: fc.constantFrom("max" as const, "min" as const),
            weight: fc.integer({ min: 1, max: 4 }),
          }),
        ),
      ),
      alternatives: fc.tuple(
        ...Array.from({ length: rows }, (_, index) =>
          fc.record({
            name: fc.constant(`alternative ${index}`),
            values: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: columns, maxLength: columns }),
          }),
        ),
      ),
    }),
  );

const RUNS = { seed: 11, numRuns: 60 };
const rankingOf = (method: Method, matrix: DecisionMatrix) => expectOk(method(matrix));

describe.each(methods)("%s", (_, method) => {
  it("gives finite scores and ranks that sum to those of distinct scores", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { scores, ranks } = rankingOf(method, matrix);
        const count = matrix.alternatives.length;
        expect(scores.every(Number.isFinite)).toBe(true);
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe((count * (count + 1)) / 2);
      }),
      RUNS,
    );
  });

  it("permuting the alternatives permutes the ranks", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const turned = { ...matrix, alternatives: matrix.alternatives.toReversed() };
        expect(rankingOf(method, turned).ranks).toEqual(rankingOf(method, matrix).ranks.toReversed());
      }),
      RUNS,
    );
  });

  it("one that is nowhere worse is never ranked behind", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { ranks } = rankingOf(method, matrix);
        for (const [a, b] of dominances(matrix)) expect(ranks[a]!).toBeLessThanOrEqual(ranks[b]!);
      }),
      RUNS,
    );
  });
});

/** In ELECTRE III the weight of a constant criterion adds to every concordance; in SMAA-2 it takes its part of each draw. */
describe.each(methods.filter(([name]) => !/electreIII|smaa2/.test(name)))("%s", (_, method) => {
  it("a criterion in which all are alike changes no rank", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const more = {
          criteria: [...matrix.criteria, { name: "constant", direction: "min" as const, weight: 2 }],
          alternatives: matrix.alternatives.map(({ name, values }) => ({ name: name!, values: [...values, 3] })),
        };
        expect(rankingOf(method, more).ranks).toEqual(rankingOf(method, matrix).ranks);
        expect(rankingOf(method, more).details.constantCriteria).toContain("constant");
      }),
      RUNS,
    );
  });
});

/** Pairs of which the first is at least as good in everything. */
function dominances({ criteria, alternatives }: DecisionMatrix): readonly (readonly [number, number])[] {
  const isAtLeast = (a: number, b: number) =>
    criteria.every(({ direction }, c) => {
      const gap = Number(alternatives[a]!.values[c]) - Number(alternatives[b]!.values[c]);
      return direction === "max" ? gap >= 0 : gap <= 0;
    });
  return alternatives.flatMap((_, a) => alternatives.flatMap((_, b) => (isAtLeast(a, b) ? [[a, b] as const] : [])));
}

describe("the unit of a criterion", () => {
  it.each(methods.filter(([name]) => !/none|electreIII/.test(name)))("changes no rank by %s", (_, method) => {
    fc.assert(
      fc.property(matrices, fc.constantFrom(0.001, 7, 1e6), (matrix, factor) => {
        const alternatives = matrix.alternatives.map(({ name, values }) => ({
          name: name!,
          values: values.map((value, index) => (index === 0 ? Number(value) * factor : value)),
        }));
        expect(rankingOf(method, { ...matrix, alternatives }).ranks).toEqual(rankingOf(method, matrix).ranks);
      }),
      RUNS,
    );
  });
});

const matrixOf = (rows: number[][]): DecisionMatrix => ({
  criteria: rows[0]!.map(() => ({ direction: "max" as const })),
  alternatives: rows.map((values) => ({ values })),
});

/** Whether the first two change places when another comes. */
function isReversed(method: Method, before: number[][], added: number[]): boolean {
  const [a, b] = [matrixOf(before), matrixOf([...before, added])].map((each) => rankingOf(method, each).ranks);
  return a![0]! < a![1]! !== b![0]! < b![1]!;
}

describe("rank reversal", () => {
  it("happens by TOPSIS when one comes that nobody would choose, and it says so", () => {
    const before = [
      [1, 2],
      [3, 1],
    ];
    expect(isReversed(topsis, before, [3, 0])).toBe(true);
    expect(
      rankingOf(topsis, { criteria: [{ direction: "max" }], alternatives: [{ values: [1] }] }).details.canReverse,
    ).toBe(true);
  });

  it("never happens by a weighted sum of values as given, and it says so", () => {
    const plain = under(weightedSum, "none");
    fc.assert(
      fc.property(
        matrices,
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 4, maxLength: 4 }),
        (matrix, extra) => {
          const values = extra.slice(0, matrix.criteria.length);
          const more = { ...matrix, alternatives: [...matrix.alternatives, { name: "extra", values }] };
          const [before, after] = [rankingOf(plain, matrix), rankingOf(plain, more)];
          expect(after.scores.slice(0, -1)).toEqual(before.scores);
          expect(before.details.canReverse).toBe(false);
        },
      ),
      RUNS,
    );
  });
});
