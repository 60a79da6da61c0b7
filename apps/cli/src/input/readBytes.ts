import { MOST_FILE_BYTES } from "@shoreline/documents";
import type { Result } from "@shoreline/units";
import { type InputKind, readInput } from "./readInput.ts";

/** A table: as large as tables may be. */
const TABLE: InputKind = {
  mostBytes: MOST_FILE_BYTES,
  allowed: "a CSV file or a workbook (.xlsx), or - for standard input",
  tooLargeHint: "Keep the columns and the period that matter, or sum by month first.",
  names: /\.(csv|tsv|txt|xlsx)$/i,
  usualHint: "examples/ holds a ledger and a personnel list to start from.",
};

/** The bytes of a file with a table, or of standard input for `-`. Faults at `argument` as `readInput` gives them. */
export function readBytes(
  file: string,
  argument: string,
  input: AsyncIterable<Uint8Array>,
): Promise<Result<Uint8Array>> {
  return readInput(file, { argument, kind: TABLE }, input);
}
