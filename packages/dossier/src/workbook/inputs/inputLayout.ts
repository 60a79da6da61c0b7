import { sourceKey } from "../graph/calculation.ts";
import { MONTH_ROW } from "../graph/layout.ts";
import type { InputGroup } from "./inputGroups.ts";

/** Rows of the inputs sheet that hold what concerns this workbook alone. */
export const FISCAL_YEAR_ROW = 4;
export const WRITE_OFF_ROW = 5;
const FIRST_GROUP = 6;

/** In which row each input stands, by the key of its source; inputs by month count rows of their own sheet. */
export function inputRows(groups: readonly InputGroup[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let row = FIRST_GROUP;
  let monthlyRow = MONTH_ROW + 1;
  for (const { inputs } of groups) {
    const single = inputs.filter(({ eachMonth }) => !eachMonth);
    if (single.length > 0) row++;
    for (const { source } of single) rows.set(sourceKey(source), row++);
    for (const { source, eachMonth } of inputs) if (eachMonth) rows.set(sourceKey(source), monthlyRow++);
  }
  return rows;
}
