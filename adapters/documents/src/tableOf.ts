import type { Table } from "@shoreline/scope";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { isDatevLine, withDatevYears } from "./datevDates.ts";
import { emptyFile } from "./documentKind.ts";
import { groupCaptions } from "./groupCaptions.ts";
import { headFaults } from "./headFaults.ts";
import { MOST_COLUMNS, MOST_ROWS } from "./limits.ts";
import type { Records } from "./records.ts";

/**
 * The table in the records. The header is the first row with two filled cells, or simply the first row where none
 * has two; lines above it are titles, single cells below the last full row a footer. Blank rows and columns are left out.
 * Faults, all at once: `documents.empty`, `documents.header-only`, `documents.too-large`, `documents.duplicate-header`,
 * `documents.empty-header`, `documents.row-length`.
 */
export function tableOf(records: Records, name: string): Result<Table> {
  const filled = withoutBlanks(records);
  const headAt = headIndex(filled.rows);
  const head = filled.rows[headAt];
  if (head === undefined) return refuse([emptyFile(name)]);
  const heads = trimmedEnd(head).map((cell) => cell.replace(/\s+/g, " "));
  const { body: all, footerLines } = withoutFooter(below(filled, headAt), heads.length);
  const [first = []] = filled.rows;
  const { columns, body } = groupCaptions(heads, isDatevLine(first) ? withDatevYears(first, heads, all) : all);
  const faults = [...headFaults(columns, body.rows, name), ...bodyFaults(body, columns.length, name)];
  if (faults.length > 0) return refuse(faults);
  const notes = [
    ...body.notes,
    ...skippedNote("above the header", filled.lines.slice(0, headAt)),
    ...skippedNote("below the table", footerLines),
  ];
  return succeed(withoutBlankColumns({ name, columns, ...body, notes }));
}

function withoutBlanks(records: Records): Records {
  const { rows, lines } = records;
  const kept = rows.flatMap((row, index) => (isBlank(row) ? [] : [index]));
  if (kept.length === rows.length) return records;
  return { ...records, rows: kept.map((index) => rows[index]!), lines: kept.map((index) => lines[index]!) };
}

/** Nothing but empty cells, or a ruled line of a printed list. */
function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell === "") || (row.length === 1 && /^[-=_+\s]{3,}$/.test(row[0]!));
}

function headIndex(rows: readonly (readonly string[])[]): number {
  const [first] = rows;
  if (isDatevLine(first) && rows.length > 1) return 1;
  const found = rows.findIndex((row) => row.filter((cell) => cell !== "").length >= 2);
  return found === -1 ? 0 : found;
}

function trimmedEnd(row: readonly string[]): readonly string[] {
  const last = row.findLastIndex((cell) => cell !== "");
  return last === row.length - 1 ? row : row.slice(0, last + 1);
}

function below(records: Records, headAt: number): Records {
  return { ...records, rows: records.rows.slice(headAt + 1), lines: records.lines.slice(headAt + 1) };
}

/** Records that consist of one cell at the very end say when and by whom a report was made. */
function withoutFooter(body: Records, width: number): { body: Records; footerLines: readonly number[] } {
  const end = width < 2 ? body.rows.length : body.rows.findLastIndex((row) => row.length > 1) + 1;
  if (end === 0 || end === body.rows.length) return { body, footerLines: [] };
  const kept = { ...body, rows: body.rows.slice(0, end), lines: body.lines.slice(0, end) };
  return { body: kept, footerLines: body.lines.slice(end) };
}

const NAMED_LINES = 3;

/** Tells lines and not what stands on them: titles and footers may name a person. */
function skippedNote(where: string, lines: readonly number[]): string[] {
  const [line] = lines;
  if (line === undefined) return [];
  if (lines.length === 1) return [`Line ${line} ${where} was left out.`];
  return [`${lines.length} lines ${where} were left out, from line ${line}.`];
}

function bodyFaults({ rows, lines }: Records, width: number, name: string): Fault[] {
  if (rows.length === 0) return [headerOnly(name)];
  const tooLarge = [
    ...(rows.length > MOST_ROWS ? [sizeFault(name, `more than ${MOST_ROWS} rows`)] : []),
    ...(width > MOST_COLUMNS ? [sizeFault(name, `${width} columns`)] : []),
  ];
  const odd = rows.flatMap((row, index) => (isFitting(row, width) ? [] : [index]));
  if (odd.length === 0) return tooLarge;
  const named = odd.slice(0, NAMED_LINES).map((index) => `line ${lines[index]} has ${rows[index]?.length}`);
  const given = `${odd.length} of ${rows.length} rows of another length: ${named.join(", ")}${odd.length > NAMED_LINES ? ", and so on" : ""}`;
  const hint = "A cell that holds the delimiter must stand in quotes; the header must be the first full line.";
  return [
    ...tooLarge,
    { code: "documents.row-length", path: name, given, allowed: `${width} cells, as in the header`, hint },
  ];
}

/** A longer row is fine as long as nothing stands beyond the header. */
function isFitting(row: readonly string[], width: number): boolean {
  return row.length >= width && row.slice(width).every((cell) => cell === "");
}

function headerOnly(path: string): Fault {
  const hint = "Was the export filtered down to nothing?";
  return { code: "documents.header-only", path, given: "a header without rows", allowed: "at least one row", hint };
}

function sizeFault(path: string, given: string): Fault {
  return {
    code: "documents.too-large",
    path,
    given,
    allowed: `at most ${MOST_ROWS} rows and ${MOST_COLUMNS} columns`,
    hint: "Keep the columns and the period that matter, or sum by month first.",
  };
}

/** Columns without a head are known to be empty here. */
function withoutBlankColumns(table: Table): Table {
  const kept = table.columns.flatMap((head, index) => (head === "" ? [] : [index]));
  const isWhole = kept.length === table.columns.length && table.rows.every((row) => row.length === kept.length);
  const { notes = [], ...rest } = table;
  const given = notes.length === 0 ? rest : { ...rest, notes };
  if (isWhole) return given;
  return {
    ...given,
    columns: kept.map((index) => table.columns[index]!),
    rows: table.rows.map((row) => kept.map((index) => row[index]!)),
  };
}
