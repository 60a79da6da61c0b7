import { sql } from "drizzle-orm";
import type { Actor, Presented, Store, Transaction } from "../src/index.ts";

/** Rows of a raw statement. */
export async function rowsOf(tx: Transaction, statement: string): Promise<Record<string, unknown>[]> {
  return ((await tx.execute(sql.raw(statement))) as unknown as { rows: Record<string, unknown>[] }).rows;
}

/** Runs one raw statement as an actor and gives its rows. */
export async function ask(store: Store, actor: Actor, statement: string): Promise<Record<string, unknown>[]> {
  return store.as(actor, async (tx) => rowsOf(tx, statement));
}

/** The same for somebody who is not signed in. */
export async function askShowing(store: Store, presented: Presented, statement: string) {
  return store.presenting(presented, async (tx) => rowsOf(tx, statement));
}

/** SQLSTATE that a statement is refused with; `kept` where it is not. */
export async function refusal(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return "kept";
  } catch (error) {
    for (let each: unknown = error; each instanceof Error; each = each.cause) {
      const { code } = each as { code?: unknown };
      if (typeof code === "string") return code;
    }
    return String(error);
  }
}

/** SQLSTATE of what row-level security or missing rights refuse. */
export const FORBIDDEN = "42501";
/** SQLSTATE of a key that leads nowhere. */
export const NO_SUCH_KEY = "23503";

/** Tables whose rows belong to an organisation, with the column that says to which. */
export const TENANT_TABLES: Readonly<Record<string, string>> = {
  organisations: "id",
  ...Object.fromEntries(
    [
      "members",
      "credentials",
      "sessions",
      "api_tokens",
      "links",
      "engagements",
      "briefs",
      "brief_versions",
      "decisions",
      "scenarios",
      "comments",
      "own_facts",
      "own_classes",
      "jobs",
      "audit_entries",
      "idempotency_keys",
    ].map((table) => [table, "organisation_id"]),
  ),
};
