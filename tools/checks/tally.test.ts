import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isClean, tallyLine, tallyOf } from "./tally.ts";
import { ROOT } from "./tree.ts";

describe("the tally of a run", () => {
  it("counts passed, failed and everything that was not run", () => {
    const states = ["passed", "passed", "failed", "skipped", "pending"];
    expect(tallyOf([{ isBroken: true, states }], 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it("counts a file that could not be loaded as a failure", () => {
    const report = [
      { isBroken: true, states: [] },
      { isBroken: false, states: ["passed"] },
    ];
    expect(tallyOf(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it("counts a runner that wrote no report as a failure", () => {
    expect(tallyOf(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("counts trouble outside any test as a failure", () => {
    expect(tallyOf([{ isBroken: false, states: ["passed"] }], 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it("is not clean when nothing ran", () => {
    expect(isClean(tallyOf([], 0))).toBe(false);
    expect(isClean(tallyOf([{ isBroken: false, states: ["passed"] }], 0))).toBe(true);
  });

  it("mentions skipped tests only when there are some", () => {
    expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
    expect(tallyLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
  });
});

describe("npm test", () => {
  const folder = mkdtempSync(join(tmpdir(), "shoreline-suite-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    [
      "ends with the counts of a suite that passes",
      'it("a", () => expect(1).toBe(1)); it.skip("b", () => {});',
      "1 passed, 0 failed, 1 skipped",
      0,
    ],
    ["fails with a failing test", 'it("a", () => expect(1).toBe(2));', "0 passed, 1 failed", 1],
    ["fails when a file cannot be loaded", 'import "./nowhere.ts";', "0 passed, 1 failed", 1],
    ["fails when the runner dies half-way", "process.kill(process.pid, 'SIGKILL');", "0 passed, 1 failed", 1],
    ["fails when there is no test", undefined, "0 passed, 0 failed", 1],
    [
      "fails on an error outside any test",
      'it("a", () => { setTimeout(() => { throw new Error("late"); }); return new Promise((r) => setTimeout(r, 50)); });',
      "1 passed, 1 failed",
      1,
    ],
  ])("%s", (title, text, line, exitCode) => {
    const root = join(folder, title.replaceAll(" ", "-"));
    mkdirSync(root);
    writeFileSync(join(root, "vitest.config.mjs"), "export default { test: { globals: true } };");
    if (text !== undefined) writeFileSync(join(root, "a.test.ts"), text);
    const run = spawnSync(process.execPath, [join(ROOT, "tools/checks/test.ts"), "--root", root], { encoding: "utf8" });
    expect(run.stdout.trimEnd().split("\n").at(-1)).toBe(line);
    expect(run.status).toBe(exitCode);
  });
});
