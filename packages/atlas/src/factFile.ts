import type { Confidence, Fact } from "./fact.ts";

type Extra = Partial<Pick<Fact, "source" | "low" | "high" | "derivation" | "note">>;

/** A fact as it stands in a file: place, value, date, confidence and what else there is to say. */
type FactRow = readonly [place: string, value: Fact["value"], date: string, confidence: Confidence, extra?: Extra];

/** Facts of one key that share a unit and, unless the row says otherwise, a source. */
export interface FactTable {
  readonly key: string;
  readonly unit: string;
  readonly source: string;
  readonly rows: readonly FactRow[];
}

/** A file of facts with the licence it may be passed on under. */
export interface FactFile {
  readonly licence: string;
  readonly tables: readonly FactTable[];
}

/** A file that holds a plain list. */
export interface ListFile<Row> {
  readonly licence: string;
  readonly rows: readonly Row[];
}

/** The facts of a table, each complete in itself. */
export function factsOfTable({ key, unit, source, rows }: FactTable): Fact[] {
  return rows.map(([place, value, date, confidence, extra]) => ({
    key,
    place,
    value,
    unit,
    date,
    source,
    confidence,
    ...extra,
  }));
}
