/* oxlint-disable no-await-in-loop -- a page follows from the one before it */
import { createHash } from "node:crypto";
import { asc, gt } from "drizzle-orm";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { auditEntries } from "../schema.ts";
import type { Store, Transaction } from "../store.ts";
import { canonicalJson } from "./canonicalJson.ts";

/** A chain that holds together. */
export interface VerifiedAudit {
  readonly entries: number;
  /** SHA-256 of the last entry in hex: kept elsewhere, it shows whether the end was cut off later. */
  readonly lastHash: string;
}

type Entry = typeof auditEntries.$inferSelect;

const PAGE = 1000;
const NONE = Buffer.alloc(32);

/**
 * Recomputes the audit log of an organisation from its first entry. A chain shows changed, removed, swapped and
 * slipped-in entries; that the newest ones were cut off shows only against a `lastHash` noted before.
 *
 * Faults: audit.gap, audit.broken-link, audit.changed, audit.cut-off; the first one found.
 */
export async function verifyAudit(
  store: Store,
  organisationId: string,
  noted?: VerifiedAudit,
): Promise<Result<VerifiedAudit>> {
  return store.as({ organisationId, memberId: null, engagementId: null }, async (tx) => verified(tx, noted));
}

async function verified(tx: Transaction, noted?: VerifiedAudit): Promise<Result<VerifiedAudit>> {
  let former: Uint8Array = NONE;
  let entries = 0;
  let notedHash = noted?.entries === 0 ? hex(NONE) : undefined;
  for await (const entry of entriesOf(tx)) {
    const fault = faultOf(entry, entries + 1, former);
    if (fault !== undefined) return refuse([fault]);
    entries += 1;
    former = entry.hash;
    if (entries === noted?.entries) notedHash = hex(former);
  }
  if (noted !== undefined && notedHash !== noted.lastHash) return refuse([cutOff(noted, entries)]);
  return succeed({ entries, lastHash: hex(former) });
}

async function* entriesOf(tx: Transaction): AsyncGenerator<Entry> {
  for (let after = 0; ;) {
    const order = asc(auditEntries.sequence);
    const page = await tx
      .select()
      .from(auditEntries)
      .where(gt(auditEntries.sequence, after))
      .orderBy(order)
      .limit(PAGE);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.sequence;
  }
}

function faultOf(entry: Entry, expected: number, former: Uint8Array): Fault | undefined {
  const path = `audit[${expected}]`;
  const given = `entry ${entry.sequence} of ${entry.at}`;
  if (entry.sequence !== expected) {
    return { code: "audit.gap", path, given, allowed: `entry ${expected}`, hint: "Entries were removed." };
  }
  if (!same(entry.previousHash, former)) {
    const hint = "This entry, or the one before it, was put in place of another.";
    return { code: "audit.broken-link", path, given, allowed: "the hash of the entry before it", hint };
  }
  if (same(entry.hash, hashOf(entry))) return undefined;
  return { code: "audit.changed", path, given, allowed: "what was hashed", hint: "This entry was changed afterwards." };
}

function cutOff(noted: VerifiedAudit, entries: number): Fault {
  return {
    code: "audit.cut-off",
    path: `audit[${noted.entries}]`,
    given: `${entries} entries`,
    allowed: `the ${noted.entries} entries that were noted, ending in ${noted.lastHash}`,
    hint: "The newest entries were removed, or the log was written anew.",
  };
}

/** The database computes the same when it appends (`shoreline.append_audit` in the migrations). */
function hashOf(entry: Entry): Uint8Array {
  const { action, actorId, at, details, organisationId, sequence, subjectId, subjectKind } = entry;
  const head = canonicalJson({ action, actorId, at }).slice(0, -1);
  const tail = canonicalJson({ organisationId, sequence, subjectId, subjectKind }).slice(1);
  return createHash("sha256").update(entry.previousHash).update(`${head},"details":${details},${tail}`).digest();
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
