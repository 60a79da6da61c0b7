import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnose } from "./diagnose.mjs";
import { takeLock } from "./installLock.mjs";
import { runNpmCi } from "./npmCi.mjs";
import { binaryIn, packagesMadeFor, runtimePackage, thisMachine } from "./platform.mjs";
import { isInstalled, removeStamp, writeStamp } from "./stamp.mjs";

/**
 * @typedef {import("./diagnose.mjs").Failure} Failure
 * @typedef {import("./platform.mjs").Machine} Machine
 */

/** Thrown inside this file only; it carries what `diagnose` needs. */
class InstallFailure extends Error {
  /** @param {Partial<Failure>} failure */
  constructor(failure) {
    super("install failed");
    this.failure = failure;
  }
}

const OLDEST_RUNTIME_MAJOR = 26;
const LAST_LINES = 15;

/**
 * Brings in what is missing: Node 26 first, then the packages with an npm that runs under it.
 * Says on stderr what it does and, when it fails, what to do.
 *
 * @param {string} root
 * @param {{ packages: boolean }} wanted
 * @returns {Promise<{ node: string } | { exitCode: number }>}
 */
export async function install(root, wanted) {
  const machine = thisMachine();
  const own = runtimePackage(machine) === undefined ? ownNode() : undefined;
  if (own !== undefined && (!wanted.packages || isInstalled(root))) return { node: own };
  try {
    return { node: await installUnderLock(root, machine, wanted) };
  } catch (error) {
    return { exitCode: report(failureOf(error, machine)) };
  }
}

/**
 * @param {string} root
 * @param {Machine} machine
 * @param {{ packages: boolean }} wanted
 */
async function installUnderLock(root, machine, wanted) {
  const release = await lockCheckout(root);
  try {
    const node = await installRuntime(root, machine);
    if (wanted.packages && !isInstalled(root)) await installPackages(root, node, machine);
    return node;
  } finally {
    release();
  }
}

/**
 * The lock that everything takes which changes node_modules.
 *
 * @param {string} root
 */
export function lockCheckout(root) {
  return takeLock(join(root, ".shoreline/install.lock"), (owner) => {
    say(`Another start is installing${owner === undefined ? "" : ` (process ${owner.pid})`}; waiting for it.`);
  });
}

/**
 * @param {string} root
 * @param {Machine} machine
 * @returns {Promise<string>} the Node to run under
 */
async function installRuntime(root, machine) {
  const folder = join(root, "tools/runtime");
  const name = runtimePackage(machine);
  if (name === undefined) return ownNode() ?? fail({ phase: "runtime", unsupported: true });
  const node = join(folder, "node_modules", name, binaryIn(machine.os));
  if (isInstalled(folder)) return node;
  try {
    await installFolder(folder, "runtime", process.execPath, machine, `Fetching Node ${OLDEST_RUNTIME_MAJOR} (once)`);
    expectToStart(node);
    writeStamp(folder);
    return node;
  } catch (error) {
    return fallBack(error);
  }
}

/** The Node we run on, when it is new enough to stand in for the fetched one. */
function ownNode() {
  return Number(process.versions.node.split(".")[0]) >= OLDEST_RUNTIME_MAJOR ? process.execPath : undefined;
}

/** @param {unknown} error */
function fallBack(error) {
  const own = ownNode();
  if (own === undefined || (error instanceof InstallFailure && error.failure.signal !== undefined)) throw error;
  say(`Going on with the Node that is here, ${process.version}.`);
  return own;
}

/** @param {string} node */
function expectToStart(node) {
  const { status, stderr, error } = spawnSync(node, ["--version"], { encoding: "utf8" });
  if (status !== 0) fail({ phase: "runtime", code: "NO_START", output: stderr ?? String(error) });
}

/**
 * @param {string} root
 * @param {string} node
 * @param {Machine} machine
 */
async function installPackages(root, node, machine) {
  await installFolder(root, "packages", node, machine, "Installing packages (once per change of package-lock.json)");
  writeStamp(root);
}

/**
 * @param {string} folder
 * @param {Failure["phase"]} phase
 * @param {string} node
 * @param {Machine} machine
 * @param {string} title
 */
async function installFolder(folder, phase, node, machine, title) {
  const started = Date.now();
  say(`${title} …`);
  removeStamp(folder);
  const { status, ...ended } = await runNpmCi(folder, node);
  if (status !== 0 || isTorn(ended.output)) fail({ phase, ...ended });
  const missing = missingIn(folder, machine);
  if (missing.length > 0) fail({ phase, ...ended, missing });
  say(`… done in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** npm only warns when a file of a package could not be written, and then ends well. */
function isTorn(/** @type {string} */ output) {
  return output.includes("TAR_ENTRY_ERROR");
}

/**
 * @param {string} folder
 * @param {Machine} machine
 */
function missingIn(folder, machine) {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  return packagesMadeFor(lock, machine).filter((path) => !existsSync(join(folder, path, "package.json")));
}

/**
 * @param {Partial<Failure>} failure
 * @returns {never}
 */
function fail(failure) {
  throw new InstallFailure(failure);
}

/**
 * @param {unknown} error
 * @param {Machine} machine
 * @returns {Failure}
 */
function failureOf(error, machine) {
  const name = `${machine.os}-${machine.cpu}${machine.libc === "musl" ? "-musl" : ""}`;
  /** @type {Failure} */
  const blank = { phase: "lock", output: "", machine: name };
  if (error instanceof InstallFailure) return { ...blank, ...error.failure };
  if (!(error instanceof Error && "code" in error)) throw error;
  return { ...blank, output: error.message, code: String(error.code) };
}

/**
 * @param {Failure} failure
 * @returns {number} exit code
 */
function report(failure) {
  const { what, next } = diagnose(failure);
  const last = [...new Set(failure.output.split("\n").filter(isTelling))].slice(-LAST_LINES);
  if (last.length > 0) say(last.join("\n"));
  say(`\n${what}\n${next}`);
  return failure.signal === "SIGINT" ? 130 : 1;
}

function isTelling(/** @type {string} */ line) {
  return line.trim() !== "" && !/^npm http (fetch \S+ \d{3}|cache)|Unknown (user|env) config/.test(line);
}

/** stdout belongs to the program that is started. */
function say(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
}
