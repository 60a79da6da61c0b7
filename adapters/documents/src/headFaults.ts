import { type Fault, givenText } from "@shoreline/units";

/** What is wrong with the heads: `documents.duplicate-header` for each name, `documents.empty-header` for each column. */
export function headFaults(columns: readonly string[], rows: readonly (readonly string[])[], name: string): Fault[] {
  return [...duplicates(columns, name), ...unnamed(columns, rows, name)];
}

function duplicates(columns: readonly string[], path: string): Fault[] {
  const places = new Map<string, number[]>();
  for (const [index, head] of columns.entries()) {
    if (head !== "") places.set(head, [...(places.get(head) ?? []), index]);
  }
  return [...places].flatMap(([head, indexes]) => {
    if (indexes.length === 1) return [];
    const given = `the head ${givenText(head)} in columns ${indexes.map(columnLetters).join(", ")}`;
    const hint = "Rename all but one, or leave them out of the export.";
    return [{ code: "documents.duplicate-header", path, given, allowed: "each head once", hint }];
  });
}

/** Columns that hold something and have no name; those beyond the header are told as rows of another length. */
function unnamed(columns: readonly string[], rows: readonly (readonly string[])[], path: string): Fault[] {
  return columns.flatMap((head, index) => {
    const filled = head === "" ? rows.filter((row) => (row[index] ?? "") !== "").length : 0;
    if (filled === 0) return [];
    const given = `column ${columnLetters(index)} without a head over ${filled} filled cells`;
    const hint = "Name the column; merged heads must be taken apart.";
    return [{ code: "documents.empty-header", path, given, allowed: "a head for every column in use", hint }];
  });
}

/** "A" to "Z", then "AA": the names that a spreadsheet gives to columns. */
function columnLetters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
