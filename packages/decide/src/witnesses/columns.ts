import type { ReadyMatrix } from "./readMatrix.ts";

/** Values whose range is at most this share of the largest are alike: it is what rounding leaves of equal ones. */
const ALIKE_SHARE = 1e-14;

/** The table turned: one list of expected values for each criterion. */
export function columnsOf({ rows, criteria }: Pick<ReadyMatrix, "rows" | "criteria">): readonly (readonly number[])[] {
  return criteria.map((_, index) => rows.map((row) => row[index]!));
}

/** Are all values of a column alike, but for rounding? */
export function isConstant(column: readonly number[]): boolean {
  const largest = Math.max(...column.map(Math.abs));
  return Math.max(...column) - Math.min(...column) <= ALIKE_SHARE * largest;
}

/** Names of the criteria that cannot tell the alternatives apart. */
export function constantCriteria(matrix: Pick<ReadyMatrix, "rows" | "criteria">): readonly string[] {
  const columns = columnsOf(matrix);
  return matrix.criteria.flatMap(({ name }, index) => (isConstant(columns[index]!) ? [name] : []));
}
