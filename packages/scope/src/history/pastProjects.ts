import { type Fault, nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import { dateColumn } from "../table/dateColumn.ts";
import { type DecimalSign, numberColumn, shownDecimal } from "../table/numberColumn.ts";
import type { Table } from "../table/table.ts";
import { historyWarnings } from "./historyWarnings.ts";
import { type ColumnChoice, type KnownColumn, knownColumns } from "./knownColumns.ts";

/** Which columns of a table mean what. Names are those of the table's heads. */
export interface HistoryColumns {
  /** What each project took in the end, in any unit: the forecast comes in the same. */
  readonly effort: string;
  /** The main size, in any unit. */
  readonly size?: string;
  /** When each project ended (or began): tells old from new. */
  readonly time?: string;
  /** Columns that were known before the work began although their names do not sound so. */
  readonly use?: readonly string[];
  /** Columns to leave out. */
  readonly ignore?: readonly string[];
}

/** Past projects read out of a table. All lists run over the same projects. */
export interface PastProjects {
  readonly columns: HistoryColumns;
  readonly efforts: readonly number[];
  /** Unit written beside the figures, or nothing. */
  readonly effortUnit?: string;
  /** ISO dates; null where one has none. Absent without a time column. */
  readonly dates?: readonly (string | null)[];
  /** What was known of them beforehand, the main size first where there is one. */
  readonly known: readonly KnownColumn[];
  /** Line of the file at which each stands. */
  readonly lines: readonly number[];
  readonly rejected: readonly RejectedRow[];
  /** Columns that are not used, and why. */
  readonly ignored: readonly ColumnChoice[];
  readonly warnings: readonly Fault[];
}

/** A row that could not be used. */
export interface RejectedRow {
  /** Line of the file, or row of the sheet. */
  readonly row: number;
  readonly reason: string;
}

const LEAST_ROWS = 2;
/** One newer project is enough to be added to others. */
const LEAST_ADDED = 1;

/** Efforts beyond these are slips of the pen in any unit, and their squares would no longer be figures. */
const MOST_EFFORT = 1e15;
const LEAST_EFFORT = 1e-12;

/** What columns hold, where that is known from before: a few rows alone could not tell. */
export type ColumnKinds = ReadonlyMap<string, Pick<KnownColumn, "kind" | "scale">>;

/** Reads past projects out of a table, or says everything that is wrong with it. Rows that cannot be used are named. */
export function pastProjects(table: Table, columns: HistoryColumns, kinds?: ColumnKinds): Result<PastProjects> {
  const faults = columnFaults(table, columns);
  if (faults.length > 0) return refuse(faults);
  const decimal = table.decimal ?? shownDecimal(table.columns.map((_, index) => cellsOf(table, index)));
  const cells = cellsNamed(table, columns.effort);
  const effort = numberColumn(cells, decimal);
  const reasons = cells.map((cell, row) => rejection(effort.values[row], cell));
  const kept = reasons.flatMap((reason, row) => (reason === undefined ? [row] : []));
  const rejected = reasons.flatMap((reason, row) =>
    reason === undefined ? [] : [{ row: table.lines[row] ?? row + 1, reason }],
  );
  const least = kinds === undefined ? LEAST_ROWS : LEAST_ADDED;
  if (kept.length < least) return refuse([tooFewFault(table, columns, { kept: kept.length, rejected, least })]);
  const rest = {
    table,
    columns,
    kinds: kinds ?? new Map(),
    kept,
    decimal,
    efforts: kept.map((row) => effort.values[row] ?? 0),
  };
  const { known, ignored, ambiguous, repeating } = knownColumns(rest);
  return succeed({
    columns,
    efforts: rest.efforts,
    ...(effort.unit === undefined ? {} : { effortUnit: effort.unit }),
    ...datesOf(rest),
    known,
    lines: kept.map((row) => table.lines[row] ?? row + 1),
    rejected,
    ignored,
    warnings: historyWarnings(table, columns, {
      kept,
      known,
      ambiguous: [...(effort.ambiguous ? [columns.effort] : []), ...ambiguous],
      repeating,
    }),
  });
}

function cellsOf(table: Table, index: number): string[] {
  return table.rows.map((row) => row[index] ?? "");
}

function cellsNamed(table: Table, name: string): string[] {
  return cellsOf(table, table.columns.indexOf(name));
}

function rejection(value: number | null | undefined, text: string): string | undefined {
  if (value === null || value === undefined)
    return text === "" ? "no effort" : `effort is not a number: ${text.slice(0, 40)}`;
  if (value === 0) return "effort is zero";
  if (value < 0) return `effort is negative: ${text.slice(0, 40)}`;
  return value > MOST_EFFORT || value < LEAST_EFFORT ? `effort is beyond belief: ${text.slice(0, 40)}` : undefined;
}

interface Kept {
  readonly table: Table;
  readonly columns: HistoryColumns;
  readonly kept: readonly number[];
  readonly decimal: DecimalSign | undefined;
}

function datesOf({ table, columns, kept }: Kept): Pick<PastProjects, "dates"> {
  if (columns.time === undefined) return {};
  const cells = cellsNamed(table, columns.time);
  const years = cells.map(midYear);
  const { dates } = dateColumn(cells);
  return { dates: kept.map((row) => dates[row] ?? years[row] ?? null) };
}

/** "2019" or "2019.0": the middle of that year. */
function midYear(cell: string): string | null {
  const year = /^((?:19|20)\d\d)(?:\.0+)?$/.exec(cell)?.[1];
  return year === undefined ? null : `${year}-07-01`;
}

function columnFaults(table: Table, columns: HistoryColumns): Fault[] {
  const named: [option: string, column: string][] = [
    ["--effort", columns.effort],
    ...(columns.size === undefined ? [] : [["--size", columns.size] as [string, string]]),
    ...(columns.time === undefined ? [] : [["--time", columns.time] as [string, string]]),
    ...(columns.use ?? []).map((name): [string, string] => ["--use", name]),
    ...(columns.ignore ?? []).map((name): [string, string] => ["--ignore", name]),
  ];
  const unknown = named.filter(([, column]) => !table.columns.includes(column));
  return [
    ...contradictions(columns),
    ...unknown.map(([option, column]) => unknownColumn(table, option, column)),
    ...(unknown.length > 0 ? [] : unreadableFaults(table, columns)),
  ];
}

/** One column cannot be two things, nor be asked for and left out. */
function contradictions({ effort, size, time, ignore = [] }: HistoryColumns): Fault[] {
  const roles = [
    { option: "--effort", column: effort },
    { option: "--size", column: size },
    { option: "--time", column: time },
  ];
  const asked = roles.filter(({ option, column }) => option !== "--time" && ignore.includes(column ?? ""));
  return [
    ...roles.slice(1).flatMap(({ option, column }) => (column === effort ? [otherColumn(option, column)] : [])),
    ...asked.map(({ option, column = "" }) => ({
      code: "history.contradicting-columns",
      path: "--ignore",
      given: column,
      allowed: `a column that ${option} does not name`,
    })),
  ];
}

function otherColumn(path: string, given: string): Fault {
  const allowed = "another column than --effort: what a project took cannot tell what it will take";
  return { code: "history.contradicting-columns", path, given, allowed };
}

function unknownColumn(table: Table, path: string, column: string): Fault {
  const heads = table.columns.join(", ");
  const hint = nearestHint(column, table.columns);
  const allowed = `a column of ${table.name}: ${heads.length > 400 ? `${heads.slice(0, 399)}…` : heads}`;
  return { code: "history.unknown-column", path, given: column, allowed, ...(hint === undefined ? {} : { hint }) };
}

function unreadableFaults(table: Table, { effort, size, time }: HistoryColumns): Fault[] {
  const isFilled = (name: string, values: readonly unknown[]) =>
    values.some((value) => value !== null) ? [] : [nothingIn(table, name)];
  return [
    ...isFilled(effort, numberColumn(cellsNamed(table, effort)).values),
    ...(size === undefined ? [] : isFilled(size, numberColumn(cellsNamed(table, size)).values)),
    ...(time === undefined
      ? []
      : isFilled(time, [...dateColumn(cellsNamed(table, time)).dates, ...yearsOf(table, time)])),
  ];
}

function yearsOf(table: Table, time: string): (string | null)[] {
  return cellsNamed(table, time).map((cell) => midYear(cell));
}

function nothingIn(table: Table, name: string): Fault {
  const example = cellsNamed(table, name).find((cell) => cell !== "");
  const given =
    example === undefined ? `${name}, which is empty` : `${name}, which holds text such as ${example.slice(0, 40)}`;
  return {
    code: "history.unreadable-column",
    path: table.name,
    given,
    allowed: "a column of figures (a date for --time)",
  };
}

function tooFewFault(
  table: Table,
  { effort }: HistoryColumns,
  found: { kept: number; rejected: readonly RejectedRow[]; least: number },
): Fault {
  const first = found.rejected.slice(0, 3).map(({ row, reason }) => `line ${row}: ${reason}`);
  return {
    code: "history.too-few-rows",
    path: table.name,
    given: `${found.kept} usable of ${table.rows.length}${first.length > 0 ? ` (${first.join("; ")})` : ""}`,
    allowed: `${found.least === 1 ? "a row" : `at least ${found.least} rows`} whose ${effort} is above zero`,
    hint: "Each row is a finished project; a forecast that can be trusted needs ten or more.",
  };
}
