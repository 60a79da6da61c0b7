/**
 * A linear programme in whole numbers: the least Σ cost · x with x whole and not negative, every row within its bounds.
 * With `isRelaxed` the x may be fractions; the answer is then a bound on the one in whole numbers.
 */
export interface Programme {
  readonly costs: readonly number[];
  readonly rows: readonly ProgrammeRow[];
  readonly isRelaxed?: boolean;
}

/** Σ coefficient · x over some columns, at least and at most so much. */
export interface ProgrammeRow {
  readonly columns: readonly number[];
  /** One for each column; all 1 unless given. */
  readonly coefficients?: readonly number[];
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What a solver found; it is believed only as far as it can be checked. */
export interface SolverAnswer {
  /** `timeLimit`: stopped before the proof, with or without values. */
  readonly status: "optimal" | "timeLimit" | "infeasible" | "unbounded";
  /** One for each column; null where none were found. */
  readonly values: readonly number[] | null;
  readonly objective: number | null;
  /** No solution can be below it; null where nothing is proven. */
  readonly bound: number | null;
  /** (objective − bound) ÷ |objective|; null without both. */
  readonly gap: number | null;
}

/** When a solver may stop. */
export interface SolverLimit {
  readonly seconds: number;
  /** The objective may lie so far above the bound and still count as optimal; next to nothing unless given. */
  readonly absoluteGap?: number;
  /** A solution that is known already, one value for each column. */
  readonly start?: readonly number[];
}

/** Solves one programme. */
export type Solver = (programme: Programme, limit: SolverLimit) => Promise<SolverAnswer>;
