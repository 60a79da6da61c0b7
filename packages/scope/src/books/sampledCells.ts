import type { Table } from "../table/table.ts";

/** Cells looked at to tell what a column holds. */
const SAMPLE_CELLS = 500;

/** Some cells of a column, from all over it. */
export function sampledCells({ rows }: Table, index: number): string[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE_CELLS));
  return rows.flatMap((row, at) => (at % step === 0 ? [row[index] ?? ""] : []));
}
