import type { Result } from "@shoreline/units";
import type { Preparation } from "./migrate.ts";
import type { PostgresLimits } from "./engines/postgres.ts";
import { openPglite, type PglitePlace } from "./openPglite.ts";
import { openPostgres } from "./openPostgres.ts";
import type { Store } from "./store.ts";

/** Where a store lies: a folder or the memory of this process (PGlite), or a PostgreSQL server. */
export type StorePlace = PglitePlace | { readonly url: string };

export interface StoreOptions {
  /** Tables of libraries, made after ours. */
  readonly prepare?: Preparation;
  /** Of a PostgreSQL. */
  readonly limits?: PostgresLimits;
}

/**
 * Opens the database of the service, migrated. An embedded one, and a server whose login owns the tables, is migrated
 * on the way; another server has to be migrated before by somebody who may.
 *
 * Faults: store.folder-in-use, store.folder-unusable, store.unreachable, store.not-migrated, store.newer,
 * store.role-missing, store.role-privileged.
 */
export async function openStore(place: StorePlace, options: StoreOptions = {}): Promise<Result<Store>> {
  return "url" in place ? openPostgres(place.url, options) : openPglite(place, options);
}
