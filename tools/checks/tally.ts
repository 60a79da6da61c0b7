/** How a run of the suite ended, in counts. A file that cannot be loaded counts as one failure. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What the test runner leaves behind, a file of tests each: how its tests ended, and whether it failed as a whole. */
export type Report = readonly { readonly isBroken: boolean; readonly states: readonly string[] }[];

/**
 * Counts a report. No report (the runner crashed) and trouble outside any test (an unhandled error, told by the exit
 * code) count as one failure, so that the line never sounds better than the run was.
 */
export function tallyOf(report: Report | undefined, exitCode: number): Tally {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const counted = countOf(report);
  const isUnexplained = exitCode !== 0 && counted.failed === 0 && report.length > 0;
  return isUnexplained ? { ...counted, failed: 1 } : counted;
}

function countOf(report: Report): Tally {
  const states = report.flatMap((file) => file.states);
  const passed = states.filter((state) => state === "passed").length;
  const failed = states.filter((state) => state === "failed").length;
  // A file without a failed test that failed all the same could not be loaded, or its set-up failed.
  const broken = report.filter((file) => file.isBroken && !file.states.includes("failed")).length;
  return { passed, failed: failed + broken, skipped: states.length - passed - failed };
}

/** The line that people and machines read: `12 passed, 0 failed`, and what was skipped when something was. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** A run is clean when nothing failed and something ran. */
export function isClean({ passed, failed }: Tally): boolean {
  return failed === 0 && passed > 0;
}
