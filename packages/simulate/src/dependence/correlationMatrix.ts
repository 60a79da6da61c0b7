import { type Fault, givenText, sine } from "@shoreline/units";
import { cholesky } from "./cholesky.ts";

/** Correlations of a list of quantities with each other, row by row: symmetric, 1 on the diagonal. */
export type CorrelationMatrix = readonly (readonly number[])[];

const SIXTH_OF_PI = 0.5235987755982988;

/**
 * The correlation of two normal variables whose rank correlation (Spearman) is `rank`: 2 sin(π · rank / 6).
 * Source: Pearson (1907), "On further methods of determining correlation", Drapers' Company Research Memoirs.
 */
export function normalCorrelation(rank: number): number {
  if (rank === 1 || rank === -1) return rank;
  return 2 * sine(SIXTH_OF_PI * rank);
}

/** The matrix of normal correlations behind a matrix of rank correlations. */
export function normalCorrelations(rankCorrelation: CorrelationMatrix): number[][] {
  return rankCorrelation.map((row, i) => row.map((rank, j) => (i === j ? 1 : normalCorrelation(rank))));
}

/** Everything that keeps numbers from being the rank correlations of `size` quantities (as many as rows unless given). */
export function correlationFaults(rows: CorrelationMatrix, path: string, size: number = rows.length): Fault[] {
  const shape = shapeFaults(rows, path, size);
  if (shape.length > 0) return shape;
  const faults = rows.flatMap((row, i) => row.flatMap((_, j) => entryFaults(rows, i, j, path)));
  return faults.length > 0 ? faults : definitenessFaults(rows, path);
}

function shapeFaults(rows: CorrelationMatrix, path: string, size: number): Fault[] {
  const code = "simulate.wrong-shape";
  if (rows.length !== size || size === 0) {
    const allowed = size === 0 ? "at least one row" : `${size} rows, one for each quantity`;
    return [{ code, path, given: `${rows.length} rows`, allowed }];
  }
  return rows.flatMap((row, i) =>
    row.length === size
      ? []
      : [{ code, path: `${path}[${i}]`, given: `${row.length} numbers`, allowed: `${size} numbers` }],
  );
}

function entryFaults(rows: CorrelationMatrix, i: number, j: number, path: string): Fault[] {
  const given = rows[i]![j]!;
  const fault = (code: string, allowed: string): Fault[] => [
    { code, path: `${path}[${i}][${j}]`, given: givenText(given), allowed },
  ];
  if (!Number.isFinite(given)) return fault("simulate.not-finite", "a finite number");
  if (i === j) return given === 1 ? [] : fault("simulate.not-a-correlation", "1, as everything goes with itself");
  if (given < -1 || given > 1) return fault("simulate.not-a-correlation", "-1 to 1");
  const mirrored = rows[j]![i]!;
  if (j > i || given === mirrored || Number.isNaN(mirrored)) return [];
  return fault("simulate.not-symmetric", `${mirrored}, as at ${path}[${j}][${i}]`);
}

/** Correlations that contradict each other: three quantities cannot all run against one another. */
function definitenessFaults(rows: CorrelationMatrix, path: string): Fault[] {
  if (cholesky(normalCorrelations(rows)) !== undefined) return [];
  const factor = largestFeasibleFactor(rows);
  const hint = `They contradict each other or repeat a quantity; all multiplied by ${factor.toFixed(2)} they would not.`;
  const allowed = "correlations that can hold at once (a positive definite matrix)";
  return [{ code: "simulate.not-positive-definite", path, given: givenText(rows), allowed, hint }];
}

/** The largest hundredth by which all correlations can be multiplied so that they can hold at once. */
function largestFeasibleFactor(rows: CorrelationMatrix): number {
  let feasible = 0;
  let beyond = 100;
  while (beyond - feasible > 1) {
    const middle = Math.floor((feasible + beyond) / 2);
    const scaled = rows.map((row, i) => row.map((rank, j) => (i === j ? 1 : (rank * middle) / 100)));
    if (cholesky(normalCorrelations(scaled)) === undefined) beyond = middle;
    else feasible = middle;
  }
  return feasible / 100;
}
