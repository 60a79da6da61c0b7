import { writeFileSync } from "node:fs";
import type { Reporter } from "vitest/node";
import type { Report } from "./tally.ts";

/** Where the suite's end is to be written; set by `npm test`. */
export const REPORT_PATH_VARIABLE = "SHORELINE_TEST_REPORT";

/** Writes how each test ended, so that the last line of `npm test` is counted and not read off a screen. */
export default class StateReporter implements Reporter {
  onTestRunEnd(...[modules]: Parameters<NonNullable<Reporter["onTestRunEnd"]>>): void {
    const report: Report = modules.map((module) => ({
      isBroken: module.state() === "failed",
      states: [...module.children.allTests()].map((test) => test.result().state),
    }));
    const path = process.env[REPORT_PATH_VARIABLE];
    if (path !== undefined) writeFileSync(path, JSON.stringify(report));
  }
}
