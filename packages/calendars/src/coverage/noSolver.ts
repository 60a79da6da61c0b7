import type { Solver } from "./solver.ts";

/**
 * A solver that finds nothing: with it `coverage` is answered at once by the roster that is found step by step. That
 * roster covers the need lawfully, but a smaller one may exist; its bound on heads says nothing.
 */
export const noSolver: Solver = async () => ({
  status: "timeLimit",
  values: null,
  objective: null,
  bound: null,
  gap: null,
});
