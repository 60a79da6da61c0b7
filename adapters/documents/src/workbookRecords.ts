import readWorkbook, { InvalidSpreadsheetError } from "read-excel-file/universal";
import { type Fault, givenText, nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import { cellText, type WorkbookCell } from "./cellText.ts";
import type { Records } from "./records.ts";
import { damagedWorkbook, workbookFaults } from "./workbookEntries.ts";

interface SheetCells {
  readonly sheet: string;
  readonly data: readonly (readonly WorkbookCell[])[];
}

/**
 * The records of a workbook's sheet: the one that is named, or the first that holds anything.
 * Faults: those of `workbookFaults`, and `documents.no-such-sheet` with the names that there are.
 */
export async function workbookRecords(bytes: Uint8Array, name: string, sheet?: string): Promise<Result<Records>> {
  const faults = workbookFaults(bytes, name);
  if (faults.length > 0) return refuse(faults);
  const sheets = await sheetsOf(bytes);
  if (typeof sheets === "string") return refuse([damagedWorkbook(name, sheets)]);
  const chosen = sheet === undefined ? firstFilled(sheets) : sheets.find((each) => each.sheet === sheet);
  if (chosen === undefined) return refuse([noSuchSheet(name, sheet ?? "", sheets)]);
  return succeed(recordsOf(chosen, sheet === undefined ? sheets : []));
}

/** All sheets, or why they cannot be read. */
async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetCells[] | string> {
  try {
    // A copy with nothing around it: the slice of a Node Buffer is a view into a larger store.
    const { buffer } = Uint8Array.from(bytes);
    // The type of the library says "typeof Date" where it means a date.
    return (await readWorkbook(buffer)) as unknown as readonly SheetCells[];
  } catch (error) {
    // Whatever the library stumbles over is in the file; only its own words say where.
    return error instanceof InvalidSpreadsheetError ? givenText(error.message) : "a damaged workbook";
  }
}

function firstFilled(sheets: readonly SheetCells[]): SheetCells | undefined {
  return sheets.find(({ data }) => data.some((row) => row.some((cell) => cell !== null && cell !== ""))) ?? sheets[0];
}

function recordsOf({ sheet, data }: SheetCells, sheets: readonly SheetCells[]): Records {
  const others = sheets.filter((each) => each.sheet !== sheet && each.data.length > 0).map((each) => each.sheet);
  return {
    rows: data.map((row) => row.map(cellText)),
    lines: data.map((_, index) => index + 1),
    decimal: "point",
    notes:
      others.length === 0
        ? []
        : [`Sheet ${givenText(sheet)} was read; others hold something too: ${others.map(givenText).join(", ")}.`],
  };
}

function noSuchSheet(path: string, sheet: string, sheets: readonly SheetCells[]): Fault {
  const names = sheets.map((each) => each.sheet);
  const fault = {
    code: "documents.no-such-sheet",
    path,
    given: `sheet ${givenText(sheet)}`,
    allowed: names.join(", "),
  };
  const hint = nearestHint(sheet, names);
  return hint === undefined ? fault : { ...fault, hint };
}
