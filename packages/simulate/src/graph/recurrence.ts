import type { RecurrentOperation, ReducingOperation } from "./expression.ts";

/** How a recurrence or a reduction advances by one month: the reference for every way of evaluating. */
export const advance: {
  readonly [operation in RecurrentOperation | ReducingOperation]: (state: number, value: number) => number;
} = {
  cumulate: (state, value) => state + value,
  compound: (state, value) => state * value,
  previous: (_state, value) => value,
  total: (state, value) => state + value,
  countMonths: (state, value) => state + (value > 0 ? 1 : 0),
};

/** Where a recurrence or a reduction starts. */
export const startOf = (operation: RecurrentOperation | ReducingOperation): number =>
  operation === "compound" ? 1 : 0;
