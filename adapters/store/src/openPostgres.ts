import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import pg from "pg";
import { postgresStore, serviceConnection } from "./engines/postgres.ts";
import { postgresStatements } from "./engines/postgresStatements.ts";
import { migrateThrough, newestApplied, pendingMigrations, type Preparation } from "./migrate.ts";
import type { StoreOptions } from "./openStore.ts";
import { newestKnown } from "./migrations.ts";
import { systemSaid } from "./systemSaid.ts";
import { rolesFaults } from "./rolesFaults.ts";
import type { Statements, Store } from "./store.ts";

/** Opens a store on a server; migrates it where the login may. */
export async function openPostgres(url: string, options: StoreOptions): Promise<Result<Store>> {
  const prepared = await connected(url, async (login) => prepareThrough(login, options.prepare));
  if (!prepared.ok) return prepared;
  const service = serviceConnection(url, options.limits);
  const checked = await connectedAs(url, service, async (role) => rolesFaults(role), roleMissing);
  if (!checked.ok) return checked;
  if (checked.value.length > 0) return refuse(checked.value);
  return succeed(postgresStore(url, options.limits));
}

/** How a server stands to a service that would start on it. */
export interface ServerState {
  /** Everything that is in the way. */
  readonly faults: readonly Fault[];
  /** Its clock, in milliseconds since 1970; nothing where it cannot be reached. */
  readonly now: number | undefined;
}

/** What would keep a service from starting on a server, found out without changing anything there. */
export async function serverState(url: string): Promise<ServerState> {
  const seen = await connected(url, async (login) => {
    await refuseOthers(login);
    const pending = await pendingMigrations(login);
    const [clock] = (await login.executeSql("select extract(epoch from clock_timestamp()) * 1000 as now")).rows;
    return { pending: pending.length, now: Number(clock.now) };
  });
  if (!seen.ok) return { faults: seen.faults, now: undefined };
  const { pending, now } = seen.value;
  if (pending > 0) return { faults: [notMigrated(`a database that is ${pending} steps behind`)], now };
  const checked = await connectedAs(url, serviceConnection(url), async (role) => rolesFaults(role), roleMissing);
  return { faults: checked.ok ? checked.value : checked.faults, now };
}

/**
 * Brings the database of a server to the present schema as the role that the address signs in with, which then owns
 * the tables, and returns how many steps were taken.
 */
export async function migrate(url: string, prepare?: Preparation): Promise<Result<number>> {
  return connected(url, async (login) => {
    await refuseOthers(login);
    return migrateThrough(login, prepare);
  });
}

/** One connection with the role that the address signs in with. */
async function connected<T>(url: string, work: (login: Statements) => Promise<T>): Promise<Result<T>> {
  return connectedAs(url, { connectionString: url, connectionTimeoutMillis: 5000 }, work);
}

/** Why a server does not let a login do what it needs, in the words of the server. */
type Forbidden = (given: string, said?: string) => Fault;

async function connectedAs<T>(
  url: string,
  config: pg.ClientConfig,
  work: (login: Statements) => Promise<T>,
  forbidden: Forbidden = notMigrated,
): Promise<Result<T>> {
  const client = new pg.Client(config);
  client.on("error", () => {});
  try {
    await client.connect();
    return succeed(await work(postgresStatements(client)));
  } catch (error) {
    return refuse([
      error instanceof Refused ? error.fault : connectionFault(error, addressWithoutPassword(url), forbidden),
    ]);
  } finally {
    await client.end().catch(() => {});
  }
}

const MAY_NOT = "42501";
const OLDEST_SERVER = 150_000;

async function prepareThrough(login: Statements, preparation?: Preparation): Promise<void> {
  await refuseOthers(login);
  if ((await pendingMigrations(login)).length === 0 && preparation === undefined) return;
  await migrateThrough(login, preparation);
}

class Refused extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** A server that is too old, or a database that a newer version of Shoreline has migrated, is left alone. */
async function refuseOthers(login: Statements): Promise<void> {
  const [server] = (await login.executeSql("show server_version_num")).rows;
  if (Number(server.server_version_num) < OLDEST_SERVER) throw new Refused(tooOld(server.server_version_num));
  const newer = (await newestApplied(login)) - newestKnown();
  if (newer > 0) throw new Refused(newerThanUs());
}

function tooOld(version: string): Fault {
  const hint = "Upgrade the server.";
  return {
    code: "store.server-too-old",
    path: "DATABASE_URL",
    given: version,
    allowed: "PostgreSQL 15 or newer",
    hint,
  };
}

function newerThanUs(): Fault {
  return {
    code: "store.newer",
    path: "DATABASE_URL",
    given: "a database of a newer version of Shoreline",
    allowed: "the present schema or an older one",
    hint: "Start the version that migrated it, or restore a backup of this one into an empty database.",
  };
}

function connectionFault(error: unknown, address: string, forbidden: Forbidden): Fault {
  const { code } = error as { code?: string };
  const said = systemSaid(error, code === undefined || /^E[A-Z]+$/u.test(code) ? "The system" : "The server");
  if (code === MAY_NOT) return forbidden(address, said);
  return {
    code: "store.unreachable",
    path: "DATABASE_URL",
    given: address,
    allowed: "the address of a PostgreSQL server, 15 or newer, that answers and lets this login in",
    hint: `${said} Check the address, that the server runs, and the name and password.`,
  };
}

/** An address of a database as it may be shown: a password may also stand among its parameters. */
function addressWithoutPassword(address: string): string {
  const url = URL.parse(address);
  if (url === null) return "an address that cannot be read";
  url.password = "";
  url.search = "";
  return url.href;
}

function saidBefore(said: string | undefined, hint: string): string {
  return said === undefined ? hint : `${said} ${hint}`;
}

function notMigrated(given: string, said?: string): Fault {
  return {
    code: "store.not-migrated",
    path: "DATABASE_URL",
    given,
    allowed: "a database with the present schema",
    hint: saidBefore(
      said,
      "Run `shoreline migrate` with the address of the role that owns the tables, then start again.",
    ),
  };
}

function roleMissing(given: string, said?: string): Fault {
  return {
    code: "store.role-missing",
    path: "DATABASE_URL",
    given,
    allowed: "a login that is a member of shoreline_app",
    hint: saidBefore(said, "As an administrator of the server: grant shoreline_app to <the login of the service>."),
  };
}
