import type { Records } from "./records.ts";

/** The field of a DATEV file's first line that holds the first day of its fiscal year, as in 20260101. */
const FISCAL_YEAR_FIELD = 12;
const DATE_HEAD = "Belegdatum";

/** Whether a row is the first line of a DATEV file, which describes the file and not its columns. */
export function isDatevLine(row: readonly string[] | undefined): boolean {
  return row !== undefined && /^(EXTF|DTVF)$/.test(row[0] ?? "");
}

/**
 * Gives the dates of a DATEV batch their year: they are written as day and month ("3101"), and the first line says when
 * the fiscal year begins. Source: DATEV format, booking batch, version 700, fields 13 and "Belegdatum".
 */
export function withDatevYears(first: readonly string[], heads: readonly string[], body: Records): Records {
  const start = /^(\d{4})(\d{2})(\d{2})$/.exec(first[FISCAL_YEAR_FIELD] ?? "");
  const at = heads.indexOf(DATE_HEAD);
  if (start === null || at === -1) return body;
  const [, year = "", month = "", day = ""] = start;
  const dated = (cell: string) => {
    const [, dayOfMonth = "", monthOfYear = ""] = /^(\d{1,2})(\d{2})$/.exec(cell) ?? [];
    if (dayOfMonth === "") return cell;
    const isNextYear = monthOfYear + dayOfMonth.padStart(2, "0") < month + day;
    return `${Number(year) + (isNextYear ? 1 : 0)}-${monthOfYear}-${dayOfMonth.padStart(2, "0")}`;
  };
  return { ...body, rows: body.rows.map((row) => row.map((cell, index) => (index === at ? dated(cell) : cell))) };
}
