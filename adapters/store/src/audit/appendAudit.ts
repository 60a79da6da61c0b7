import { sql } from "drizzle-orm";
import type { Transaction } from "../store.ts";
import { canonicalJson, type Json } from "./canonicalJson.ts";

/** What happened, as the one who makes it happen tells it; who and when are the database's to say. */
export interface AuditEvent {
  /** `brief.create`, `member.invite`, `session.start` … */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** What a reader needs to know; never a token or a password. */
  readonly details?: { readonly [key: string]: Json };
}

/**
 * Appends to the audit log of the transaction's organisation, in the name of its member. Entries of an organisation
 * wait for one another until the transaction ends, so this comes last in it. Returns the place in the log, from 1.
 */
export async function appendAudit(tx: Transaction, event: AuditEvent): Promise<number> {
  const details = canonicalJson(event.details ?? {});
  const { action, subjectKind, subjectId } = event;
  const asked = sql`select shoreline.append_audit(${action}, ${subjectKind}, ${subjectId}, ${details}) as place`;
  const { rows } = (await tx.execute(asked)) as unknown as { rows: readonly { place: string | number }[] };
  return Number(rows[0]?.place);
}
