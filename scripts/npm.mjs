import { existsSync, realpathSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";

/**
 * How to call npm under a chosen Node: the program and the words before npm's own.
 *
 * @typedef {{ program: string, before: string[] }} NpmCall
 */

const NPM_CLI = "npm-cli.js";

/**
 * npm as a script that `node` can run, found where npm itself says it is, then beside the running Node, then through
 * the PATH. Running the script and not the `npm` command is what lets npm run under another Node than its own: npm
 * quietly leaves out optional packages whose `engines` exclude the Node it runs on.
 *
 * @param {string} node the Node that npm shall run under
 * @param {{ execPath: string, env: NodeJS.ProcessEnv }} from
 * @returns {NpmCall | undefined}
 */
export function npmCall(node, { execPath, env }) {
  const script = [env.npm_execpath, ...besideNode(execPath), ...onPath(env)].find(isNpmScript);
  return script === undefined ? undefined : { program: node, before: [script] };
}

/** @param {string} execPath */
function besideNode(execPath) {
  const folder = dirname(execPath);
  return [join(folder, "../lib/node_modules/npm/bin", NPM_CLI), join(folder, "node_modules/npm/bin", NPM_CLI)];
}

/** @param {NodeJS.ProcessEnv} env */
function onPath(env) {
  const folders = (env[pathName(env)] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => {
    const link = join(folder, "npm");
    const beside = besideNode(join(folder, "node"));
    return existsSync(link) ? [realpathSync(link), ...beside] : beside;
  });
}

/** @param {string | undefined} path */
function isNpmScript(path) {
  return path !== undefined && basename(path) === NPM_CLI && existsSync(path);
}

/**
 * The environment for an npm that works in another folder or under another Node than the npm that called us.
 * Its settings (addresses, proxies, caches) stay; what describes the calling script goes.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function npmEnvironment(env, node) {
  const kept = Object.entries(env).filter(
    ([name]) => !/^npm_(package_|lifecycle_|command|config_local_prefix)/.test(name),
  );
  const name = pathName(env);
  return { ...Object.fromEntries(kept), [name]: `${dirname(node)}${delimiter}${env[name] ?? ""}` };
}

/** Windows spells it `Path`, and two spellings side by side would hide each other. */
function pathName(/** @type {NodeJS.ProcessEnv} */ env) {
  return Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
}
