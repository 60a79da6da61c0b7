import { exp } from "@shoreline/simulate";
import type { History, Method } from "./history.ts";
import { logMiddle, type PublicClass } from "./publicClass.ts";

/** Errors of the public class count like this many projects of one's own when intervals are made. */
const ERRORS_WORTH = 10;
/** From this many own projects on, their errors speak for themselves. */
const ENOUGH_ROWS = 40;

/**
 * The public class moved to the level of one's own projects: the fewer there are, the less it moves. Own projects count
 * against it as their spread does against that between organisations (empirical Bayes; Efron and Morris, JASA 70, 1975).
 */
export const publicLevel: Method = {
  name: "public class at the level of own projects",
  family: "public class",
  favour: 3,
  suits: ({ prior, logSize }) => prior !== undefined && logSize !== undefined,
  heldOut: (history, rows) => {
    const { total, worth, middle } = levelOf(history, rows);
    return Float64Array.from(rows, (row) => {
      const own = history.logEffort[row]! - middle(row);
      return middle(row) + (total - own) / (rows.length - 1 + worth);
    });
  },
  forecast: (history, rows, targets) => {
    const { total, worth, middle } = levelOf(history, rows);
    return Float64Array.from(targets, (target) => middle(target) + total / (rows.length + worth));
  },
};

function levelOf({ prior, logSize, logEffort }: History, rows: readonly number[]) {
  if (prior === undefined || logSize === undefined) throw new Error("Asked for a public class without one.");
  const middle = (row: number) => logMiddle(prior, exp(logSize[row]!));
  const total = rows.reduce((sum, row) => sum + logEffort[row]! - middle(row), 0);
  // Published organisations that all lie at one level would outweigh any number of own projects; a tenth keeps it finite.
  const between = Math.max(0.1, prior.betweenLog);
  return { total, worth: (prior.withinLog * prior.withinLog) / (between * between), middle };
}

/** Whether so few projects borrow errors from the public class. */
export function leansOnPublicErrors(rows: number): boolean {
  return rows < ENOUGH_ROWS;
}

/** Own errors with those of the public class beside them, as long as there are few; rising. */
export function withPublicErrors(residuals: Float64Array, prior: PublicClass | undefined): Float64Array {
  if (prior === undefined || !leansOnPublicErrors(residuals.length)) return residuals;
  const { withinLog, betweenLog } = prior;
  const inside = withinLog / Math.sqrt(withinLog * withinLog + betweenLog * betweenLog);
  const step = prior.errorQuantiles.length / ERRORS_WORTH;
  const borrowed = Array.from({ length: ERRORS_WORTH }, (_, index) => {
    const [a, b] = [prior.errorQuantiles[index * step]!, prior.errorQuantiles[index * step + step - 1]!];
    return (inside * (a + b)) / 2;
  });
  return Float64Array.from([...residuals, ...borrowed]).toSorted();
}
