import { CsvError, parse } from "csv-parse/sync";
import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { csvDelimiter, type Delimiter } from "./csvDelimiter.ts";
import { LONGEST_RECORD, MOST_ROWS } from "./limits.ts";
import type { Records } from "./records.ts";

/** Rows above the header that are read beyond the most that a table may have. */
const ROOM_FOR_TITLES = 1000;

/**
 * The records of a CSV text: delimiter from its `sep=` line or sniffed, quoted line breaks kept, blank lines left out.
 * Fault: `documents.quotes`, with the line.
 */
export function csvRecords(text: string, name: string): Result<Records> {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = /^sep=([,;\t|])\n/i.exec(plain);
  const body = separator === null ? plain : plain.slice(separator[0].length);
  const delimiter = (separator?.[1] as Delimiter | undefined) ?? csvDelimiter(body) ?? ",";
  const linesBefore = separator === null ? 0 : 1;
  try {
    return succeed(parsed(body, delimiter, linesBefore));
  } catch (error) {
    if (error instanceof CsvError) return refuse([quoteFault(error, name, linesBefore)]);
    throw error;
  }
}

function parsed(text: string, delimiter: Delimiter, linesBefore: number): Records {
  const rows: string[][] = [];
  const lines: number[] = [];
  parse(text, {
    delimiter,
    record_delimiter: "\n",
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    to: MOST_ROWS + ROOM_FOR_TITLES,
    on_record: (record: string[], { lines: line }) => {
      const breaks = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
      rows.push(record.map((cell) => cell.trim()));
      lines.push(line - breaks + linesBefore);
      return null;
    },
  });
  return { rows, lines, notes: [] };
}

function quoteFault(error: CsvError, name: string, linesBefore: number): Fault {
  const lines = Number(error["lines"] ?? 0) + linesBefore;
  const [what, hint] = quoteWords(error.code);
  return {
    code: "documents.quotes",
    path: `${name} line ${lines}`,
    given: what,
    allowed: 'a cell in quotes from its first sign to its last, and "" for a quote inside',
    hint,
  };
}

function quoteWords(code: string): [what: string, hint: string] {
  if (code === "CSV_QUOTE_NOT_CLOSED") return ["a quote that is never closed", "Close it, or save the table again."];
  if (code === "CSV_MAX_RECORD_SIZE") {
    return [`a cell of more than ${LONGEST_RECORD} characters`, "A quote above it was probably never closed."];
  }
  if (code === "INVALID_OPENING_QUOTE" || code === "CSV_INVALID_CLOSING_QUOTE") {
    return ["a quote in the middle of a cell", "Double it inside a quoted cell, or save the table again."];
  }
  return [givenText(code), "Save the table again as CSV."];
}
