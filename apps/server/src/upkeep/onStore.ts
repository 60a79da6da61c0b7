import { openStore, type Store } from "@shoreline/store";
import { type Fault, refuse, type Result } from "@shoreline/units";
import type { Config } from "../config/config.ts";
import { prepareQueue } from "../jobs/queue.ts";

/** Opens the database of a configuration for some work and closes it again. */
export async function onStore<T>({ database }: Config, work: (store: Store) => Promise<Result<T>>): Promise<Result<T>> {
  const opened = await openStore(database, { prepare: prepareQueue });
  if (!opened.ok) return refuse(opened.faults.map((fault) => named(fault, "url" in database)));
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** An embedded database that is in use is most often that of a service which runs. */
function named(fault: Fault, isServer: boolean): Fault {
  if (isServer || fault.code !== "store.folder-in-use") return fault;
  const hint = "The service runs on it: stop it for as long as this takes. A PostgreSQL needs no stop.";
  return { ...fault, hint };
}
