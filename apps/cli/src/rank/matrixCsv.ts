import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { cellNumber, decimalSign } from "./cellNumber.ts";
import { type CsvRecord, csvRecords } from "./csvRecords.ts";
import type { MatrixSource } from "./matrixSource.ts";

const MAX = /^(max|maximi[sz]e|maximum|benefit|\+)$/i;
const MIN = /^(min|minimi[sz]e|minimum|cost|-|−)$/i;
const WEIGHTS = /^(weights?|w|importance|)$/i;

/** Weights in two decimals may sum to a little more or less than 1. */
const ROUNDED_SUM = 0.011;

/**
 * A table of alternatives as CSV: names of the criteria, their directions, weights if there are any, then one
 * alternative a row. The row of directions says how many criteria there are; a row with one cell more begins
 * with a name. What is no number stays as it is written, for the method to refuse with its place. A warning for each
 * criterion whose decimals could be thousands.
 */
export function matrixCsv(text: string): Result<MatrixSource> {
  const read = csvRecords(text);
  if (!read.ok) return read;
  const { records, delimiter } = read.value;
  const [heads, directions, ...rest] = records;
  const isDirected = directions?.cells.some(isDirection) ?? false;
  if (heads === undefined || directions === undefined || !isDirected) return refuse([layoutFault(directions)]);
  const width = widthOf(directions, rest);
  const decimal = decimalSign(
    rest.flatMap(({ cells }) => cells),
    delimiter,
  );
  const hasNames = isNamed([heads, directions, ...rest], directions.cells.length === width + 1, width);
  const hasWeights = isWeights(rest, hasNames, width, decimal);
  const number = (cell: string): unknown => (cell === "" ? null : cellNumber(cell, decimal));
  const weights = hasWeights ? dropped(rest[0]?.cells ?? [], width).map(number) : undefined;
  const alternatives = hasWeights ? rest.slice(1) : rest;
  const faults = headFaults(heads, width);
  if (faults.length > 0) return refuse(faults);
  const marks = dropped(directions.cells, width);
  const names = dropped(heads.cells, width);
  const document = {
    criteria: names.map((name, index) => ({
      ...(name === "" ? {} : { name }),
      direction: directionOf(marks[index] ?? ""),
      ...(weights === undefined ? {} : { weight: weights[index] ?? null }),
    })),
    alternatives: alternatives.map(({ cells }) => namedRow(cells, hasNames, number)),
  };
  const cellAt = cellsOf([heads, directions], alternatives, hasWeights ? rest[0] : undefined, width);
  return succeed({
    document,
    placeOf: (path) => placeWords(cellAt(path)) ?? path,
    textOf: (path) => numberText(cellAt(path), decimal),
    warnings: delimiter === "," ? [] : thousandsWarnings(names, alternatives, width),
  });
}

function isDirection(cell: string): boolean {
  return MAX.test(cell) || MIN.test(cell);
}

/**
 * How many criteria there are: as many as cells in the row of directions, or one fewer where it begins with something
 * else, unless most rows below have a cell more than it, so that its first cell is a direction that was mistyped.
 */
function widthOf({ cells }: CsvRecord, rows: readonly CsvRecord[]): number {
  const longer = rows.filter((row) => row.cells.length === cells.length + 1).length;
  const isWhole = isDirection(cells[0] ?? "") || longer * 2 > rows.length;
  return isWhole ? cells.length : cells.length - 1;
}

/** Cells without the name before them, where there is one. */
function dropped(cells: readonly string[], width: number): readonly string[] {
  return cells.length > width ? cells.slice(1) : cells;
}

function directionOf(mark: string): string | undefined {
  if (MAX.test(mark)) return "max";
  return MIN.test(mark) ? "min" : mark === "" ? undefined : mark;
}

/** Do rows begin with a name? They do where the directions do, or any row below has one cell more than there are criteria. */
function isNamed([, , ...rows]: readonly CsvRecord[], isDeclared: boolean, width: number): boolean {
  return isDeclared || rows.some(({ cells }) => cells.length === width + 1);
}

/**
 * Is the third row one of weights? With names: when it is numbers without one, or is called so. Without: when there are
 * rows below it and its numbers sum to 1.
 */
