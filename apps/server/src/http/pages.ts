import { type Column, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { problem } from "./refusal.ts";

/** Where a page ends, for rows that are sorted by a moment and, within one, by id. */
const momentCursor = z.tuple([z.iso.datetime().max(30).refine(isDatabaseYear), z.uuid()]);
/** The same for rows that are numbered. */
const numberCursor = z.tuple([z.int().min(0)]);

/** The database counts from the year 1; ISO 8601 has a year 0 before it. */
function isDatabaseYear(moment: string): boolean {
  return !moment.startsWith("0000");
}

/** What a page is asked by. */
export interface PageAsked {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * Rows before a cursor, newest first by a moment and the id: a page begins where the one before ended, however many
 * rows were added meanwhile.
 */
export function beforeMoment({ cursor }: PageAsked, at: Column, id: Column): SQL | undefined {
  const last = readCursor(cursor, momentCursor);
  return last && sql`(${at}, ${id}) < (${last[0]}::timestamptz, ${last[1]}::uuid)`;
}

/** Rows before a cursor, by a falling number. */
export function beforeNumber({ cursor }: PageAsked, number: Column): SQL | undefined {
  const last = readCursor(cursor, numberCursor);
  return last && sql`${number} < ${last[0]}::bigint`;
}

/** A page of rows of which one more was read than is asked for, to know whether there is a next page. */
export function pageOfRows<Row, Item>(
  rows: readonly Row[],
  { limit }: PageAsked,
  as: { readonly item: (row: Row) => Item; readonly cursor: (row: Row) => readonly (string | number)[] },
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? cursorText(as.cursor(last)) : null;
  return { items: shown.map(as.item), next };
}

function cursorText(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

function readCursor<Schema extends z.ZodType>(
  cursor: string | undefined,
  schema: Schema,
): z.output<Schema> | undefined {
  if (cursor === undefined) return undefined;
  const outcome = schema.safeParse(dataIn(cursor));
  if (outcome.success) return outcome.data;
  const allowed = "`next` of the page before, as it was";
  throw problem("faults", { faults: [{ code: "request.refused", path: "query.cursor", given: cursor, allowed }] });
}

function dataIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
