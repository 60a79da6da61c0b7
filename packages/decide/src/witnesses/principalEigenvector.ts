type Square = readonly (readonly number[])[];

const MOST_SQUARINGS = 64;
const POLISHING_STEPS = 8;

/**
 * The eigenvector of a positive matrix that belongs to its largest eigenvalue; positive, sum 1 (Perron 1907).
 *
 * The power method, with the matrix squared at every step: after k steps the rest has shrunk by the ratio of the two
 * largest eigenvalues to the power 2^k. A few plain steps with the matrix itself take out what squaring has rounded.
 */
export function principalEigenvector(matrix: Square): readonly number[] {
  let power = scaled(matrix);
  let vector = rowSums(power);
  for (let step = 0; step < MOST_SQUARINGS; step++) {
    power = scaled(product(power));
    const next = rowSums(power);
    const isSettled = next.every((value, index) => value === vector[index]);
    vector = next;
    if (isSettled) break;
  }
  for (let step = 0; step < POLISHING_STEPS; step++)
    vector = asShares(matrix.map((row) => row.reduce((sum, value, index) => sum + value * vector[index]!, 0)));
  return vector;
}

function product(matrix: Square): Square {
  return matrix.map((row) => matrix.map((_, j) => row.reduce((sum, value, k) => sum + value * matrix[k]![j]!, 0)));
}

/** Divided by the largest entry, so that powers stay in range. */
function scaled(matrix: Square): Square {
  const largest = Math.max(...matrix.flat());
  return matrix.map((row) => row.map((value) => value / largest));
}

function rowSums(matrix: Square): readonly number[] {
  return asShares(matrix.map((row) => row.reduce((sum, value) => sum + value, 0)));
}

function asShares(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
