import { sql } from "drizzle-orm";
import type { Actor, Presented, Transaction } from "../store.ts";

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu;

/*
 * A transaction is opened by one statement of several parts, one round trip. Every setting is written every time, so
 * that nothing which code has left behind on a connection can open a row; so is the role.
 */
const BEGIN = "begin; set local role shoreline_app;";

/** What begins a transaction of an actor. */
export function beginAs(actor: Actor): string {
  return `${BEGIN} ${settingsOf(actor)}`;
}

/**
 * What begins a transaction of the keeper, with values written as text in one way whatever the server is set to, and
 * without the limits of requests.
 */
export const BEGIN_KEEPING = `begin isolation level repeatable read; set local role shoreline_keeper; ${settingsOf(null)};
  set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local bytea_output = 'hex';
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`;

/** What begins a transaction in which somebody shows something. */
export function beginPresenting(presented: Presented): string {
  return `${BEGIN} ${settingsOf(null)}; ${showing(presented)}`;
}

/** From here on the transaction is that of the actor: nothing shown before opens a row any longer. */
export async function become(tx: Transaction, actor: Actor): Promise<void> {
  await tx.execute(sql.raw(settingsOf(actor)));
}

/** Opens, besides what is open already, the rows that match what is shown; what was shown before is forgotten. */
export async function show(tx: Transaction, presented: Presented): Promise<void> {
  await tx.execute(sql.raw(showing(presented)));
}

function settingsOf(actor: Actor | null): string {
  const settings = {
    organisation: uuid(actor?.organisationId),
    member: uuid(actor?.memberId),
    engagement: uuid(actor?.engagementId),
    token_hash: "",
    email: "",
    handle: "",
    shown_members: "",
    shown_organisations: "",
  };
  const each = Object.entries(settings).map(([name, value]) => `set_config('shoreline.${name}', '${value}', true)`);
  return `select ${each.join(", ")}`;
}

function showing(presented: Presented): string {
  const hash = presented.tokenHash === undefined ? "" : Buffer.from(presented.tokenHash).toString("hex");
  return `select shoreline.show('${hash}', ${quoted(presented.email)}, ${quoted(presented.handle)})`;
}

function uuid(given: string | null | undefined): string {
  if (given === null || given === undefined) return "";
  if (!UUID.test(given)) throw new Error(`An id is a UUID, not ${JSON.stringify(given)}.`);
  return given;
}

function quoted(given = ""): string {
  return `'${given.replaceAll("\0", "").replaceAll("'", "''")}'`;
}
