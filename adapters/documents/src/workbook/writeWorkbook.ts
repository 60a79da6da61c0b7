import type { Cell, Sheet, Workbook } from "@shoreline/dossier";
import type { Cell as WrittenCell, DataValidation, NamedRange, PageSetup, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { FONT, styleOf } from "./cellStyles.ts";

/**
 * A workbook as the bytes of an XLSX file: formulas with their values, frozen panes, widths, number formats, yellow
 * inputs that take numbers only, printing on landscape pages with repeated heads. The same workbook always gives the
 * same bytes.
 */
export async function writeWorkbook({ title, date, footer, sheets }: Workbook): Promise<Uint8Array> {
  const made = new Date(`${date}T00:00:00Z`);
  return writeXlsx({
    sheets: sheets.map((sheet) => written(sheet, footer)),
    properties: { title, creator: "Shoreline", created: made, modified: made },
    defaultFont: FONT,
    namedRanges: sheets.flatMap((sheet) => [...printedRows(sheet), repeatedHeads(sheet)]),
  });
}

function written(sheet: Sheet, footer: string): WriteSheet {
  const { name, widths, rows, frozen } = sheet;
  const cells = new Map<string, Partial<WrittenCell>>();
  rows.forEach((row, index) =>
    row.cells.forEach((cell, column) => cell && cells.set(`${index},${column}`, writtenCell(cell, column))),
  );
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map(({ cells: line }) => line.map((cell) => cell?.value ?? null)),
    cells,
    merges: rows.flatMap(({ span }, row) =>
      span === undefined ? [] : [{ startRow: row, startCol: 0, endRow: row, endCol: span - 1 }],
    ),
    rowDefs: new Map(rows.flatMap(({ height }, row) => (height === undefined ? [] : [[row, { height }] as const]))),
    freezePane: frozen,
    dataValidations: (sheet.numbersOnly ?? []).map(validationOf),
    pageSetup: pageSetupOf(sheet),
    // The name of the sheet to the left, the page to the right.
    headerFooter: { oddFooter: `&L&A&R${footer}` },
    view: { showGridLines: false },
  };
}

function pageSetupOf({ pages }: Sheet): PageSetup {
  return {
    orientation: pages === "one" ? "portrait" : "landscape",
    paperSize: "a4",
    fitToPage: true,
    fitToWidth: pages === "one" ? 1 : pages,
    fitToHeight: pages === "one" ? 1 : 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}

/** What is printed of a sheet, where that is not all of it. */
function printedRows({ name, printed, widths }: Sheet): NamedRange[] {
  if (printed === undefined) return [];
  const last = columnLetters(Math.min(printed.columns ?? widths.length, widths.length) - 1);
  const range = printed.ranges.map(([from, to]) => `${quoted(name)}$A$${from + 1}:$${last}$${to + 1}`).join(",");
  return [{ name: "_xlnm.Print_Area", range, scope: name }];
}

/** The letters of a column, 0 being A. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** Heads on every printed page. The library has an option for this, but leaves names with spaces unquoted. */
function repeatedHeads({ name, frozen, pages }: Sheet): NamedRange {
  const sheet = quoted(name);
  const across =
    frozen.columns > 0 && pages !== "one" ? [`${sheet}$A:$${String.fromCharCode(64 + frozen.columns)}`] : [];
  return { name: "_xlnm.Print_Titles", range: [...across, `${sheet}$1:$${frozen.rows}`].join(","), scope: name };
}

function writtenCell({ value, formula, look, format, link }: Cell, column: number): Partial<WrittenCell> {
  const isInnerText = typeof value === "string" && column > 0;
  const style = styleOf(look, format, isInnerText);
  return {
    value,
    ...(formula === undefined ? {} : { formula, formulaResult: value }),
    style,
    ...(link === undefined
      ? {}
      : { hyperlink: isWebAddress(link) ? { target: link } : { target: "", location: link } }),
  };
}

function isWebAddress(link: string): boolean {
  return link.startsWith("https://");
}

function validationOf({ range, bounds, refusal }: NonNullable<Sheet["numbersOnly"]>[number]): DataValidation {
  const [least, most] = bounds ?? ["-1E+300", "1E+300"];
  return {
    type: bounds ? "whole" : "decimal",
    operator: "between",
    formula1: String(least),
    formula2: String(most),
    allowBlank: false,
    showErrorMessage: true,
    errorTitle: refusal.title,
    errorMessage: refusal.message,
    range,
  };
}
