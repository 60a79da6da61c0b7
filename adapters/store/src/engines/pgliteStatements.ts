import type { PGliteInterface, Transaction } from "@electric-sql/pglite";
import type { Statements } from "../store.ts";

/** Statements on an embedded database; without values there may be several in one text, and the last one answers. */
export function pgliteStatements(client: Pick<PGliteInterface | Transaction, "exec" | "query">): Statements {
  return {
    executeSql: async (text, values) => {
      if (values !== undefined && values.length > 0) return client.query(text, values);
      const results = await client.exec(text);
      return results.at(-1) ?? { rows: [] };
    },
  };
}
