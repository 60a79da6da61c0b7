import { columnKind } from "../table/columnKind.ts";
import { dateColumn } from "../table/dateColumn.ts";
import { type DecimalSign, numberColumn } from "../table/numberColumn.ts";
import type { Table } from "../table/table.ts";
import roles from "./columnRoles.json" with { type: "json" };
import type { ColumnKinds, HistoryColumns } from "./pastProjects.ts";
import { median } from "./middle.ts";

/** One thing that was known of every project before it began. */
export interface KnownColumn {
  readonly name: string;
  readonly kind: "number" | "category";
  /** How its figures were written: ratings such as "high", dates, shares as percentages. Absent for plain figures. */
  readonly scale?: "ratings" | "dates" | "shares";
  /** A figure (dates as years, ratings as steps around the usual) or a word; null where it is not known. */
  readonly values: readonly (number | string | null)[];
}

/** A column that is left out, and why. */
export interface ColumnChoice {
  readonly column: string;
  readonly reason: string;
}

/** The columns of a table, sorted. */
interface KnownColumns {
  readonly known: KnownColumn[];
  readonly ignored: ColumnChoice[];
  /** Known ones whose figures can be read in two ways. */
  readonly ambiguous: readonly string[];
  /** Those that were asked for although they repeat the effort, or the effort per size. */
  readonly repeating: readonly string[];
}

interface Question {
  readonly table: Table;
  readonly columns: HistoryColumns;
  readonly kinds: ColumnKinds;
  /** Rows of the table that are used. */
  readonly kept: readonly number[];
  readonly decimal: DecimalSign | undefined;
  readonly efforts: readonly number[];
}

/** Columns below this share of filled cells say nothing. */
const LEAST_FILLED_SHARE = 0.3;
const MOST_CODES = 12;
/** Text with fewer different entries than this share of the rows is a list of names, not prose. */
const REPEATED_SHARE = 0.2;
/** A column that is effort, or effort per size, times one number in this share of the rows repeats the answer. */
const REPEATING_SHARE = 0.95;
const DAYS_PER_YEAR = 365.25;
/** Larger figures are slips of the pen, and their cubes would no longer be figures. */
export const MOST_FIGURE = 1e15;

/**
 * The columns that may be learned from, the main size first, and those that are left out with the reason: what is known
 * only afterwards, by name (`leak_…`, actual, duration, defects, …) or because it repeats the effort; what tells rows
 * apart but says nothing of them; what is empty or always the same.
 */
export function knownColumns(question: Question): KnownColumns {
  const { table, columns } = question;
  const names = table.columns.filter((name) => name !== columns.effort && name !== "");
  const ordered = columns.size === undefined ? names : [columns.size, ...names.filter((name) => name !== columns.size)];
  const choices = ordered.map((name) => choiceOf(question, name));
  const known = choices.flatMap((choice) => ("values" in choice ? [choice] : []));
  return {
    known,
    ignored: choices.flatMap((choice) => ("reason" in choice ? [choice] : [])),
    ambiguous: known.filter((column) => isAmbiguous(question, column)).map(({ name }) => name),
    repeating: known
      .filter((column) => isAsked(question, column.name) && repeatsEffort(question, column))
      .map(({ name }) => name),
  };
}

function isAsked({ columns }: Question, name: string): boolean {
  return name === columns.size || (columns.use ?? []).includes(name);
}

function isAmbiguous(question: Question, { name, kind, scale }: KnownColumn): boolean {
  if (kind === "category" || scale === "ratings" || scale === "dates") return false;
  return numberColumn(cellsOf(question, name), question.decimal).ambiguous;
}

function repeatsEffort(question: Question, column: KnownColumn): boolean {
  return new Set(column.values).size > 1 && repetitionReason(question, column) !== undefined;
}

function cellsOf({ table, kept }: Question, name: string): string[] {
  const index = table.columns.indexOf(name);
  return kept.map((row) => table.rows[row]?.[index] ?? "");
}

function choiceOf(question: Question, name: string): KnownColumn | ColumnChoice {
  const { columns, kinds, decimal } = question;
  const cells = cellsOf(question, name);
  const before = kinds.get(name);
  if (before !== undefined) return valuesAs({ name, kind: before.kind, ...scaled(before.scale) }, cells, decimal);
  if (name === columns.size) return figures(name, cells, decimal);
  const asked = isAsked(question, name);
  const reason = (columns.ignore ?? []).includes(name) ? "left out as asked" : asked ? undefined : nameReason(name);
  if (reason !== undefined) return { column: name, reason };
  const column = typed(name, cells, decimal);
  const plain = column === undefined ? "holds text" : emptinessReason(column);
  if (column === undefined || plain !== undefined) return { column: name, reason: plain ?? "holds text" };
  const odd = asked ? undefined : (identifierReason(column) ?? repetitionReason(question, column));
  return odd === undefined ? column : { column: name, reason: odd };
}

/** The cells as figures or words of a column that is known already. */
export function valuesAs(
  column: Omit<KnownColumn, "values">,
  cells: readonly string[],
  decimal?: DecimalSign,
): KnownColumn {
  if (column.kind === "category") return { ...column, values: words(cells) };
  if (column.scale === "ratings") return { ...column, values: cells.map((cell) => stepOf(cell) ?? null) };
  if (column.scale === "dates") return { ...column, values: dateColumn(cells).dates.map(yearsOf) };
  return { ...column, values: figures(column.name, cells, decimal).values };
}

