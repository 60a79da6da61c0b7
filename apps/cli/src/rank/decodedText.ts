import { refuse, type Result, succeed } from "@shoreline/units";

/** The text of a table: UTF-8, or else Windows-1252, in which spreadsheets of the West still write. */
export function decodedText(bytes: Uint8Array): Result<string> {
  const text = utf8(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
  if (!text.includes("\0")) return succeed(text);
  const hint = "Is it a workbook? Save the sheet as CSV.";
  return refuse([
    { code: "cli.not-text", path: "MATRIX", given: "bytes that are no text", allowed: "CSV or JSON", hint },
  ]);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
