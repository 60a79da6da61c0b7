import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bernoulli,
  beta,
  type Distribution,
  empirical,
  fromNormalsOver,
  fromQuantiles,
  lognormal,
  normal,
  pert,
  poisson,
  quantileOver,
  triangular,
  uniform,
} from "../../distribution.ts";
import { graphMemory } from "./graphMemory.ts";
import { FIRST_FREE_BYTE } from "./memoryLayout.ts";
import { type ColumnWork, drawColumns, fromNormalsColumn, quantileColumn } from "./quantileColumns.ts";

const memory = graphMemory()!;
const { columns } = memory.functions;

function inMemory(work: ColumnWork, numbers: readonly number[]): number[] {
  memory.reserve({}, FIRST_FREE_BYTE + 8 * (numbers.length + 1));
  const column = new Float64Array(memory.buffer, FIRST_FREE_BYTE, numbers.length);
  column.set(numbers);
  work(column);
  return [...column];
}

function inTypeScript(work: ColumnWork, numbers: readonly number[]): number[] {
  const column = Float64Array.from(numbers);
  work(column);
  return [...column];
}

const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const sorted = (count: number, numbers = figure) =>
  fc.uniqueArray(numbers, { minLength: count, maxLength: count }).map((all) => all.toSorted((a, b) => a - b));

/** Each family over its parameters, edges included: no spread, a mode on an end, every curve of the three figures. */
const FAMILIES = {
  uniform: fc.oneof(sorted(2), fc.constant([3, 3])).map(([low, high]) => expectOk(uniform(low!, high!))),
  triangular: fc
    .oneof(
      sorted(3),
      sorted(2).map(([low, high]) => [low, low, high]),
      fc.constant([2, 2, 2]),
    )
    .map(([low, mode, high]) => expectOk(triangular(low!, mode!, high!))),
  bernoulli: share.map((p) => expectOk(bernoulli(p))),
  normal: fc.tuple(figure, fc.oneof(positive, fc.constant(0))).map(([mean, sd]) => expectOk(normal(mean, sd))),
  lognormal: fc
    .tuple(fc.double({ min: -20, max: 20, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }))
    .map(([meanLog, sdLog]) => expectOk(lognormal(meanLog, sdLog))),
  "three quantiles": fc
    .oneof(sorted(3), sorted(3, positive), fc.constantFrom([1, 2, 3], [-1, 0, 1], [4, 4, 4], [1, 2, 4]))
    .map(([p10, p50, p90]) => expectOk(fromQuantiles({ p10: p10!, p50: p50!, p90: p90! }))),
  pert: sorted(3).map(([low, mode, high]) => expectOk(pert(low!, mode!, high!))),
  beta: fc
    .tuple(fc.constantFrom(0.1, 0.5, 1, 3.5, 1000), fc.constantFrom(0.2, 1, 40))
    .map(([alpha, other]) => expectOk(beta(alpha, other, -2, 7))),
  poisson: fc.constantFrom(0, 1e-9, 0.01, 0.8, 3, 11).map((rate) => expectOk(poisson(rate))),
} as const satisfies Record<string, fc.Arbitrary<Distribution>>;
type Name = keyof typeof FAMILIES;

const NAMES = Object.keys(FAMILIES) as Name[];
const FROM_NORMALS: readonly Name[] = ["normal", "lognormal", "three quantiles"];

/** As a generator draws them, and nearer to 0 and 1 than any does: there the beta table ends. */
const uniforms = fc.array(
  fc.oneof(
    fc.nat(2 ** 32 - 1).map((word) => (word + 0.5) / 2 ** 32),
    fc.constantFrom(1e-300, 1e-12, 1.3e-11, 8e-11, 0.075, 0.5, 0.925, 1 - 8e-11, 1 - 1.3e-11, 1 - 1e-12, 1 - 2 ** -53),
  ),
  { minLength: 1, maxLength: 33 },
);
const normals = fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { minLength: 1, maxLength: 33 });

describe("quantiles over a column in memory", () => {
  it.each(NAMES)("of %s have the bits of those in TypeScript", (name) => {
    fc.assert(
      fc.property(FAMILIES[name] as fc.Arbitrary<Distribution>, uniforms, (distribution, numbers) => {
        const expected = inTypeScript((column) => quantileOver(distribution, column), numbers);
        expect(inMemory(quantileColumn(columns, distribution)!, numbers)).toEqual(expected);
      }),
      { seed: 20270102, numRuns: 400 },
    );
  });

  it("are exact where the table of a beta distribution has no piece, and its neighbour in the pair is not disturbed", () => {
    const distribution = expectOk(beta(2, 5));
    const numbers = [1e-13, 0.3, 0.3, 1e-13, 1 - 2 ** -53, 1e-300, 0.7];
    const expected = inTypeScript((column) => quantileOver(distribution, column), numbers);
    expect(inMemory(quantileColumn(columns, distribution)!, numbers)).toEqual(expected);
    expect(expected[0]).toBeGreaterThan(0);
  });

  it("use the table of each shape in turn", () => {
    const shapes = [expectOk(beta(2, 5)), expectOk(beta(5, 2))];
    const works = shapes.map((distribution) => quantileColumn(columns, distribution)!);
    for (const at of [0, 1, 0]) {
      const expected = inTypeScript((column) => quantileOver(shapes[at]!, column), [0.25, 0.5, 0.75]);
      expect(inMemory(works[at]!, [0.25, 0.5, 0.75])).toEqual(expected);
    }
  });
});

describe("values of standard normal numbers in memory", () => {
  it.each(FROM_NORMALS)("of %s have the bits of those in TypeScript", (name) => {
    fc.assert(
      fc.property(FAMILIES[name] as fc.Arbitrary<Distribution>, normals, (distribution, numbers) => {
        const expected = inTypeScript((column) => fromNormalsOver(distribution, column), numbers);
        expect(inMemory(fromNormalsColumn(columns, distribution)!, numbers)).toEqual(expected);
      }),
      { seed: 20270103, numRuns: 400 },
    );
  });
});

describe("distributions without vector instructions", () => {
  it("are known as such, and drawn in TypeScript", () => {
    for (const distribution of [expectOk(poisson(3000)), expectOk(empirical([1, 2, 5]))]) {
      expect(quantileColumn(columns, distribution)).toBeUndefined();
      expect(fromNormalsColumn(columns, distribution)).toBeUndefined();
      const draws = drawColumns(columns, distribution);
      const uniformly = inTypeScript((column) => quantileOver(distribution, column), [0.1, 0.6, 0.99]);
      expect(inMemory(draws.uniform, [0.1, 0.6, 0.99])).toEqual(uniformly);
      const normally = inTypeScript((column) => fromNormalsOver(distribution, column), [-1, 0.2, 3]);
      expect(inMemory(draws.normal, [-1, 0.2, 3])).toEqual(normally);
    }
  });
});
