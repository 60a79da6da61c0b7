import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One row of a CSV table, by column name; an empty cell is an empty string. */
export type Row = Readonly<Record<string, string>>;

/** Reads a CSV table (RFC 4180: quoted cells, doubled quotes) into rows by column name. */
export function readTable(folder: string, path: string): Row[] {
  const [header = [], ...lines] = cellsOf(readFileSync(join(folder, path), "utf8"));
  return lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])));
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

/** The cell of a row; a column that does not exist is a mistake in the converter. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`No column ${column} in ${Object.keys(row).join(", ")}`);
  return value;
}

/** The number in a cell, or undefined where the cell is empty: empty means unknown, never zero. */
export function number(row: Row, column: string): number | undefined {
  const text = cell(row, column);
  return text === "" ? undefined : Number(text);
}

/** The number in a cell that must be filled. */
export function needed(row: Row, column: string): number {
  const value = number(row, column);
  if (value === undefined || Number.isNaN(value))
    throw new Error(`${column} is missing in ${Object.values(row).join(",")}`);
  return value;
}