/** A column of figures; those that are too large to reckon with count as not known. */
function figures(name: string, cells: readonly string[], decimal: DecimalSign | undefined): KnownColumn {
  const { values, unit } = numberColumn(cells, decimal);
  const usable = values.map((value) => (value !== null && Math.abs(value) <= MOST_FIGURE ? value : null));
  return { name, kind: "number", ...scaled(unit === "%" ? "shares" : undefined), values: usable };
}

function scaled(scale: KnownColumn["scale"]): Pick<KnownColumn, "scale"> {
  return scale === undefined ? {} : { scale };
}

function words(cells: readonly string[]): (string | null)[] {
  return cells.map((cell) => (cell === "" ? null : cell));
}

/** The words of a name: `endDate2` is end, date, 2. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function nameReason(name: string): string | undefined {
  if (name.toLowerCase().startsWith(roles.leakPrefix)) return "known only afterwards, as its name says";
  const words = wordsOf(name);
  const isAfterwards = words.some((word) => roles.afterwards.includes(word));
  const isBeforehand = words.some((word) => roles.beforehand.includes(word));
  return isAfterwards && !isBeforehand ? "known only afterwards, by its name; --use takes it in" : undefined;
}

function typed(name: string, cells: readonly string[], decimal: DecimalSign | undefined): KnownColumn | undefined {
  const kind = columnKind(cells);
  const filled = cells.filter((cell) => cell !== "");
  const steps = filled.map((cell) => stepOf(cell));
  if (filled.length > 0 && steps.every((step) => step !== undefined))
    return valuesAs({ name, kind: "number", scale: "ratings" }, cells);
  if (kind === "date") return valuesAs({ name, kind: "number", scale: "dates" }, cells);
  if (kind === "number" && !isCode(name, filled)) return figures(name, cells, decimal);
  if (kind === "text" && new Set(filled).size > filled.length * REPEATED_SHARE) return undefined;
  return { name, kind: "category", values: words(cells) };
}

/** "Very_High" is two steps above the usual. */
function stepOf(cell: string): number | undefined {
  const steps: Readonly<Record<string, number>> = roles.ordinals;
  const word = cell.toLowerCase().replaceAll("_", " ").trim();
  return Object.hasOwn(steps, word) ? steps[word] : undefined;
}

function yearsOf(date: string | null): number | null {
  return date === null ? null : Date.parse(date) / 86_400_000 / DAYS_PER_YEAR;
}

/** Few whole numbers under a name such as `language_code` stand for words. */
function isCode(name: string, filled: readonly string[]): boolean {
  const last = wordsOf(name).at(-1) ?? "";
  return roles.codes.includes(last) && new Set(filled).size <= MOST_CODES && filled.every((cell) => /^\d+$/.test(cell));
}

function emptinessReason({ values }: KnownColumn): string | undefined {
  const filled = values.filter((value) => value !== null);
  if (filled.length === 0) return "empty";
  if (filled.length < values.length * LEAST_FILLED_SHARE) return "mostly empty";
  return new Set(values).size === 1 ? "always the same" : undefined;
}

function identifierReason({ name, kind, values }: KnownColumn): string | undefined {
  const different = new Set(values).size;
  if (kind === "category" && different > values.length / 2) return "tells rows apart and says nothing of them";
  const isNamedSo = roles.identifiers.includes(wordsOf(name).at(-1) ?? "");
  const counts = kind === "number" && values.every((value, row) => row === 0 || value === Number(values[row - 1]) + 1);
  return (isNamedSo && different > values.length * 0.9) || counts
    ? "tells rows apart and says nothing of them"
    : undefined;
}

function repetitionReason(
  { efforts, table, columns, kept, decimal }: Question,
  column: KnownColumn,
): string | undefined {
  if (column.kind !== "number") return undefined;
  const size = columns.size;
  const sizes = size === undefined ? undefined : sizesOf(table, size, { kept, decimal });
  const figures = column.values.map((value) => (typeof value === "number" ? value : 0));
  if (isProportional(figures, efforts)) return "repeats the effort";
  if (sizes === undefined) return undefined;
  const rates = efforts.map((effort, row) => effort / (sizes[row] ?? 0));
  return isProportional(figures, rates) ? "is effort per size" : undefined;
}

function sizesOf(table: Table, size: string, by: Pick<Question, "kept" | "decimal">): readonly (number | null)[] {
  const index = table.columns.indexOf(size);
  return numberColumn(
    by.kept.map((row) => table.rows[row]?.[index] ?? ""),
    by.decimal,
  ).values;
}

/** Whether one column is the other times one number, but for rounding and a few rows. */
function isProportional(figures: readonly number[], efforts: readonly number[]): boolean {
  const ratios = figures.flatMap((figure, row) => {
    const effort = efforts[row] ?? 0;
    return figure > 0 && effort > 0 && Number.isFinite(effort) ? [figure / effort] : [];
  });
  if (ratios.length < Math.max(4, figures.length / 2)) return false;
  const middle = median(ratios);
  const alike = ratios.filter((ratio) => Math.abs(ratio / middle - 1) < 0.01);
  return alike.length >= ratios.length * REPEATING_SHARE;
}
