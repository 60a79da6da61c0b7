import { chmodSync, chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";

/** `nobody` has an entry in the list of users, which `initdb` needs. */
const NOBODY = 65_534;

/** Whom server and `initdb` run as: ourselves, or, where that is root, which they refuse, nobody. */
function runsAs(): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

/** Makes the folder of a cluster that belongs to whoever the server runs as. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, gid } = runsAs();
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  else chmodSync(folder, 0o700);
}

/** Makes an empty cluster whose superuser is `postgres`. Nobody else can reach its socket, so it trusts who does. */
export function initialise(native: string, data: string): void {
  makeFolder(data);
  const options = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-sync", "--no-instructions"];
  const locale = ["--locale-provider=builtin", "--locale=C.UTF-8"];
  execFileSync(join(native, "bin", "initdb"), [`--pgdata=${data}`, ...options, ...locale], {
    ...runsAs(),
    cwd: native,
    stdio: "pipe",
    env: environment(native),
  });
}

/** Starts the server on a socket in a folder, without any port of the network. */
export function startServer(native: string, data: string, sockets: string, settings: Settings): ChildProcess {
  const given = { ...settings, listen_addresses: "", unix_socket_directories: sockets };
  const options = Object.entries(given).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return spawn(join(native, "bin", "postgres"), ["-D", data, ...options], {
    ...runsAs(),
    cwd: native,
    stdio: ["ignore", "ignore", "pipe"],
    env: environment(native),
  });
}

/** Settings of the server, as in postgresql.conf. */
export type Settings = Readonly<Record<string, string>>;

function environment(native: string): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"], TZ: "UTC", LC_ALL: "C", LD_LIBRARY_PATH: join(native, "lib") };
}
