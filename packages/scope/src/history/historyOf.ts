import { log } from "@shoreline/simulate";
import { featureSpecs, type FeatureSpec } from "./featureSpecs.ts";
import type { History } from "./history.ts";
import type { KnownColumn } from "./knownColumns.ts";
import type { PastProjects } from "./pastProjects.ts";
import type { PublicClass } from "./publicClass.ts";
import { median } from "./middle.ts";

/** What is known of a project that is to be forecast, by column; what is left out counts as not known. */
export type NewProject = Readonly<Record<string, number | string>>;

/** What is known of a project in a column; nothing for names that only every object has, such as "constructor". */
export function toldOf(project: NewProject, column: string): number | string | undefined {
  return Object.hasOwn(project, column) ? project[column] : undefined;
}

/** What a history holds beside past projects. */
interface HistorySettings {
  /** Projects to forecast; they stand behind the past ones. */
  readonly fresh?: readonly NewProject[];
  readonly prior?: PublicClass | undefined;
}

interface OrderedHistory {
  readonly history: History;
  /** For each row of the history, which of the past projects it is. */
  readonly order: readonly number[];
}

/** Sizes are used to measure productivity when at least this share of the projects has one. */
export const LEAST_SIZED_SHARE = 0.9;

/**
 * Past projects as figures to learn from, and behind them the new ones. The projects stand in an order that depends on
 * what they are and not on where they stood in the file, so that a reordered file teaches the same to the last bit.
 */
export function historyOf(past: PastProjects, { fresh = [], prior }: HistorySettings = {}): OrderedHistory {
  const order = canonicalOrder(past);
  const known = past.known.map((column) => ({ ...column, values: order.map((row) => column.values[row] ?? null) }));
  const all = known.map((column) => ({
    ...column,
    values: [...column.values, ...fresh.map((one) => toldOf(one, column.name) ?? null)],
  }));
  const specs = featureSpecs(known, past.columns.size);
  const learned = order.length;
  const encoded = specs.map((spec) => ({ spec, column: encodedColumn(spec, all, learned) }));
  const telling = encoded.flatMap(({ spec, column }) => (column === undefined ? [] : [{ spec, column }]));
  const logSize = logSizes(all, past.columns.size, learned);
  const history: History = {
    count: learned + fresh.length,
    logEffort: Float64Array.from([...order.map((row) => log(past.efforts[row]!)), ...fresh.map(() => Number.NaN)]),
    ...(logSize === undefined ? {} : { logSize }),
    features: telling.map(({ column }) => column),
    sizeFeature: logSize === undefined ? -1 : telling.findIndex(({ spec }) => spec.isSize),
    amounts: amountsOf(all, { learned, rows: learned + fresh.length }),
    ...(past.dates === undefined ? {} : { age: agesOf(past.dates, order) }),
    ...(prior === undefined || logSize === undefined ? {} : { prior }),
  };
  return { history, order };
}

function canonicalOrder({ efforts, known }: PastProjects): number[] {
  const keys = efforts.map((_, row) => known.map(({ values }) => String(values[row] ?? "")).join("\u0000"));
  const compare = (a: number, b: number) =>
    efforts[a]! - efforts[b]! || (keys[a]! < keys[b]! ? -1 : Number(keys[a]! > keys[b]!));
  return efforts.map((_, row) => row).toSorted(compare);
}

/** Projects of one day are of one age. */
function agesOf(dates: readonly (string | null)[], order: readonly number[]): Float64Array {
  const newestFirst = dates
    .filter((date) => date !== null)
    .toSorted()
    .toReversed();
  const later = new Map<string, number>();
  for (const [rank, date] of newestFirst.entries()) later.set(date, later.get(date) ?? rank);
  return Float64Array.from(order, (row) => later.get(dates[row] ?? "") ?? Infinity);
}

/** The feature with mean 0 and standard deviation 1 over what is known; nothing where it is always the same. */
function encodedColumn(
  { column, valueOf }: FeatureSpec,
  all: readonly KnownColumn[],
  learned: number,
): Float64Array | undefined {
  const values = Float64Array.from(all[column]!.values, valueOf);
  const past = values.subarray(0, learned);
  const mean = past.reduce((sum, value) => sum + value, 0) / learned;
  const spread = Math.sqrt(past.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / learned);
  return spread > Math.abs(mean) * 1e-12 && spread > 0 ? values.map((value) => (value - mean) / spread) : undefined;
}

function logSizes(all: readonly KnownColumn[], size: string | undefined, learned: number): Float64Array | undefined {
  const column = all.find(({ name, kind }) => name === size && kind === "number");
  if (column === undefined) return undefined;
  const logs = column.values.map((value) => (typeof value === "number" && value > 0 ? log(value) : undefined));
  const sized = logs.slice(0, learned).flatMap((value) => value ?? []);
  if (sized.length < learned * LEAST_SIZED_SHARE) return undefined;
  const middle = median(sized);
  return Float64Array.from(logs, (value) => value ?? middle);
}

function amountsOf(all: readonly KnownColumn[], { learned, rows }: { learned: number; rows: number }): Float64Array[] {
  const amounts = all.filter(
    ({ kind, values }) => kind === "number" && values.every((value) => typeof value === "number" && value >= 0),
  );
  const scaled = amounts.map(({ values }) => {
    const figures = Float64Array.from(values, Number);
    const mean = figures.subarray(0, learned).reduce((sum, value) => sum + value, 0) / learned;
    return figures.map((value) => value / (mean || 1));
  });
  return [new Float64Array(rows).fill(1), ...scaled];
}
