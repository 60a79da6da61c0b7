import { type Result, succeed } from "@shoreline/units";
import { decimalSign, judgementNumber } from "./cellNumber.ts";
import { csvRecords, type CsvTable } from "./csvRecords.ts";
import type { MatrixSource } from "./matrixSource.ts";

const CELL = /^pairwise\[(\d+)\](?:\[(\d+)\])?/;

/** Pairwise judgements as CSV: a square of numbers or fractions, with names above and before it or without. */
export function pairwiseCsv(text: string): Result<MatrixSource> {
  const read = csvRecords(text);
  return read.ok ? succeed(squareOf(read.value)) : read;
}

function squareOf({ records, delimiter }: CsvTable): MatrixSource {
  const all = records.flatMap(({ cells }) => cells);
  const decimal = decimalSign(all, delimiter);
  const isNumber = (cell: string) => typeof judgementNumber(cell, decimal) === "number";
  const [first, ...others] = records;
  const hasHeads = first !== undefined && others.length > 0 && !first.cells.some(isNumber);
  const rows = hasHeads ? others : records;
  const hasNames = rows.length > 0 && rows.every(({ cells }) => cells.length === rows.length + 1);
  const squares = rows.map(({ cells }) => (hasNames ? cells.slice(1) : cells));
  const names = hasNames ? rows.map(({ cells }) => cells[0]!) : hasHeads ? first.cells.slice(-rows.length) : undefined;
  return {
    document: {
      pairwise: squares.map((row) => row.map((cell) => (cell === "" ? null : judgementNumber(cell, decimal)))),
      ...(names === undefined ? {} : { names }),
    },
    textOf: (path) => {
      const [, row, column] = CELL.exec(path) ?? [];
      const cell = squares[Number(row)]?.[Number(column)];
      return cell !== undefined && isNumber(cell) ? cell : undefined;
    },
    warnings: [],
    placeOf: (path) => {
      const [, row, column] = CELL.exec(path) ?? [];
      const line = rows[Number(row)]?.line;
      if (line === undefined) return path;
      return column === undefined ? `line ${line}` : `line ${line}, column ${Number(column) + (hasNames ? 2 : 1)}`;
    },
  };
}
