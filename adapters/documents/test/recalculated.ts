import type { Cell, Workbook } from "@shoreline/dossier";
import { HyperFormula } from "hyperformula";

/** A workbook in a formula engine that knows none of its values, only its formulas and what is typed in. */
export interface Recalculation {
  /** What a cell comes to, row and column from 0. */
  readonly valueAt: (sheet: string, row: number, column: number) => unknown;
  /** Types a number into a cell. */
  readonly type: (sheet: string, row: number, column: number, value: number) => void;
}

export function recalculated({ sheets }: Workbook): Recalculation {
  const contents = sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells.map(content))] as const);
  const engine = HyperFormula.buildFromSheets(Object.fromEntries(contents), { licenseKey: "gpl-v3" });
  const at = (name: string, row: number, col: number) => ({ sheet: engine.getSheetId(name)!, row, col });
  return {
    valueAt: (sheet, row, column) => engine.getCellValue(at(sheet, row, column)),
    type: (sheet, row, column, value) => void engine.setCellContents(at(sheet, row, column), value),
  };
}

/** As it is typed: a formula with its equals sign, a text with the apostrophe that keeps it one. */
function content(cell: Cell | undefined): string | number | null {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  return typeof cell?.value === "string" ? `'${cell.value}` : (cell?.value ?? null);
}
