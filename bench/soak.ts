/* oxlint-disable no-await-in-loop -- one round after the other */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "@shoreline/postgres";
import { expectOk } from "@shoreline/units";
import { setUpOwner } from "../tests/service/owner.ts";
import { ran, runService } from "../tests/service/runningService.ts";
import { askings, filled, loaded, reads, residentMebibytes } from "./service/measures.ts";

/**
 * Whether the service keeps its memory under load: reads, conditional reads and new decisions for ten minutes.
 *
 *   npm run soak                                 on PostgreSQL
 *   npm run soak -- --engine pglite --minutes 2
 *
 * Ends with 1 where the memory of the last third lies more than a tenth above that of the second, or where a request
 * failed. The first third is to warm up: caches fill, and engines compile.
 */
const { values } = parseArgs({
  options: { engine: { type: "string", default: "postgres" }, minutes: { type: "string", default: "10" } },
});
const ROUND_SECONDS = 6;
const MOST_GROWTH = 1.1;
const UNLIMITED = { RATE_PER_MINUTE: "0", RATE_PER_MINUTE_OPEN: "0", LOG_LEVEL: "warn" };

const folder = mkdtempSync(join(tmpdir(), "shoreline-soak-"));
const postgres = values.engine === "postgres" ? expectOk(await startPostgres({ fsync: true })) : undefined;
try {
  process.exitCode = await soaked();
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function soaked(): Promise<0 | 1> {
  const service = await runService({ ...UNLIMITED, ...(await database()) });
  const full = await filled(service, await setUpOwner(service), 20);
  const end = Date.now() + Number(values.minutes) * 60_000;
  const memory: number[] = [];
  let failures = 0;
  for (let round = 0; Date.now() < end; round += 1) {
    const requests = [reads(full, false), reads(full, true), askings(full)][round % 3]!;
    const seeds = round % 3 === 2 ? { firstSeed: round * 1_000_000 } : {};
    const load = await loaded({ url: service.url, connections: 8, seconds: ROUND_SECONDS, requests, ...seeds });
    failures += load.failures + failed(load.statuses);
    memory.push(residentMebibytes(service.pid));
    console.log(
      `round ${round + 1}: ${load.perSecond.toFixed(0)}/s, ${Math.round(memory.at(-1)!)} MiB, ${failures} failed`,
    );
  }
  const code = await service.stop();
  return verdict(memory, failures, code);
}

async function database(): Promise<Readonly<Record<string, string>>> {
  if (postgres === undefined) return { DATA_DIR: join(folder, "data") };
  const { ownerUrl, serviceUrl } = await postgres.freshDatabase();
  const migrated = await ran(["migrate"], { DATABASE_URL: ownerUrl });
  if (migrated.code !== 0) throw new Error(migrated.err);
  return { DATABASE_URL: serviceUrl };
}

function failed(statuses: Readonly<Record<string, number>>): number {
  return Object.entries(statuses).reduce((sum, [status, count]) => sum + (Number(status) >= 400 ? count : 0), 0);
}

function verdict(memory: readonly number[], failures: number, code: number | null): 0 | 1 {
  const third = Math.floor(memory.length / 3);
  const [before, after] = [memory.slice(third, 2 * third), memory.slice(2 * third)].map((part) => Math.max(...part));
  if (before === undefined || after === undefined) throw new Error("Nothing was measured.");
  const isFlat = after <= before * MOST_GROWTH;
  console.log(`Highest memory of the second third ${Math.round(before)} MiB, of the last ${Math.round(after)} MiB.`);
  console.log(isFlat && failures === 0 && code === 0 ? "It holds." : `It does not hold; it ended with ${code}.`);
  return isFlat && failures === 0 && code === 0 ? 0 : 1;
}
