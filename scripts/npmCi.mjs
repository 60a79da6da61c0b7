import { spawn } from "node:child_process";
import { npmCall, npmEnvironment } from "./npm.mjs";

/** @typedef {{ output: string, code?: string, signal?: string, status: number }} Ended */

/** Every optional and development package is wanted whatever the user's settings say; no package's script is run. */
const NPM_CI = [
  "ci",
  "--include=optional",
  "--include=dev",
  "--ignore-scripts",
  "--prefer-offline",
  "--no-audit",
  "--no-fund",
  // npm's own pauses between attempts add up to more than a minute before it admits that there is no network.
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=8000",
  // Without this npm does not say why an optional package, such as Node itself, could not be fetched.
  "--loglevel=http",
];

/**
 * Runs `npm ci` in a folder under a chosen Node and collects what it prints.
 *
 * @param {string} folder
 * @param {string} node
 * @returns {Promise<Ended>}
 */
export async function runNpmCi(folder, node) {
  const npm = npmCall(node, { execPath: process.execPath, env: process.env });
  if (npm === undefined) return { status: 1, code: "NO_NPM", output: "" };
  const child = spawn(npm.program, [...npm.before, ...NPM_CI], {
    cwd: folder,
    env: npmEnvironment(process.env, node),
    stdio: ["ignore", "pipe", "pipe"],
  });
  return endOf(child);
}

/**
 * Waits for a child, collecting what it prints; a signal sent to us is passed on and remembered.
 *
 * @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} child
 * @returns {Promise<Ended>}
 */
function endOf(child) {
  /** @type {string[]} */
  const printed = [];
  /** @type {NodeJS.Signals | undefined} */
  let received;
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    received = signal;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => printed.push(text));
  return new Promise((resolve) => {
    const end = (/** @type {Omit<Ended, "output">} */ ended) => {
      for (const signal of SIGNALS) process.off(signal, passOn);
      resolve({ ...ended, output: printed.join("") });
    };
    child.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      printed.push(error.message);
      end({ status: 1, ...(error.code === undefined ? {} : { code: error.code }) });
    });
    child.on("close", (status, killedBy) => {
      const signal = received ?? killedBy;
      end({ status: status ?? 1, ...(signal === null ? {} : { signal }) });
    });
  });
}

const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
