import { describe, expect, it } from "vitest";
import { BLOCK } from "./block.ts";
import { layInPairs } from "./pairs.ts";

describe("a path laid in pairs", () => {
  it.each([1, 2, 7])(
    "of %d months has each number once, at its pair, its month and its place in the pair",
    (months) => {
      const path = Float64Array.from({ length: BLOCK * months }, (_, place) => place);
      const laid = new Float64Array(BLOCK * months);
      layInPairs(laid, path, months);
      const expected = laid.map((_, place) => {
        const pair = Math.floor(place / (2 * months));
        const month = Math.floor((place % (2 * months)) / 2);
        return month * BLOCK + 2 * pair + (place % 2);
      });
      expect(laid).toEqual(expected);
    },
  );
});
