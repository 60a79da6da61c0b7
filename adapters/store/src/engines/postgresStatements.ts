import type pg from "pg";
import type { Statements } from "../store.ts";

/** Statements on a connection or a pool; without values there may be several in one text, and the last one answers. */
export function postgresStatements(client: Pick<pg.ClientBase, "query">): Statements {
  return { executeSql: async (text, values) => lastOf(await client.query(text, values)) };
}

function lastOf(results: pg.QueryResult | pg.QueryResult[]): pg.QueryResult {
  const last = Array.isArray(results) ? results.at(-1) : results;
  if (last === undefined) throw new Error("A statement has no result.");
  return last;
}
