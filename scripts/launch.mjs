import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { commandFor } from "./commands.mjs";
import { binaryIn, runtimePackage } from "./platform.mjs";
import { isInstalled, writeStamp } from "./stamp.mjs";

/** @typedef {import("./commands.mjs").Command} Command */

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Workspaces are read from their sources and not from `dist`; see "exports" in each package.json. */
const SOURCE = "--conditions=@shoreline/source";

/**
 * Starts a command under Node 26, after installing whatever of it is missing. When nothing is missing this file only
 * compares two stamps and hands over.
 *
 * @param {readonly string[]} words
 */
export async function launch(words) {
  const command = commandFor(words, { root: ROOT, cwd: process.cwd() });
  if (command === undefined) return refuseEmpty();
  const ready = installedNode(command) ?? (await installMissing(command));
  if ("exitCode" in ready) {
    process.exitCode = ready.exitCode;
    return;
  }
  await (command.kind === "npm" ? runNpm(ready.node, command) : runProgram(ready.node, command));
}

function refuseEmpty() {
  console.error("Say what to start: start, test, check, npm …, shoreline …, or a file.");
  process.exitCode = 2;
}

/** @param {Command} command */
function installedNode(command) {
  const runtime = join(ROOT, "tools/runtime");
  if (!isInstalled(runtime) || (command.kind === "program" && !isInstalled(ROOT))) return undefined;
  // A complete runtime folder was checked to start when it was stamped, so the C library need not be asked again.
  const name = runtimePackage({ os: process.platform, cpu: process.arch, libc: "none" });
  return name === undefined ? undefined : { node: join(runtime, "node_modules", name, binaryIn(process.platform)) };
}

/** @param {Command} command */
async function installMissing(command) {
  const { install } = await import("./install.mjs");
  return install(ROOT, { packages: command.kind === "program" });
}

/**
 * @param {string} node
 * @param {Command} command
 */
async function runProgram(node, { file, args, cwd }) {
  const words = [SOURCE, file, ...args];
  // Only after this process has become the program do signals and exit codes need no care; older Nodes cannot.
  if (typeof process.execve === "function" && process.platform !== "win32") {
    process.chdir(cwd);
    process.execve(node, [node, ...words], process.env);
  }
  await runChild(node, words, { cwd, env: process.env });
}

/**
 * npm under Node 26, for changes of dependencies: under an older Node it would quietly choose older versions.
 *
 * @param {string} node
 * @param {Command} command
 */
async function runNpm(node, { args, cwd }) {
  const [{ npmCall, npmEnvironment }, { lockCheckout }] = await Promise.all([
    import("./npm.mjs"),
    import("./install.mjs"),
  ]);
  const npm = npmCall(node, { execPath: process.execPath, env: process.env });
  if (npm === undefined) {
    console.error("npm was not found beside Node or in the PATH.");
    process.exitCode = 1;
    return;
  }
  const changes = isChange(args);
  const release = changes ? await lockCheckout(ROOT) : () => {};
  await runChild(npm.program, [...npm.before, ...args], { cwd, env: npmEnvironment(process.env, node) });
  if (changes && process.exitCode === 0) writeStamp(ROOT);
  release();
}

const CHANGING = new Set(["install", "i", "add", "ci", "uninstall", "remove", "rm", "update", "up", "dedupe", "prune"]);

/** Does this npm command bring node_modules in step with the lock file? */
function isChange(/** @type {readonly string[]} */ args) {
  const idle = args.some((word) => word === "--dry-run" || word === "--package-lock-only" || word === "--help");
  return CHANGING.has(args.find((word) => !word.startsWith("-")) ?? "") && !idle;
}

/**
 * Runs a program in our place: its streams are ours, signals reach it, and we end as it ended.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} where
 * @returns {Promise<void>}
 */
function runChild(program, words, where) {
  const child = spawn(program, words, { ...where, stdio: "inherit" });
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    // From a terminal Ctrl-C reaches the child without us; a second one would mean "at once".
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => {
      for (const name of SIGNALS) process.off(name, passOn);
      endAs(status, signal);
      resolve();
    });
  });
}

const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * @param {number | null} status
 * @param {NodeJS.Signals | null} signal
 */
function endAs(status, signal) {
  process.exitCode = status ?? 1;
  if (signal !== null) process.kill(process.pid, signal);
}
