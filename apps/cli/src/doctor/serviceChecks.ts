import { type DatabaseState, databaseState, readConfig } from "@shoreline/server";
import { type Fault, renderFault } from "@shoreline/units";
import { figure } from "../page/figures.ts";
import type { Environment } from "../service/environment.ts";
import type { Check } from "./checks.ts";

const GIBIBYTE = 2 ** 30;
const LEAST_FREE_BYTES = GIBIBYTE;
/** Sessions and links are judged by our clock, their rows dated by that of the database. */
const MOST_AHEAD_MILLISECONDS = 5000;

/** What the service needs besides: its settings, its database, room on the disk, clocks that agree. */
export async function serviceChecks(environment: Environment, clock: () => number): Promise<Check[]> {
  const config = readConfig(environment);
  if (!config.ok) return [settingsCheck(config.faults)];
  const state = await databaseState(config.value, clock);
  return [settingsCheck([]), databaseCheck(state), ...diskCheck(state), ...clocksCheck(state)];
}

function settingsCheck(faults: readonly Fault[]): Check {
  const found = faults.length === 0 ? "can be read" : faults.map(renderFault).join("; ");
  const advice = faults.length === 0 ? {} : { advice: "docs/service.md lists every variable." };
  return { name: "settings of the service", ok: faults.length === 0, found, ...advice };
}

/** Is the database there, migrated, free, and will it hold the service back as it should? */
export function databaseCheck({ engine, folder, faults }: DatabaseState): Check {
  const name = "database of the service";
  const [fault] = faults;
  // A folder that is in use is that of a service which runs, which is as it should be.
  if (fault?.code === "store.folder-in-use")
    return { name, ok: true, found: `embedded, in use: ${folder?.path ?? ""}` };
  if (fault !== undefined) {
    const advice = fault.hint === undefined ? {} : { advice: fault.hint };
    return { name, ok: false, found: faults.map(withoutHint).join("; "), ...advice };
  }
  if (engine === "postgres") return { name, ok: true, found: "PostgreSQL, migrated, with a role that it holds back" };
  return {
    name,
    ok: true,
    found: folder?.isThere === true ? `embedded: ${folder.path}` : "none yet; `shoreline serve` makes one",
  };
}

function withoutHint({ code, path, given, allowed }: Fault): string {
  const said = { ...(given === undefined ? {} : { given }), ...(allowed === undefined ? {} : { allowed }) };
  return renderFault({ code, path, ...said });
}

/** Is there room for it to grow? */
export function diskCheck({ folder }: DatabaseState): Check[] {
  if (folder === undefined) return [];
  const ok = folder.freeBytes >= LEAST_FREE_BYTES;
  const found = `${figure(Math.floor((folder.freeBytes / GIBIBYTE) * 10) / 10)} GiB free for ${folder.path}`;
  return [{ name: "disk", ok, found, ...(ok ? {} : { advice: "Free some room, or set DATA_DIR to a larger disk." }) }];
}

/** Do the clocks of this machine and of the database agree? */
export function clocksCheck({ aheadMilliseconds }: DatabaseState): Check[] {
  if (aheadMilliseconds === undefined) return [];
  const apart = Math.abs(aheadMilliseconds) / 1000;
  const ok = Math.abs(aheadMilliseconds) <= MOST_AHEAD_MILLISECONDS;
  const found = `${apart.toFixed(1)} s apart from the database`;
  return [{ name: "clock", ok, found, ...(ok ? {} : { advice: "Keep both machines in time by NTP." }) }];
}
