/* oxlint-disable no-await-in-loop -- a portion follows the one before it */
import { createHash } from "node:crypto";
import type { Statements } from "../store.ts";
import { keyOrder, type Table } from "./tables.ts";

/** A row: each column as PostgreSQL writes it in text, in the order of the table's columns. */
export type Row = readonly (string | null)[];

/** Rows are read and written in portions of this many, so that memory does not grow with the table. */
const PORTION = 200;

/** Lines of a table, one JSON array a row, in the order of its key. */
export async function* linesOf(statements: Statements, table: Table): AsyncGenerator<string> {
  const columns = table.columns.map(({ name }) => `"${name}"::text`).join(", ");
  const query = `select json_build_array(${columns})::text as line from public."${table.name}" order by ${keyOrder(table)}`;
  await statements.executeSql(`declare portion no scroll cursor for ${query}`);
  for (;;) {
    const { rows } = await statements.executeSql(`fetch ${PORTION} from portion`);
    for (const { line } of rows) yield `${JSON.stringify(JSON.parse(line))}\n`;
    if (rows.length < PORTION) break;
  }
  await statements.executeSql("close portion");
}

/** Puts rows into a table, portion by portion; foreign keys have to be deferred. */
export async function insertRows(
  statements: Statements,
  table: Table,
  rows: AsyncIterable<Row> | Iterable<Row>,
): Promise<void> {
  let portion: Row[] = [];
  for await (const row of rows) {
    portion.push(row);
    if (portion.length < PORTION) continue;
    await insertPortion(statements, table, portion);
    portion = [];
  }
  if (portion.length > 0) await insertPortion(statements, table, portion);
}

async function insertPortion(statements: Statements, table: Table, rows: readonly Row[]): Promise<void> {
  const names = table.columns.map(({ name }) => `"${name}"`).join(", ");
  const cast = table.columns.map(({ name, type }) => `"${name}"::${type}`).join(", ");
  const given = table.columns.map((_, index) => `$${index + 1}::text[]`).join(", ");
  const statement = `insert into public."${table.name}" (${names}) select ${cast} from unnest(${given}) as given (${names})`;
  const columns = table.columns.map((_, index) => rows.map((row) => row[index] ?? null));
  await statements.executeSql(statement, columns);
}

/** What lies in a table: how many rows, and the SHA-256 of its lines. */
export interface TableContent {
  readonly name: string;
  readonly rows: number;
  readonly sha256: string;
}

/** Passes lines on while it counts and hashes them; `content` is true once they have all passed. */
export function countedLines(name: string, lines: AsyncIterable<string>) {
  const hash = createHash("sha256");
  let rows = 0;
  async function* passed(): AsyncGenerator<string> {
    for await (const line of lines) {
      hash.update(line);
      rows += 1;
      yield line;
    }
  }
  return { lines: passed(), content: (): TableContent => ({ name, rows, sha256: hash.digest("hex") }) };
}

/** What lies in a table, read for this alone. */
export async function contentOf(statements: Statements, table: Table): Promise<TableContent> {
  const counted = countedLines(table.name, linesOf(statements, table));
  for await (const _ of counted.lines);
  return counted.content();
}
