import type { Programme } from "@shoreline/calendars";
import type { ModelData } from "highs";

/** A programme in the arrays that HiGHS reads: rows one after another, all columns whole and not negative. */
export function modelOf({ costs, rows, isRelaxed = false }: Programme): ModelData {
  const indices = rows.flatMap(({ columns }) => [...columns]);
  const values = rows.flatMap(({ columns, coefficients }) => columns.map((_, at) => coefficients?.[at] ?? 1));
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ columns }, row) => (starts[row + 1] = (starts[row] ?? 0) + columns.length));
  return {
    numCols: costs.length,
    numRows: rows.length,
    colCost: Float64Array.from(costs),
    colLower: new Float64Array(costs.length),
    colUpper: new Float64Array(costs.length).fill(Infinity),
    rowLower: Float64Array.from(rows, ({ atLeast = -Infinity }) => atLeast),
    rowUpper: Float64Array.from(rows, ({ atMost = Infinity }) => atMost),
    matrix: {
      format: "csr" as const,
      numRows: rows.length,
      numCols: costs.length,
      starts,
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
    ...(isRelaxed ? {} : { integrality: Int32Array.from(costs, () => 1) }),
  };
}
