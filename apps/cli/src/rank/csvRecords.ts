import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";

/** A line of a CSV table: its cells, trimmed, and the line of the text on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What parts the cells, and so whether a comma can be a decimal sign. */
type Delimiter = "," | ";" | "\t";

/** The lines of a CSV text, and what parts their cells. */
export interface CsvTable {
  readonly records: readonly CsvRecord[];
  readonly delimiter: Delimiter;
}

/**
 * The records of a CSV text (RFC 4180, or with semicolons or tabs), without those that are empty, and without last
 * columns that are empty in every row, as spreadsheets write them. Fault: `cli.matrix-quote` for the first cell that
 * begins with a quote and does not end with one.
 */
export function csvRecords(text: string): Result<CsvTable> {
  const plain = text.replace(/^\uFEFF/, "");
  const delimiter = delimiterOf(plain);
  const found: { line: number; cells: string[] }[] = [];
  let line = 1;
  let record = { line, cells: [] as string[] };
  for (const [whole, quoted, bare, end] of plain.matchAll(cellPattern(delimiter))) {
    if (bare?.trimStart().startsWith('"')) return refuse([quoteFault(bare, line)]);
    record.cells.push((quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"')).trim());
    line += whole.split("\n").length - 1;
    if (end === delimiter) continue;
    found.push(record);
    record = { line, cells: [] };
  }
  const records = withoutEmptyEnds(found.filter(({ cells }) => cells.some((cell) => cell !== "")));
  return succeed({ records, delimiter });
}

function quoteFault(cell: string, line: number): Fault {
  const allowed = "a quote that is closed before the next cell, with quotes inside it written twice";
  return { code: "cli.matrix-quote", path: `line ${line}`, given: givenText(cell.trim()), allowed };
}

function withoutEmptyEnds(records: readonly CsvRecord[]): readonly CsvRecord[] {
  const ends = records.map(({ cells }) => cells.length - 1 - cells.findLastIndex((cell) => cell !== ""));
  const empty = ends.reduce((least, count) => Math.min(least, count), Infinity);
  return empty === 0 ? records : records.map(({ line, cells }) => ({ line, cells: cells.slice(0, -empty) }));
}

/** A cell in quotes, in which a quote stands twice, or a bare one; then what parts it from the next, or the end. */
function cellPattern(delimiter: Delimiter): RegExp {
  return new RegExp(`(?:[ ]*"((?:[^"]|"")*)"[ ]*|([^${delimiter}\\r\\n]*))(${delimiter}|\\r?\\n|\\r?$)`, "g");
}

/** A tab or a semicolon on the first line parts cells; only without either does a comma, which may be a decimal sign. */
function delimiterOf(text: string): Delimiter {
  const first =
    text
      .replaceAll(/"[^"]*"/g, "")
      .trimStart()
      .split(/\r?\n/, 1)[0] ?? "";
  return (["\t", ";"] as const).find((sign) => first.includes(sign)) ?? ",";
}
