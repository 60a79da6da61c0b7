import { type ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Result, succeed } from "@shoreline/units";
import { unpackBinaries } from "./binaries.ts";
import { initialise, makeFolder, type Settings, startServer } from "./cluster.ts";
import { freshDatabases, type FreshDatabase } from "./freshDatabases.ts";
import { untilReady } from "./untilReady.ts";

/** A PostgreSQL server of our own, with everything it needs in one temporary folder. */
export interface Postgres {
  /** Address of the database `postgres` for its superuser; a socket that only this user can reach. */
  readonly url: string;
  /** Folder of the cluster. */
  readonly data: string;
  /** A new and empty database with an owner and a login for a service, neither of them privileged. */
  freshDatabase(): Promise<FreshDatabase>;
  /** Ends the server and waits: connections are cut, running transactions rolled back. The data stay. */
  halt(): Promise<void>;
  /** Ends all processes of the server at once with SIGKILL, as a crash would. The data stay. */
  kill(): Promise<void>;
  /** Starts it again on its data, after `halt` or `kill`. */
  restart(): Promise<void>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Waits for the disk at each commit, as a server that matters does. Off unless given: tests need not. */
  readonly fsync?: boolean;
  /** Settings as in postgresql.conf. */
  readonly settings?: Settings;
  /** Where the cluster lies; a temporary folder unless given. */
  readonly data?: string;
}

/**
 * Starts a PostgreSQL from the programs of npm packages: about 0.7 seconds.
 *
 * Faults: postgres.no-binaries where there are none for this machine.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<Result<Postgres>> {
  const home = mkdtempSync(join(tmpdir(), "shoreline-postgres-"));
  chmodSync(home, 0o755);
  const native = unpackBinaries(home);
  if (!native.ok) {
    rmSync(home, { recursive: true, force: true });
    return native;
  }
  const cluster = new Cluster(home, native.value, options);
  try {
    initialise(native.value, cluster.data);
    await cluster.restart();
    return succeed(cluster);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

class Cluster implements Postgres {
  readonly url: string;
  readonly data: string;
  readonly #home: string;
  readonly #native: string;
  readonly #sockets: string;
  readonly #settings: Settings;
  readonly #fresh: () => Promise<FreshDatabase>;
  #server: ChildProcess | undefined;

  constructor(home: string, native: string, options: PostgresOptions) {
    this.#home = home;
    this.#native = native;
    this.#sockets = join(home, "socket");
    this.data = options.data ?? join(home, "data");
    this.url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(this.#sockets)}`;
    this.#settings = { ...durability(options.fsync ?? false), ...options.settings };
    this.#fresh = freshDatabases(this.url);
    makeFolder(this.#sockets);
  }

  async freshDatabase(): Promise<FreshDatabase> {
    return this.#fresh();
  }

  async restart(): Promise<void> {
    const start = () => {
      this.#server = startServer(this.#native, this.data, this.#sockets, this.#settings);
      endWithUs(this.#server);
      return this.#server;
    };
    await untilReady(start, this.url);
  }

  async halt(): Promise<void> {
    await ended(this.#server, "SIGINT");
  }

  async kill(): Promise<void> {
    // The children notice within moments that the parent is gone and end themselves; `restart` waits for them.
    await ended(this.#server, "SIGKILL");
  }

  async stop(): Promise<void> {
    await ended(this.#server, "SIGQUIT");
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}

function durability(fsync: boolean): Settings {
  if (fsync) return {};
  return { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
}

/** A process that forgets to stop its server does not leave it behind. */
function endWithUs(server: ChildProcess): void {
  const end = (): void => void server.kill("SIGQUIT");
  process.once("exit", end);
  server.once("exit", () => process.off("exit", end));
}

async function ended(server: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const end = new Promise((resolve) => server.once("exit", resolve));
  server.kill(signal);
  await end;
}
