import { describe, expect, it } from "vitest";
import { cholesky } from "./cholesky.ts";

describe("the triangle of a matrix", () => {
  /** Wikipedia's and many textbooks' example of whole numbers: L = [[2], [6, 1], [−8, 5, 3]]. */
  it("of the textbook example is made of whole numbers", () => {
    const lower = cholesky([
      [4, 12, -16],
      [12, 37, -43],
      [-16, -43, 98],
    ]);
    expect(lower).toEqual([[2], [6, 1], [-8, 5, 3]]);
  });

  it("of an identity is the identity", () => {
    expect(
      cholesky([
        [1, 0],
        [0, 1],
      ]),
    ).toEqual([[1], [0, 1]]);
  });

  it.each([
    [
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [[[0]]],
    [[[Number.NaN]]],
  ])("of %j is none", (matrix) => {
    expect(cholesky(matrix)).toBeUndefined();
  });
});
