import { refuse, type Result, succeed } from "@shoreline/units";
import { asKeeper } from "./backup/backup.ts";
import type { Store } from "./store.ts";

/**
 * Removes an organisation with everything it holds, its audit log included, for good. Needs the login that owns the
 * tables; the service itself cannot.
 *
 * Faults: store.no-organisation, store.not-keeper, store.unavailable.
 */
export async function removeOrganisation(store: Store, organisationId: string): Promise<Result<void>> {
  return asKeeper(store, async (statements) => {
    await statements.executeSql("set constraints all deferred");
    await statements.executeSql("delete from public.links where organisation_id = $1", [organisationId]);
    const asked = "delete from public.organisations where id = $1 returning id";
    const { rows } = await statements.executeSql(asked, [organisationId]);
    return rows.length === 1 ? succeed(undefined) : refuse([unknown(organisationId)]);
  });
}

function unknown(given: string) {
  const allowed = "the id of an organisation of this store";
  return { code: "store.no-organisation", path: "organisation", given, allowed, hint: "Nothing was removed." };
}
