import type { Table } from "@shoreline/scope";
import { type Fault, refuse, type Result } from "@shoreline/units";
import { csvRecords } from "./csvRecords.ts";
import { decodedText } from "./decodedText.ts";
import { documentKind } from "./documentKind.ts";
import { MOST_FILE_BYTES } from "./limits.ts";
import type { Records } from "./records.ts";
import { tableOf } from "./tableOf.ts";
import { workbookRecords } from "./workbookRecords.ts";

/** What a caller may choose about a table in a file. */
export interface ReadTableOptions {
  /** The sheet of a workbook; the first that holds anything unless given. */
  readonly sheet?: string;
}

/**
 * The table in a file, CSV or workbook (.xlsx), told apart by its bytes; `name` is what faults and notes call it.
 * A file that is no table, too large, damaged or ragged is refused with all of its faults, codes `documents.…`.
 */
export async function readTable(
  bytes: Uint8Array,
  name: string,
  options: ReadTableOptions = {},
): Promise<Result<Table>> {
  if (bytes.length > MOST_FILE_BYTES) return refuse([tooLarge(bytes.length, name)]);
  const kind = documentKind(bytes, name);
  if (!kind.ok) return kind;
  const records =
    kind.value === "workbook" ? await workbookRecords(bytes, name, options.sheet) : textRecords(bytes, name);
  return records.ok ? tableOf(records.value, name) : records;
}

function textRecords(bytes: Uint8Array, name: string): Result<Records> {
  const decoded = decodedText(bytes, name);
  if (!decoded.ok) return decoded;
  const records = csvRecords(decoded.value.text, name);
  if (!records.ok) return records;
  return { ok: true, value: { ...records.value, notes: decoded.value.notes } };
}

function tooLarge(bytes: number, path: string): Fault {
  return {
    code: "documents.too-large",
    path,
    given: `a file of ${Math.ceil(bytes / 1_000_000)} MB`,
    allowed: `at most ${MOST_FILE_BYTES / 1_000_000} MB`,
    hint: "Keep the columns and the period that matter, or sum by month first.",
  };
}
