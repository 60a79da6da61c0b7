/*
 * The regular suite: `npm test`, with any words of the test runner behind `--` (`npm test -- packages/units`).
 * The last line printed is `N passed, N failed`; the exit code is 0 only when something ran and nothing failed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { REPORT_PATH_VARIABLE } from "./stateReporter.ts";
import type { Report } from "./tally.ts";
import { isClean, tallyLine, tallyOf } from "./tally.ts";
import { ROOT } from "./tree.ts";

const folder = mkdtempSync(join(tmpdir(), "shoreline-test-"));
const report = join(folder, "report.json");

const { status, signal, error } = spawnSync(
  process.execPath,
  [runner(), "run", ...reporters(), ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, [REPORT_PATH_VARIABLE]: report },
  },
);
const tally = tallyOf(read(report), status ?? 1);
rmSync(folder, { recursive: true, force: true });

if (error !== undefined) console.log(error.message);
if (signal !== null) console.log(`The test runner was ended by ${signal}.`);
if (tally.passed + tally.failed === 0) console.log("No test ran.");
console.log(tallyLine(tally));
process.exitCode = isClean(tally) ? 0 : 1;

function runner(): string {
  return join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
}

function reporters(): string[] {
  return ["--reporter=default", `--reporter=${join(ROOT, "tools/checks/stateReporter.ts")}`];
}

function read(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Report;
  } catch {
    return undefined;
  }
}