function isWeights(rows: readonly CsvRecord[], hasNames: boolean, width: number, decimal: "." | ","): boolean {
  const cells = rows[0]?.cells ?? [];
  if (hasNames && cells.length === width + 1) return WEIGHTS.test(cells[0] ?? "");
  const values = cells.map((cell) => cellNumber(cell, decimal));
  if (!values.every((value) => typeof value === "number")) return false;
  if (hasNames) return cells.length === width;
  const sum = values.reduce((total, value) => total + value, 0);
  return rows.length > 1 && values.every((value) => value >= 0) && Math.abs(sum - 1) < ROUNDED_SUM;
}

function namedRow(cells: readonly string[], hasNames: boolean, number: (cell: string) => unknown) {
  if (!hasNames) return { values: cells.map(number) };
  const [name = "", ...values] = cells;
  return name === "" ? { values: values.map(number) } : { name, values: values.map(number) };
}

function layoutFault(directions: CsvRecord | undefined): Fault {
  const given = directions === undefined ? {} : { given: givenText(directions.cells.join(", ")) };
  const allowed = "max or min for each criterion, below the row with their names";
  const hint = "Rows: names of the criteria, directions, weights (may be left out), then one alternative a row.";
  return { code: "cli.matrix-layout", path: "line 2", ...given, allowed, hint };
}

function headFaults({ cells, line }: CsvRecord, width: number): Fault[] {
  if (cells.length === width || cells.length === width + 1) return [];
  const allowed = `${width}, as many as there are directions, or one more for the column of names`;
  return [{ code: "cli.matrix-layout", path: `line ${line}`, given: `${cells.length} names`, allowed }];
}

/** A cell of a line, or the whole line. */
interface CellPlace {
  readonly record: CsvRecord;
  readonly column?: number;
}

/** Where in the text something of the table stands. */
function cellsOf(
  [heads, directions]: readonly [CsvRecord, CsvRecord],
  alternatives: readonly CsvRecord[],
  weights: CsvRecord | undefined,
  width: number,
): (path: string) => CellPlace | undefined {
  const lineOf = { name: heads, direction: directions, weight: weights };
  const at = (record: CsvRecord | undefined, index: number) =>
    record === undefined ? undefined : { record, column: index + Math.max(0, record.cells.length - width) };
  return (path) => {
    const [, list, first, field, second] =
      /^(criteria|alternatives)\[(\d+)\]\.(name|direction|weight|values)(?:\[(\d+)\])?/.exec(path) ?? [];
    if (list === "criteria") return at(lineOf[field as keyof typeof lineOf], Number(first));
    const record = alternatives[Number(first)];
    if (list === undefined || record === undefined) return undefined;
    return second === undefined ? { record } : at(record, Number(second));
  };
}

function placeWords(place: CellPlace | undefined): string | undefined {
  if (place === undefined) return undefined;
  const line = `line ${place.record.line}`;
  return place.column === undefined ? line : `${line}, column ${place.column + 1}`;
}

function numberText(place: CellPlace | undefined, decimal: "." | ","): string | undefined {
  const cell = place?.column === undefined ? undefined : place.record.cells[place.column];
  return cell !== undefined && typeof cellNumber(cell, decimal) === "number" ? cell : undefined;
}

const DOTTED = /^[-+−]?\d*\.\d+$/;
/** One to three digits, none of them leading zeros, and three more: as a thousand and some is written, too. */
const LIKE_THOUSANDS = /^[-+−]?[1-9]\d{0,2}\.\d{3}$/;

/** Criteria whose dotted values all look like thousands, which a point parts where a comma is the decimal sign. */
function thousandsWarnings(names: readonly string[], rows: readonly CsvRecord[], width: number): readonly string[] {
  return names.flatMap((name, index) => {
    const column = rows.map(({ cells }) => dropped(cells, width)[index] ?? "");
    const dotted = column.filter((cell) => DOTTED.test(cell));
    const [first] = dotted;
    if (first === undefined || !dotted.every((cell) => LIKE_THOUSANDS.test(cell))) return [];
    const plain = first.replace(".", "");
    const what = name === "" ? `Criterion ${index + 1}` : name;
    return [`${what}: values such as ${first} were read as decimals; write ${plain} where thousands are meant.`];
  });
}
