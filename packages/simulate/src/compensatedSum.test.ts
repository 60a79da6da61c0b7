import { describe, expect, it } from "vitest";
import { CompensatedSum, compensatedSumOf } from "./compensatedSum.ts";

const sumOfTerms = (terms: readonly number[]): number =>
  terms.reduce((sum, term) => sum.add(term), new CompensatedSum()).value;

describe("a compensated sum", () => {
  it("finds the 2 that plain addition loses in 1 + 1e100 + 1 − 1e100 (Neumaier's example)", () => {
    expect(sumOfTerms([1, 1e100, 1, -1e100])).toBe(2);
    expect(1 + 1e100 + 1 - 1e100).toBe(0);
  });

  it("of a hundred thousand times 0.1 is right to the last place", () => {
    expect(sumOfTerms(Array.from({ length: 1e5 }, () => 0.1))).toBe(1e4);
  });

  it("is the same term by term and over a column", () => {
    const column = Float64Array.from({ length: 1000 }, (_, i) => Math.sin(i) * 10 ** (i % 17));
    expect(compensatedSumOf(column)).toBe(sumOfTerms([...column]));
  });

  it("of nothing is 0", () => {
    expect(sumOfTerms([])).toBe(0);
    expect(compensatedSumOf(new Float64Array(0))).toBe(0);
  });
});
