import { describe, expect, it } from "vitest";
import { CompensatedSum, sumOf } from "./compensatedSum.ts";

describe("a compensated sum", () => {
  it("finds the 2 that plain addition loses in 1 + 1e100 + 1 − 1e100 (Neumaier's example)", () => {
    expect(sumOf(Float64Array.from([1, 1e100, 1, -1e100]))).toBe(2);
    expect(1 + 1e100 + 1 - 1e100).toBe(0);
  });

  it("of ten million times 0.1 is right to the last place", () => {
    expect(sumOf(new Float64Array(1e7).fill(0.1))).toBe(1e6);
  });

  it("is the same term by term and over a column", () => {
    const column = Float64Array.from({ length: 1000 }, (_, i) => Math.sin(i) * 10 ** (i % 17));
    expect(column.reduce((sum, term) => sum.add(term), new CompensatedSum()).value).toBe(sumOf(column));
  });

  it("of nothing is 0", () => {
    expect(sumOf(new Float64Array(0))).toBe(0);
  });
});
