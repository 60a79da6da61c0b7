import { type Fault, refuse, type Result, succeed } from "@shoreline/units";

/** The kinds of files in which a table can be. */
export type DocumentKind = "workbook" | "text";

const ALLOWED = "a CSV file, or an Excel workbook (.xlsx)";
const SAVE_AGAIN = "Open it in a spreadsheet and save it as .xlsx or as CSV in UTF-8.";

/** Files that begin in a known way and are no table: their first bytes, what they are, and what to do. */
const OTHERS: readonly (readonly [bytes: readonly number[], what: string, hint: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF", "Ask for the table behind it: an export as CSV or .xlsx."],
  [[0x89, 0x50, 0x4e, 0x47], "a picture (PNG)", "Ask for the table behind it: an export as CSV or .xlsx."],
  [[0xff, 0xd8, 0xff], "a picture (JPEG)", "Ask for the table behind it: an export as CSV or .xlsx."],
  [[0x47, 0x49, 0x46, 0x38], "a picture (GIF)", "Ask for the table behind it: an export as CSV or .xlsx."],
  [[0x1f, 0x8b], "a packed file (gzip)", "Unpack it first."],
  [[0x52, 0x61, 0x72, 0x21], "a packed file (RAR)", "Unpack it first."],
  [[0x37, 0x7a, 0xbc, 0xaf], "a packed file (7z)", "Unpack it first."],
  [[0x50, 0x41, 0x52, 0x31], "a Parquet file", "Write it as CSV first."],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], "a SQLite database", "Write the table as CSV first."],
];

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * What a file is, by its bytes and not by its name. Faults: `documents.empty`, and `documents.not-a-table` for
 * anything that is known to hold no table that we read.
 */
export function documentKind(bytes: Uint8Array, name: string): Result<DocumentKind> {
  if (bytes.length === 0) return refuse([emptyFile(name)]);
  if (startsWith(bytes, ZIP)) return succeed("workbook");
  if (startsWith(bytes, COMPOUND)) return refuse([compoundFault(bytes, name)]);
  const other = OTHERS.find(([first]) => startsWith(bytes, first));
  if (other !== undefined) return refuse([notATable(name, other[1], other[2])]);
  const markup = markupKind(bytes);
  return markup === undefined ? succeed("text") : refuse([notATable(name, markup, SAVE_AGAIN)]);
}

/** A file that holds no table; `what` says what it is instead. */
export function notATable(path: string, what: string, hint = SAVE_AGAIN): Fault {
  return { code: "documents.not-a-table", path, given: what, allowed: ALLOWED, hint };
}

/** A file without content. */
export function emptyFile(path: string): Fault {
  return {
    code: "documents.empty",
    path,
    given: "an empty file",
    allowed: "a header and at least one row",
    hint: "Was the export finished?",
  };
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

/** The container of old Excel files also holds workbooks that a password protects; their directory says so. */
function compoundFault(bytes: Uint8Array, name: string): Fault {
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("EncryptedPackage", 0, "utf16le");
  if (isLocked) return notATable(name, "a workbook with a password", "Save it without a password.");
  return notATable(name, "an old Office file (.xls)");
}

/** Some systems call a web page or XML ".xls". */
function markupKind(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 400)).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<table|<head|<body|<meta)/.test(start)) return "a web page (HTML)";
  if (start.startsWith("<?xml")) return "XML";
  if (start.startsWith("mime-version:")) return "a web archive (MHTML)";
  if (/^(\{\s*["}]|\[\s*[[{])/.test(start)) return "JSON";
  return start.startsWith("{\\rtf") ? "a text document (RTF)" : undefined;
}
