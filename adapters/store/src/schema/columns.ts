import { type SQL, sql } from "drizzle-orm";
import { check, customType, type ExtraConfigColumn, uuid } from "drizzle-orm/pg-core";

/** Bytes as they are. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });
/** A moment, in code the ISO 8601 text of it in UTC to the millisecond: what JSON carries, and sorted as text it sorts by time. */
export const at = customType<{ data: string; driverData: string }>({
  dataType: () => "timestamp (3) with time zone",
  fromDriver: (given) => new Date(given).toISOString(),
});
export const now: SQL = sql`now()`;
export const id = () => uuid("id").notNull();
export const organisationId = () => uuid("organisation_id").notNull();
export const createdAt = () => at("created_at").notNull().default(now);

export type Column = ExtraConfigColumn;

/** The words of an enumeration are kept by the database too; an absent one passes. */
export function oneOf(name: string, column: Column, words: readonly string[]) {
  return check(name, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(", "))})`);
}

/** Versions count from 1. */
export function counted(name: string, table: { readonly version: Column }) {
  return check(name, sql`${table.version} > 0`);
}

/** A SHA-256 and nothing shorter, least of all the token itself. */
export function hashed(name: string, column: Column) {
  return check(name, sql`length(${column}) = 32`);
}
