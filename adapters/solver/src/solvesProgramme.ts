import type { Programme } from "@shoreline/calendars";

/** HiGHS keeps rows to 1e-7 and whole numbers to 1e-6; sums of a thousand such errors stay below this. */
const TOLERANCE = 1e-3;

/** Whether values keep to every row of a programme and are not negative. */
export function solvesProgramme({ costs, rows }: Programme, values: readonly number[]): boolean {
  if (values.length !== costs.length || values.some((value) => !(value >= -TOLERANCE))) return false;
  return rows.every(({ columns, coefficients, atLeast = -Infinity, atMost = Infinity }) => {
    const sum = columns.reduce((total, column, at) => total + (coefficients?.[at] ?? 1) * (values[column] ?? 0), 0);
    return sum >= atLeast - TOLERANCE && sum <= atMost + TOLERANCE;
  });
}

/** Whether rounding moved no value by more than HiGHS may err. */
export function isSameSolution(rounded: readonly number[], values: readonly number[]): boolean {
  return rounded.every((value, at) => Math.abs(value - (values[at] ?? Number.NaN)) <= TOLERANCE);
}
