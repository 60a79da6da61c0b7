import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Contestant, type Times } from "./contestant.ts";
import type { Row } from "./rows.ts";

/** What came of a row: its times round by round, or why there are none. */
export interface Measured {
  readonly row: Row;
  readonly version: string;
  readonly times: readonly Times[];
  /** Values of the first trials, alternative by alternative. */
  readonly sample: readonly (readonly number[])[];
}

interface Missing {
  readonly row: Row;
  readonly reason: string;
}

export interface Outcome {
  readonly measured: readonly Measured[];
  readonly missing: readonly Missing[];
}

/* Rows take turns: waiting inside loops is the point here. */
/* oxlint-disable eslint/no-await-in-loop */

/** How many values are compared, and rounds that warm up and do not count. */
const SAMPLE = 4_096;
const WARMING = 2;

interface Entered {
  readonly row: Row;
  readonly contestant: Contestant;
  readonly times: Times[];
}

/**
 * Runs all rows again and again, one after the other, so that what slows the machine for a while slows all of them.
 * Each round begins with another row, and each row has a run that does not count before the one that does: its memory
 * was the others', and its threads were asleep. Rows that cannot be had are told with the reason.
 */
export async function inRounds(rows: readonly Row[], rounds: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "kernel-bench-"));
  const missing: Missing[] = [];
  const entered: Entered[] = [];
  for (const row of rows) {
    const contestant = await started(row, folder);
    if (contestant instanceof Contestant) entered.push({ row, contestant, times: [] });
    else missing.push(contestant);
  }
  try {
    return { measured: await measured(entered, rounds), missing };
  } finally {
    for (const { contestant } of entered) contestant.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function started(row: Row, folder: string): Promise<Contestant | Missing> {
  try {
    return await Contestant.started(row.command(folder));
  } catch (error) {
    return { row, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function measured(entered: readonly Entered[], rounds: number): Promise<Measured[]> {
  const results: Measured[] = [];
  for (let round = -WARMING; round < rounds; round++) await once(entered, round);
  for (const { row, contestant, times } of entered) {
    const sample = await contestant.sample(Math.min(row.trials, SAMPLE));
    results.push({ row, version: contestant.version, times, sample });
  }
  return results;
}

async function once(entered: readonly Entered[], round: number): Promise<void> {
  for (let turn = 0; turn < entered.length; turn++) {
    const { row, contestant, times } = entered[(turn + round + WARMING) % entered.length]!;
    await contestant.run(row.trials);
    const taken = await contestant.run(row.trials);
    if (round >= 0) times.push(taken);
  }
}
