import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlockSums } from "./blockSums.ts";
import { sumOf } from "./exactSum.ts";

const BLOCK = 100;

/** Puts the blocks of a column, in this order. */
function put(sums: BlockSums, place: number, column: Float64Array, firsts: readonly number[]): void {
  for (const first of firsts) sums.put(place, first, column.subarray(first, first + BLOCK));
}

function firstsOf({ length }: Float64Array): number[] {
  return Array.from({ length: Math.ceil(length / BLOCK) }, (_, block) => block * BLOCK);
}

function sumOfBlock(figures: readonly number[]): number {
  const sums = new BlockSums(1, figures.length, BLOCK);
  sums.put(0, 0, Float64Array.from(figures));
  return sums.sumOf(0);
}

const figure = fc.oneof(
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.double({ min: 1e-9, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 9 }),
);
const column = fc.array(figure, { minLength: 1, maxLength: 700 }).map((values) => Float64Array.from(values));

describe("sums of blocks", () => {
  it("have the bits of the sum of the whole column, in whatever order blocks come, and if some come twice", () => {
    fc.assert(
      fc.property(column, column, (one, other) => {
        const trials = Math.max(one.length, other.length);
        const sums = new BlockSums(2, trials, BLOCK);
        put(sums, 0, one, firstsOf(one));
        put(sums, 1, other, [...firstsOf(other), ...firstsOf(other).toReversed()]);
        expect([sums.sumOf(0), sums.sumOf(1)]).toEqual([sumOf(one), sumOf(other)]);
      }),
      { seed: 71, numRuns: 300 },
    );
  });

  it("err by less than 10^-24 of the largest figure for each where all cancel each other", () => {
    const half = Float64Array.from({ length: 350 }, (_, i) => (1 + i) / 7);
    const cancelling = Float64Array.from([...half, ...half.map((value) => -value).toReversed()]);
    const sums = new BlockSums(1, cancelling.length, BLOCK);
    put(sums, 0, cancelling, firstsOf(cancelling));
    expect(Math.abs(sums.sumOf(0))).toBeLessThan(1e-24 * 50 * cancelling.length);
  });

  it("of what is not finite are not, and of figures beyond 2^960 are those of the column", () => {
    expect(sumOfBlock([1, Number.NaN, 2])).toBeNaN();
    expect(sumOfBlock([1, Infinity])).not.toBeLessThan(Infinity);
    expect(sumOfBlock([2 ** 1000, 2 ** 990, 1])).toBe(2 ** 1000 + 2 ** 990);
  });
});
