import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factored, halfSolved, solved } from "./linearSystem.ts";

describe("a symmetric system", () => {
  it("of [[4, 2], [2, 3]] x = [10, 8] has the solution 7/4 and 3/2", () => {
    const system = factored(Float64Array.of(4, 0, 2, 3), 2);
    expect([...solved(system, Float64Array.of(10, 8))].map((x) => Number(x.toFixed(12)))).toEqual([1.75, 1.5]);
  });

  it("gives back what it was multiplied from, and half of it the quadratic form", () => {
    const order = fc.integer({ min: 1, max: 7 });
    const entry = fc.double({ min: -3, max: 3, noNaN: true });
    const problem = order.chain((n) =>
      fc.tuple(fc.constant(n), fc.array(entry, { minLength: n * n + n, maxLength: n * n + n })),
    );
    fc.assert(
      fc.property(problem, ([n, entries]) => {
        const root = (i: number, j: number) => entries[i * n + j]!;
        const matrix = Float64Array.from({ length: n * n }, (_, at) => {
          const [i, j] = [Math.floor(at / n), at % n];
          let sum = i === j ? 1 : 0;
          for (let k = 0; k < n; k++) sum += root(i, k) * root(j, k);
          return sum;
        });
        const x = Float64Array.from({ length: n }, (_, k) => entries[n * n + k]!);
        const right = x.map((_, i) => x.reduce((sum, each, j) => sum + matrix[i * n + j]! * each, 0));
        const system = factored(matrix, n);
        // Eigenvalues lie between 1 and about 500, so that rounding grows to some 1e-12 at most.
        solved(system, right).forEach((each, k) => expect(each).toBeCloseTo(x[k]!, 8));
        const half = halfSolved(system, right);
        const form = x.reduce((sum, each, k) => sum + each * right[k]!, 0);
        expect(half.reduce((sum, each) => sum + each * each, 0)).toBeCloseTo(form, 6);
      }),
      { seed: 63 },
    );
  });
});
