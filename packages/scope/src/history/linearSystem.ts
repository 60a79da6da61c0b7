/** A symmetric positive definite matrix, factored; row by row, lower triangle. */
export interface Factored {
  readonly order: number;
  readonly lower: Float64Array;
}

/** Smallest pivot that still counts as one: columns that repeat each other end here, and then share their weight. */
const LEAST_PIVOT = 1e-12;

/** Cholesky factor of `matrix`, of which only the lower triangle is read. */
export function factored(matrix: Float64Array, order: number): Factored {
  const lower = Float64Array.from(matrix);
  for (let column = 0; column < order; column++) {
    const pivot = Math.sqrt(Math.max(LEAST_PIVOT, lower[column * order + column]! - squares(lower, column, order)));
    lower[column * order + column] = pivot;
    for (let row = column + 1; row < order; row++) {
      const rest = lower[row * order + column]! - products(lower, { row, column, order });
      lower[row * order + column] = rest / pivot;
    }
  }
  return { order, lower };
}

function squares(lower: Float64Array, row: number, order: number): number {
  let sum = 0;
  for (let k = 0; k < row; k++) sum += lower[row * order + k]! * lower[row * order + k]!;
  return sum;
}

function products(lower: Float64Array, at: { row: number; column: number; order: number }): number {
  const [first, second] = [at.row * at.order, at.column * at.order];
  let sum = 0;
  for (let k = 0; k < at.column; k++) sum += lower[first + k]! * lower[second + k]!;
  return sum;
}

/** Solves L z = `right`; the squared length of z is right' A^-1 right. */
export function halfSolved({ lower, order }: Factored, right: Float64Array): Float64Array {
  const solution = Float64Array.from(right);
  for (let row = 0; row < order; row++) {
    let rest = solution[row]!;
    for (let k = 0; k < row; k++) rest -= lower[row * order + k]! * solution[k]!;
    solution[row] = rest / lower[row * order + row]!;
  }
  return solution;
}

/** Solves A x = `right`. */
export function solved(system: Factored, right: Float64Array): Float64Array {
  const { lower, order } = system;
  const solution = halfSolved(system, right);
  for (let row = order - 1; row >= 0; row--) {
    let rest = solution[row]!;
    for (let k = row + 1; k < order; k++) rest -= lower[k * order + row]! * solution[k]!;
    solution[row] = rest / lower[row * order + row]!;
  }
  return solution;
}
