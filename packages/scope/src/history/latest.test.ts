import { describe, expect, it } from "vitest";
import type { History } from "./history.ts";
import { latest } from "./latest.ts";

function dated(age?: readonly number[]): History {
  const ages = age === undefined ? {} : { age: Float64Array.from(age) };
  return { count: 6, logEffort: new Float64Array(6), features: [], sizeFeature: -1, amounts: [], ...ages };
}

describe("the latest of some rows", () => {
  it("stand oldest first, as places among the rows", () => {
    expect(latest(dated([0, 1, 2, 3, 4, 5]), [5, 3, 1, 0], 3)).toEqual([1, 2, 3]);
    expect(latest(dated([5, 0, 4, 1, 3, 2]), [0, 1, 2, 3, 4, 5], 2)).toEqual([3, 1]);
  });

  it("are more than asked for where the last is as old as others", () => {
    expect(latest(dated([0, 2, 2, 2, 5, Infinity]), [0, 1, 2, 3, 4, 5], 2)).toEqual([1, 2, 3, 0]);
  });

  it("are all where none has a date, or there are no more", () => {
    expect(latest(dated(), [4, 2], 1)).toEqual([0, 1]);
    expect(latest(dated([0, 1, 2, 3, 4, 5]), [1, 0], 9)).toEqual([0, 1]);
  });
});
