/**
 * The lower triangle L with L Lᵀ = matrix, row by row, of a symmetric matrix; undefined unless the matrix is positive
 * definite. A pivot of less than 1e-12 of its diagonal counts as none.
 */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const lower: number[][] = [];
  for (const [i, given] of matrix.entries()) {
    const row: number[] = [];
    for (let j = 0; j < i; j++) row.push((given[j]! - dot(row, lower[j]!, j)) / lower[j]![j]!);
    const pivot = given[i]! - dot(row, row, i);
    if (!(pivot > 1e-12 * given[i]!)) return undefined;
    lower.push([...row, Math.sqrt(pivot)]);
  }
  return lower;
}

/** The sum of the products of the first `count` numbers. */
function dot(a: readonly number[], b: readonly number[], count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += a[i]! * b[i]!;
  return sum;
}
