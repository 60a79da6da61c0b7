import { writeFileSync } from "node:fs";
import { join } from "node:path";

export type Confidence = "high" | "medium" | "low" | "derived" | "assumed";

/** What a row may say beyond value, date and confidence. */
export interface Extra {
  readonly source?: string;
  readonly low?: number;
  readonly high?: number;
  readonly derivation?: string;
  readonly note?: string;
}

export type FactRow = readonly [
  place: string,
  value: number | string | boolean,
  date: string,
  confidence: Confidence,
  extra?: Extra,
];

/** All facts of one key from one main source; a row may name another source. */
export interface FactTable {
  readonly key: string;
  readonly unit: string;
  readonly source: string;
  readonly rows: readonly FactRow[];
}

/** A row with its empty extras left out. */
export function factRow(
  place: string,
  value: number | string | boolean,
  date: string,
  confidence: Confidence,
  extra: Extra = {},
): FactRow {
  const said = Object.fromEntries(Object.entries(extra).filter(([, part]) => part !== undefined));
  return Object.keys(said).length === 0 ? [place, value, date, confidence] : [place, value, date, confidence, said];
}

/** Rounds to significant digits, so that the files stay small and differences readable. */
export function rounded(value: number, digits = 4): number {
  return Number(value.toPrecision(digits));
}

/** Writes a fact file: one row a line, so that a change of one fact is a change of one line. */
export function writeFacts(folder: string, name: string, licence: string, tables: readonly FactTable[]): void {
  const text = tables.map(({ rows, ...head }) => `{${JSON.stringify(head).slice(1, -1)},"rows":[\n${lines(rows)}\n]}`);
  writeFileSync(join(folder, name), `{"licence":${JSON.stringify(licence)},"tables":[\n${text.join(",\n")}\n]}\n`);
}

/** Writes any list as JSON with one entry a line. */
export function writeList(folder: string, name: string, licence: string, rows: readonly unknown[]): void {
  writeFileSync(join(folder, name), `{"licence":${JSON.stringify(licence)},"rows":[\n${lines(rows)}\n]}\n`);
}

function lines(rows: readonly unknown[]): string {
  return rows.map((row) => JSON.stringify(row)).join(",\n");
}
