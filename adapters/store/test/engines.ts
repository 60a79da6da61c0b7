import { expectOk } from "@shoreline/units";
import { type Postgres, startPostgres } from "@shoreline/postgres";
import { openStore, type Statements, type Store } from "../src/index.ts";
import pg from "pg";

/** A store under test, with the way around everything that holds the service back. */
export interface Opened {
  readonly store: Store;
  /** Statements as the superuser of the server: what an intruder with the password of the database could run. */
  readonly superuser: Statements;
  close(): Promise<void>;
}

/** One engine that the same tests run on. */
export interface Engine {
  readonly name: string;
  open(): Promise<Opened>;
  stop(): Promise<void>;
}

/** Both engines: what a store promises may not depend on which it runs on. */
export function engines(): Engine[] {
  return [pgliteEngine(), postgresEngine()];
}

function pgliteEngine(): Engine {
  return {
    name: "PGlite",
    open: async () => {
      const store = expectOk(await openStore({ memory: true }));
      return { store, superuser: superuserOf(store), close: () => store.close() };
    },
    stop: async () => {},
  };
}

function superuserOf(store: Store): Statements {
  return {
    executeSql: async (text, values) => {
      await store.statements.executeSql("reset role");
      try {
        return await store.statements.executeSql(text, values);
      } finally {
        await store.statements.executeSql("set role shoreline_app");
      }
    },
  };
}

function postgresEngine(): Engine {
  let server: Promise<Postgres> | undefined;
  const started = async () => {
    server ??= startPostgres().then(expectOk);
    return server;
  };
  return {
    name: "PostgreSQL",
    open: async () => {
      const { ownerUrl, superuserUrl } = await (await started()).freshDatabase();
      const store = expectOk(await openStore({ url: ownerUrl }));
      const superuser = new pg.Client(superuserUrl);
      superuser.on("error", () => {});
      await superuser.connect();
      return {
        store,
        superuser: { executeSql: async (text, values) => superuser.query(text, values) },
        close: async () => {
          await store.close();
          await superuser.end();
        },
      };
    },
    stop: async () => (await server)?.stop(),
  };
}
