import { randomUUIDv7 } from "node:crypto";
import { refuse, type Result, succeed } from "@shoreline/units";
import type { Config } from "../config/config.ts";
import { newLink, type ToldLink } from "../signIn/links.ts";
import { keeperFault } from "./keep.ts";
import { onStore } from "./onStore.ts";

/**
 * A link like the first owner's, for one more organisation of the same service: whoever opens it within 24 hours names
 * the organisation and becomes its owner. Only its hash is kept. Fault `organisations.none` before the first one is set
 * up, whose link the service shows by itself.
 */
export function addOrganisation(config: Config, now: number): Promise<Result<ToldLink>> {
  const { told, tokenHash } = newLink("setUp", originOf(config), randomUUIDv7(), now);
  const values = [randomUUIDv7(), told.id, Buffer.from(tokenHash).toString("hex"), told.expiresAt];
  return onStore(config, async (store) => {
    const made = await store
      .keeping(async (statements) => statements.executeSql(MADE, values))
      .then(({ rows }) => succeed(rows.length), keeperFault);
    if (!made.ok) return made;
    return made.value > 0 ? succeed(told) : refuse([NONE_YET]);
  });
}

const MADE = `insert into links (organisation_id, id, purpose, token_hash, role, expires_at)
  select $1::uuid, $2::uuid, 'setUp', decode($3, 'hex'), 'owner', $4::timestamptz
  where exists (select from organisations) returning id`;

const NONE_YET = {
  code: "organisations.none",
  path: "database",
  given: "one without an organisation",
  allowed: "one that has been set up",
  hint: "The service prints the link to its first organisation when it starts.",
};

/** Where browsers find the service, as far as its configuration tells. */
function originOf({ publicUrl, host, port }: Config): string {
  return publicUrl ?? `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
