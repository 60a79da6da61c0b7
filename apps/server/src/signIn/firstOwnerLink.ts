import type { Store } from "@shoreline/store";
import { newLink, type ToldLink } from "./links.ts";

/**
 * The link by which the first owner sets the service up; nothing once there is an organisation. It is to be shown on
 * the terminal this once, for only its hash is kept. A new one replaces the former, and each ends after 24 hours.
 */
export async function firstOwnerLink(
  store: Store,
  given: { readonly publicUrl: string; readonly now: number; readonly newId: () => string },
): Promise<ToldLink | undefined> {
  const { told, tokenHash } = newLink("setUp", new URL(given.publicUrl).origin, given.newId(), given.now);
  const hash = Buffer.from(tokenHash).toString("hex");
  const organisationId = given.newId();
  const { rows } = await store.statements.executeSql(
    "select shoreline.replace_set_up_link($1::uuid, $2::uuid, decode($3, 'hex'), $4::timestamptz) as made",
    [organisationId, told.id, hash, told.expiresAt],
  );
  const [row] = rows as { made: boolean }[];
  return row?.made === true ? told : undefined;
}
