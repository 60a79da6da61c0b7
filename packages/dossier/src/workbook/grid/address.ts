import { word } from "@shoreline/decide";

/** The letters of a column, 0 being A. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The name of a sheet as formulas write it. */
function quotedSheet(name: string): string {
  return /^[A-Za-z]+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The address of a cell, row 0 and column 0 being A1. */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The address of a cell that stays the same wherever a formula is copied to. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** The address of a cell of a sheet, which is given by its English name and called as in the language that is spoken. */
export function onSheet(name: string, cell: string): string {
  return `${quotedSheet(word(name))}!${cell}`;
}
