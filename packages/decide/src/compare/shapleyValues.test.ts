import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapleyValues } from "./shapleyValues.ts";

/** By the definition: the mean over all orders of what a cause adds when its turn comes. */
function overAllOrders(count: number, value: (causes: number) => number): number[] {
  const orders = permutations(Array.from({ length: count }, (_, cause) => cause));
  const sums = Array.from({ length: count }, () => 0);
  for (const order of orders) {
    let before = 0;
    for (const cause of order) {
      sums[cause]! += value(before + 2 ** cause) - value(before);
      before += 2 ** cause;
    }
  }
  return sums.map((sum) => sum / orders.length);
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((each) => each !== item)).map((rest) => [item, ...rest]));
}

/** Any table of values for 1 to 5 causes. */
const games = fc
  .integer({ min: 1, max: 5 })
  .chain((count) =>
    fc
      .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2 ** count, maxLength: 2 ** count })
      .map((table) => ({ count, table })),
  );

/** Sums of some eighty products of figures up to a million. */
const DIGITS = 6;

/** Two hold a left glove, the third the only right one; a pair is worth 1. */
function pairsOfGloves(members: number): number {
  return (members & 4) !== 0 && (members & 3) !== 0 ? 1 : 0;
}

describe("the Shapley value", () => {
  it("gives the holder of the scarce glove two thirds (the glove market of Shapley and Shubik 1969)", () => {
    const [left, other, scarce] = shapleyValues(3, pairsOfGloves);
    expect(left).toBeCloseTo(1 / 6, 12);
    expect(other).toBeCloseTo(1 / 6, 12);
    expect(scarce).toBeCloseTo(2 / 3, 12);
  });

  it("splits the runway by who needs each stretch of it (Littlechild and Owen 1973)", () => {
    const needs = [1, 2, 5];
    const runway = (users: number) => Math.max(0, ...needs.filter((_, user) => (users & (2 ** user)) !== 0));
    const [small, middle, large] = shapleyValues(3, runway);
    expect(small).toBeCloseTo(1 / 3, 12);
    expect(middle).toBeCloseTo(1 / 3 + 1 / 2, 12);
    expect(large).toBeCloseTo(1 / 3 + 1 / 2 + 3, 12);
  });

  it("adds up to the whole difference", () => {
    fc.assert(
      fc.property(games, ({ count, table }) => {
        const sum = shapleyValues(count, (causes) => table[causes]!).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(table.at(-1)! - table[0]!, DIGITS);
      }),
      { seed: 41 },
    );
  });

  it("is the mean over all orders", () => {
    fc.assert(
      fc.property(games, ({ count, table }) => {
        const value = (causes: number) => table[causes]!;
        const slow = overAllOrders(count, value);
        shapleyValues(count, value).forEach((share, cause) => expect(share).toBeCloseTo(slow[cause]!, DIGITS));
      }),
      { seed: 42 },
    );
  });

  it("gives nothing to a cause that changes nothing", () => {
    expect(shapleyValues(3, (causes) => 10 * (causes & 1) + ((causes & 2) !== 0 ? 5 : 0))[2]).toBe(0);
  });

  it("of no cause at all is empty", () => {
    expect(shapleyValues(0, () => 7)).toEqual([]);
  });
});
