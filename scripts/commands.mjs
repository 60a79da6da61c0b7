import { resolve } from "node:path";

/**
 * What the launcher is asked to do, as the words after `node` and the folder to run them in.
 *
 * @typedef {{ file: string, args: string[], cwd: string, kind: "program" | "npm" }} Command
 */

const WORKED_EXAMPLE = "examples/patient-portal.yaml";

/**
 * The command behind a name. `shoreline` and plain files stay in the caller's folder, because their arguments are
 * paths as the caller sees them; the project's own scripts run at the root.
 *
 * @param {readonly string[]} words
 * @param {{ root: string, cwd: string }} where
 * @returns {Command | undefined} nothing when no word was given
 */
export function commandFor(words, { root, cwd }) {
  const [name, ...args] = words;
  if (name === undefined) return undefined;
  const cli = resolve(root, "apps/cli/src/main.ts");
  switch (name) {
    case "start":
      return { kind: "program", ...startOf(args, cli, root), cwd: root };
    case "test":
      return { kind: "program", file: resolve(root, "tools/checks/test.ts"), args, cwd: root };
    case "check":
      return { kind: "program", file: resolve(root, "tools/checks/check.ts"), args, cwd: root };
    case "npm":
      return { kind: "npm", file: "", args, cwd: root };
    case "shoreline":
      return { kind: "program", file: cli, args, cwd };
    default:
      return { kind: "program", file: resolve(cwd, name), args, cwd };
  }
}

/**
 * `start` prints the worked example and serves the application; `--once` prints and ends.
 *
 * @param {string[]} args
 * @param {string} cli
 * @param {string} root
 */
function startOf(args, cli, root) {
  if (!args.includes("--once")) return { file: resolve(root, "tools/web/start.ts"), args };
  return { file: cli, args: ["decide", WORKED_EXAMPLE, ...args.filter((word) => word !== "--once")] };
}
