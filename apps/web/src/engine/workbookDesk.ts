import { changedText, type FieldChange, parseText } from "@shoreline/scope";
import { type Fault, type Result, succeed, refuse } from "@shoreline/units";

type Cell = string | number | boolean | Date | null;

/** What a workbook holds: a brief, field by field, or words. */
export interface WorkbookContents {
  readonly kind: "brief" | "words";
  readonly text: string;
}

/** What is asked of a workbook that was opened in the page. */
export const workbookDesk = {
  /**
   * A brief from a workbook. A sheet whose first column names fields (`work.months`) and whose second holds their values is
   * a brief; anything else becomes words, a line for each row. Faults: `brief.not-a-workbook`, and those of the fields.
   */
  async workbookBrief(bytes: ArrayBuffer, name: string): Promise<Result<WorkbookContents>> {
    const sheets = await sheetsOf(bytes);
    if (sheets === undefined) return refuse([notAWorkbook(name)]);
    const fields = sheets.map(fieldRows).find((rows) => rows.length > 0);
    if (fields === undefined) return succeed({ kind: "words", text: sheets.map(rowLines).join("\n\n").trim() });
    const text = changedText("", fields);
    return text.ok ? succeed({ kind: "brief", text: text.value }) : text;
  },
};

function notAWorkbook(path: string): Fault {
  const hint = "Open it in a spreadsheet, save it as .xlsx, and try again.";
  return {
    code: "brief.not-a-workbook",
    path,
    given: "a damaged file",
    allowed: "a workbook (.xlsx) that opens",
    hint,
  };
}

type Rows = readonly (readonly Cell[])[];

async function sheetsOf(bytes: ArrayBuffer): Promise<readonly Rows[] | undefined> {
  const { default: readWorkbook } = await import("read-excel-file/universal");
  try {
    // The type of the library says "typeof Date" where it means a date.
    const sheets = (await readWorkbook(bytes)) as unknown as readonly { readonly data: Rows }[];
    return sheets.map(({ data }) => data);
  } catch {
    // Whatever the library stumbles over is in the file.
    return undefined;
  }
}

const FIELD = /^(?:title|(?:work|nature|sensitivity|company|limits|baseline|candidates)\.[\w.]+|priorities)$/;

function fieldRows(rows: Rows): FieldChange[] {
  return rows.flatMap(([name, value]) => {
    if (typeof name !== "string" || !FIELD.test(name.trim()) || value === null || value === undefined) return [];
    return [{ path: name.trim(), value: valueOf(value) }];
  });
}

/** Lists and ranges stand in a cell as they would in YAML: `[health, payment]`. */
function valueOf(cell: Exclude<Cell, null>): unknown {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell !== "string" || !/^\s*[[{]/.test(cell)) return cell;
  const parsed = parseText(cell, "");
  return parsed.ok ? parsed.value : cell;
}

function rowLines(rows: Rows): string {
  return rows
    .map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ""))))
    .map((row) => row.join("\t").trim())
    .filter((line) => line !== "")
    .join("\n");
}
