import { describe, expect, it } from "vitest";
import { makeBetaTable, tabulatedBetaQuantile } from "./betaTable.ts";
import { betaQuantile } from "./incompleteBeta.ts";

const middle = Array.from({ length: 500 }, (_, i) => (i + 0.5) / 500);
const tails = Array.from({ length: 100 }, (_, i) => 0.5 * 10 ** (-i / 8));
const probabilities = [...middle, ...tails, ...tails.map((p) => 1 - p)];

function largestGap(alpha: number, beta: number): number {
  const table = makeBetaTable(alpha, beta);
  return Math.max(
    ...probabilities.map((p) => Math.abs(tabulatedBetaQuantile(table, p) - betaQuantile(alpha, beta, p))),
  );
}

describe("the table of beta quantiles", () => {
  it.each([
    [1, 5],
    [2, 4],
    [3, 3],
    [4.96, 1.04],
    [0.5, 0.5],
    [2, 500],
    [1e5, 1e5],
  ])("with exponents %d and %d stays within 1e-11 of the exact quantile", (alpha, beta) => {
    expect(largestGap(alpha, beta)).toBeLessThan(1e-11);
  });

  it.each([
    [0.1, 0.1],
    [0.1, 30],
    [1e5, 0.1],
  ])("with an exponent below ½ (%d and %d) stays within 3e-8", (alpha, beta) => {
    expect(largestGap(alpha, beta)).toBeLessThan(3e-8);
  });

  it("keeps the order of values over the finest probabilities a stream can draw", () => {
    for (const [alpha, beta] of [
      [1, 5],
      [3, 3],
      [0.2, 7],
    ] as const) {
      const table = makeBetaTable(alpha, beta);
      // Runs of neighbouring words across the middle, the tails and the borders of pieces.
      for (const start of [0, 1e3, 2 ** 20, 1e9, 2 ** 31, 2 ** 32 - 1e6, 2 ** 32 - 3000]) {
        const values = Array.from({ length: 3000 }, (_, i) =>
          tabulatedBetaQuantile(table, (start + i + 0.5) / 2 ** 32),
        );
        expect(values.every((value, i) => i === 0 || value >= values[i - 1]!)).toBe(true);
      }
    }
  });

  it("answers exactly where it does not reach", () => {
    expect(tabulatedBetaQuantile(makeBetaTable(2, 4), 1e-14)).toBe(betaQuantile(2, 4, 1e-14));
    expect(tabulatedBetaQuantile(makeBetaTable(2, 4), 0)).toBe(0);
    expect(tabulatedBetaQuantile(makeBetaTable(2, 4), 1)).toBe(1);
  });
});
