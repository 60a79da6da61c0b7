/** A line of a CSV table: its cells, trimmed, and the line of the text on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What parts the cells, and so whether a comma can be a decimal sign. */
export type Delimiter = "," | ";" | "\t";

/** The records of a CSV text (RFC 4180, or with semicolons or tabs), without those that are empty. */
export function csvRecords(text: string): { records: readonly CsvRecord[]; delimiter: Delimiter } {
  const plain = text.replace(/^\uFEFF/, "");
  const delimiter = delimiterOf(plain);
  const found: { line: number; cells: string[] }[] = [];
  let line = 1;
  let record = { line, cells: [] as string[] };
  for (const [whole, quoted, bare, end] of plain.matchAll(cellPattern(delimiter))) {
    record.cells.push((quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"')).trim());
    line += whole.split("\n").length - 1;
    if (end === delimiter) continue;
    found.push(record);
    record = { line, cells: [] };
  }
  return { records: found.filter(({ cells }) => cells.some((cell) => cell !== "")), delimiter };
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
