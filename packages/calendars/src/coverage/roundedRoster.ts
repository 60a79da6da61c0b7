import type { Programme, ProgrammeRow, Solver, SolverLimit } from "./solver.ts";

/** Rounding of the simplex method is no head. */
const TOLERANCE = 1e-6;
/** With less than this share settled, what is left is as hard as the whole. */
const LEAST_SETTLED = 0.2;

/**
 * A good solution of a programme with large numbers, in little time: its best in fractions is rounded down, and the
 * small programme that is left is solved in whole numbers (relax and fix). Undefined where nothing is found, or where
 * rounding down settles too little. It is no proof of anything; the caller checks it and has a bound elsewhere.
 */
export async function roundedRoster(
  programme: Programme,
  solver: Solver,
  limit: SolverLimit,
): Promise<readonly number[] | undefined> {
  const { values } = await solver({ ...programme, isRelaxed: true }, { seconds: limit.seconds });
  if (values === null) return undefined;
  const settled = values.map((value) => Math.max(0, Math.floor(value + TOLERANCE)));
  if (sum(settled) < LEAST_SETTLED * sum(values)) return undefined;
  const rows = programme.rows.map((row) => rowLeft(row, settled)).filter(isLeft);
  const left = await solver({ ...programme, rows }, limit);
  return left.values?.map((value, column) => value + (settled[column] ?? 0));
}

function rowLeft(row: ProgrammeRow, settled: readonly number[]): ProgrammeRow {
  const { columns, coefficients, atLeast, atMost } = row;
  const done = columns.reduce((total, column, at) => total + (coefficients?.[at] ?? 1) * (settled[column] ?? 0), 0);
  return {
    ...row,
    ...(atLeast === undefined ? {} : { atLeast: atLeast - done }),
    ...(atMost === undefined ? {} : { atMost: atMost - done }),
  };
}

/** A row without an upper side that is full already asks for nothing; its coefficients are not negative. */
function isLeft({ atLeast = -Infinity, atMost, coefficients }: ProgrammeRow): boolean {
  return atMost !== undefined || atLeast > 0 || (coefficients ?? []).some((each) => each < 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
