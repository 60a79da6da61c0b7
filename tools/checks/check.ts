/*
 * Everything that can be checked without running the product: `npm run check`, or a few by name
 * (`npm run check -- lint types`). All are run even when one fails; the exit code is 0 only when all are clean.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./tree.ts";

interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const LAUNCHER = join(ROOT, "scripts/run.mjs");

const CHECKS: readonly Check[] = [
  node("format", "node_modules/oxfmt/bin/oxfmt", "--check", "."),
  node("lint", "node_modules/oxlint/bin/oxlint", "--deny-warnings"),
  node("types", "node_modules/typescript/bin/tsc", "-b"),
  node("types of tests and tools", "node_modules/typescript/bin/tsc", "-p", "tsconfig.tests.json"),
  node("unused files, exports and dependencies", "node_modules/knip/bin/knip.js", "--no-progress", "--no-config-hints"),
  node("boundaries", "node_modules/vitest/vitest.mjs", "run", "tools/checks/boundaries.test.ts", "--reporter=dot"),
  { name: "lock file", command: process.execPath, args: [LAUNCHER, "npm", "ci", "--dry-run", "--ignore-scripts"] },
];

function node(name: string, program: string, ...args: string[]): Check {
  return { name, command: process.execPath, args: [join(ROOT, program), ...args] };
}

function chosen(words: readonly string[]): readonly Check[] {
  return words.length === 0 ? CHECKS : CHECKS.filter(({ name }) => words.some((word) => name.startsWith(word)));
}

/** Runs one check, shows what it says only when it fails, and tells how long it took. */
function isPassing({ name, command, args }: Check): boolean {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) console.log(`${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`.trimEnd());
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${seconds.padStart(5)} s  ${name}`);
  return status === 0;
}

const checks = chosen(process.argv.slice(2));
const failed = checks.filter((check) => !isPassing(check));
if (checks.length === 0) console.log(`No such check; there are: ${CHECKS.map(({ name }) => name).join(", ")}.`);
if (failed.length > 0)
  console.log(`${failed.length} of ${checks.length} checks failed: ${failed.map(({ name }) => name).join(", ")}.`);
process.exitCode = checks.length > 0 && failed.length === 0 ? 0 : 1;
