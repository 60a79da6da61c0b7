import { backup, type Manifest, restore, type VerifiedAudit, verifyAudit } from "@shoreline/store";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import type { Config } from "../config/config.ts";
import { onStore } from "./onStore.ts";

/** Writes all that the database holds into a new folder; a service on a PostgreSQL may go on meanwhile. */
export function backUp(config: Config, folder: string, now: number): Promise<Result<Manifest>> {
  return onStore(config, (store) => backup(store, folder, new Date(now).toISOString()));
}

/** Puts a backup into an empty database: all of it, or nothing. */
export function restoreFrom(config: Config, folder: string): Promise<Result<Manifest>> {
  return onStore(config, (store) => restore(store, folder));
}

/** The audit log of one organisation, found whole. */
export interface WholeAudit extends VerifiedAudit {
  readonly organisationId: string;
  readonly name: string;
}

/**
 * Recomputes the audit log of every organisation. `noted` is what an earlier call found: that an organisation, or the
 * newest entries of a log, were removed meanwhile shows only against it. Faults of all logs, the first of each.
 */
export function verifyEveryAudit(config: Config, noted: readonly WholeAudit[] = []): Promise<Result<WholeAudit[]>> {
  return onStore(config, async (store) => {
    const listed = await store
      .keeping(async (statements) => statements.executeSql("select id, name from organisations order by id"))
      .then(({ rows }) => succeed(rows as { id: string; name: string }[]), keeperFault);
    if (!listed.ok) return listed;
    const known = new Set(listed.value.map(({ id }) => id));
    const faults: Fault[] = noted.filter(({ organisationId }) => !known.has(organisationId)).map(goneFault);
    const whole: WholeAudit[] = [];
    for (const { id, name } of listed.value) {
      // oxlint-disable-next-line no-await-in-loop -- one log after the other; an embedded database has one connection
      const found = await verifyAudit(
        store,
        id,
        noted.find(({ organisationId }) => organisationId === id),
      );
      if (found.ok) whole.push({ organisationId: id, name, ...found.value });
      else faults.push(...found.faults.map((fault) => ({ ...fault, path: `${id}.${fault.path}` })));
    }
    return faults.length > 0 ? refuse(faults) : succeed(whole);
  });
}

const MAY_NOT = "42501";

/** A login that may not see all organisations, as a fault; anything else is thrown on. */
export function keeperFault(error: unknown): Result<never> {
  if ((error as { code?: string }).code !== MAY_NOT) throw error;
  return refuse([
    {
      code: "store.not-keeper",
      path: "DATABASE_URL",
      given: "a login that may not see all organisations",
      allowed: "the role that owns the tables, or another member of shoreline_keeper",
      hint: "Use the address that `shoreline migrate` is run with.",
    },
  ]);
}

function goneFault({ organisationId, name }: WholeAudit): Fault {
  const allowed = "an organisation that was there when it was noted";
  return { code: "audit.organisation-gone", path: organisationId, given: name, allowed };
}
