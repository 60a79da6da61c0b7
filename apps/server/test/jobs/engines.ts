import { startPostgres } from "@shoreline/postgres";
import { migrate, type StorePlace } from "@shoreline/store";
import { expectOk } from "@shoreline/units";
import { prepareQueue } from "../../src/jobs/queue.ts";

/** A database for one test file. */
export interface Engine extends AsyncDisposable {
  readonly place: StorePlace;
}

async function embedded(): Promise<Engine> {
  return { place: { memory: true }, [Symbol.asyncDispose]: async () => {} };
}

/** A server, migrated by its owner, and opened by a login that may do no more than the service. */
export async function server(): Promise<Engine & { readonly place: { readonly url: string } }> {
  const postgres = expectOk(await startPostgres());
  const { ownerUrl, serviceUrl } = await postgres.freshDatabase();
  expectOk(await migrate(ownerUrl, prepareQueue));
  return { place: { url: serviceUrl }, [Symbol.asyncDispose]: () => postgres.stop() };
}

/** Every engine that the service runs on. */
export const engines: readonly (readonly [name: string, start: () => Promise<Engine>])[] = [
  ["PGlite", embedded],
  ["PostgreSQL", server],
];
