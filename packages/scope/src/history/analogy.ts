import { logSizeOf, type Method } from "./history.ts";
import { median } from "./middle.ts";
import { type Likeness, nearestAmong } from "./neighbours.ts";

/** How past projects are likened to a new one. */
export interface AnalogySettings {
  readonly neighbours: number;
  /** What is carried over: the effort itself, or the effort per unit of size. */
  readonly carries: "effort" | "productivity";
  /** Likeness by size alone, or by all that is known. */
  readonly alike: Likeness;
}

/**
 * Forecast by analogy: what the most similar past projects took (Shepperd and Schofield, IEEE Transactions on Software
 * Engineering 23, 1997), half the mean and half the median of their logarithms.
 */
export function analogy({ neighbours, carries, alike }: AnalogySettings): Method {
  const forecast: Method["forecast"] = (history, rows, targets) => {
    const base = (row: number) => (carries === "productivity" ? logSizeOf(history, row) : 0);
    const near = nearestAmong(history, rows, { count: neighbours, alike });
    return Float64Array.from(targets, (target) => {
      const values = near(target).map((row) => history.logEffort[row]! - base(row));
      return base(target) + (mean(values) + median(values)) / 2;
    });
  };
  return {
    name: `${carries} of the ${neighbours} most similar${alike === "size" ? " in size" : ""}`,
    family: alike === "size" ? "analogy by size" : `analogy of ${carries}`,
    favour: 1,
    suits: (history, rows) =>
      rows.length > neighbours &&
      (carries === "effort" || history.logSize !== undefined) &&
      history.features.length > 0,
    // A project is never its own neighbour, so that forecasting the rows from themselves leaves each out.
    heldOut: (history, rows) => forecast(history, rows, rows),
    forecast,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
