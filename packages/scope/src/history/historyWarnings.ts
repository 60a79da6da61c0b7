import type { Fault } from "@shoreline/units";
import type { Table } from "../table/table.ts";
import { LEAST_SIZED_SHARE } from "./historyOf.ts";
import type { KnownColumn } from "./knownColumns.ts";
import type { HistoryColumns } from "./pastProjects.ts";

/** What was read out of a table. */
interface Found {
  /** Rows that are used. */
  readonly kept: readonly number[];
  readonly known: readonly KnownColumn[];
  /** Columns whose figures can be read in two ways. */
  readonly ambiguous: readonly string[];
  /** Columns that were asked for although they repeat the effort. */
  readonly repeating: readonly string[];
}

/** What a reader of the report has to know of the table before the figures mean anything. */
export function historyWarnings(table: Table, columns: HistoryColumns, found: Found): Fault[] {
  return [
    ...(table.notes ?? []).map((note) => ({ code: "history.table-note", path: "FILE", given: note })),
    ...ambiguousWarning(found.ambiguous),
    ...repeatingWarning(found.repeating),
    ...sizeWarning(found.known, columns),
    ...sameRowsWarning(found.kept.map((row) => table.rows[row] ?? [])),
  ];
}

function ambiguousWarning(columns: readonly string[]): Fault[] {
  if (columns.length === 0) return [];
  const given = `${columns.slice(0, 5).join(", ")}: figures like 1.234 only`;
  const hint =
    "Read with a decimal point. Write one figure with both signs (1.234,50), or none with points, to say otherwise.";
  return [{ code: "history.ambiguous-numbers", path: "FILE", given, hint }];
}

function repeatingWarning(columns: readonly string[]): Fault[] {
  const hint =
    "It repeats the effort, or the effort per size. Was it known before the work began? The figures hold only then.";
  return columns.map((given) => ({ code: "history.repeats-effort", path: "FILE", given, hint }));
}

/** Sizes at or below zero, and missing ones, count as the middle; too many and productivity is not used at all. */
function sizeWarning(known: readonly KnownColumn[], { size }: HistoryColumns): Fault[] {
  const values = known.find(({ name }) => name === size)?.values ?? [];
  const sized = values.filter((value) => typeof value === "number" && value > 0).length;
  if (sized === values.length) return [];
  const given = `${size} is above zero in ${sized} of ${values.length} projects`;
  const isEnough = sized >= values.length * LEAST_SIZED_SHARE;
  const hint = isEnough
    ? "The others count as of middle size."
    : "Too few to measure effort per size: leave out the rows without one, or fill them in.";
  return [{ code: "history.missing-sizes", path: "FILE", given, hint }];
}

/** The same row twice is its own best forecast, and everything would look better than it is. */
function sameRowsWarning(rows: readonly (readonly string[])[]): Fault[] {
  const repeated = rows.length - new Set(rows.map((row) => JSON.stringify(row))).size;
  if (repeated === 0) return [];
  const given = `${repeated} of ${rows.length} rows repeat another in every cell`;
  const hint = "If they are the same projects, take them out: they forecast each other, and the figures flatter.";
  return [{ code: "history.repeated-rows", path: "FILE", given, hint }];
}
