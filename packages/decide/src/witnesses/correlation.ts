import { euclideanNorm } from "./normalise.ts";

/** Pearson's product-moment correlation of two columns that both vary, −1 to 1. */
export function pearson(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [deviations(one), deviations(other)];
  const [sizeA, sizeB] = [euclideanNorm(a), euclideanNorm(b)];
  const sum = a.reduce((total, value, index) => total + (value / sizeA) * (b[index]! / sizeB), 0);
  return Math.max(-1, Math.min(1, sum));
}

/** Distances from the mean. */
export function deviations(column: readonly number[]): readonly number[] {
  const mean = column.reduce((sum, value) => sum + value / column.length, 0);
  return column.map((value) => value - mean);
}
