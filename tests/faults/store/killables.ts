import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@shoreline/postgres";
import { expectOk } from "@shoreline/units";
import type { Killable } from "./killRounds.ts";

/** A store that is killed, and what removes it afterwards. */
export interface Disposable {
  readonly store: Killable;
  remove(): Promise<void>;
}

/** A store in a folder: the process that writes is the one that holds it, and is killed. */
export async function killableFolder(): Promise<Disposable> {
  const folder = mkdtempSync(join(tmpdir(), "shoreline-killed-"));
  return {
    store: { place: { folder }, kill: killHolder },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

const killHolder: Killable["kill"] = async (writer) => {
  const ended = once(writer, "exit");
  writer.kill("SIGKILL");
  await ended;
};

/** A store on a server that waits for the disk as a server that matters does: the server is killed, and started again. */
export async function killableServer(): Promise<Disposable> {
  const server = expectOk(await startPostgres({ fsync: true }));
  const { ownerUrl } = await server.freshDatabase();
  const kill = async (): Promise<void> => {
    await server.kill();
    await server.restart();
  };
  return { store: { place: { url: ownerUrl }, kill }, remove: async () => server.stop() };
}
