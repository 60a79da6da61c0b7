/* oxlint-disable no-await-in-loop -- one measurement after the other */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@shoreline/postgres";
import { expectOk } from "@shoreline/units";
import { setUpOwner } from "../tests/service/owner.ts";
import { ran, runService, type Variables } from "../tests/service/runningService.ts";
import type { Load } from "./service/load.ts";
import { askings, filled, type Filled, loaded, reads, residentMebibytes } from "./service/measures.ts";

/**
 * How much the service carries: the real process under an outside load tool (autocannon), on both engines.
 *
 *   npm run bench:service             prints
 *   npm run bench:service -- --write  and writes bench/results/service.md
 *
 * Service, database and load tool share the processors of this machine. Nothing is asserted.
 */
const FILE = join(import.meta.dirname, "results/service.md");
const SECONDS = 10;
const DECISIONS = 40;
const CONNECTIONS = { reads: 16, decisions: 8 };
/** Limits would be measured instead of the service. */
const UNLIMITED = { RATE_PER_MINUTE: "0", RATE_PER_MINUTE_OPEN: "0", LOG_LEVEL: "warn" };

interface Row {
  readonly what: string;
  readonly goal: string;
  readonly load: Load;
  readonly memory: number;
}

async function measured(variables: Variables, goals: readonly [string, string, string]): Promise<Row[]> {
  const service = await runService({ ...UNLIMITED, ...variables });
  try {
    const full = await filled(service, await setUpOwner(service), DECISIONS);
    const rows = [];
    for (const [index, [what, connections, requests, firstSeed]] of plansFor(full).entries()) {
      const plan = { url: service.url, connections, requests, ...(firstSeed === undefined ? {} : { firstSeed }) };
      await loaded({ ...plan, seconds: 2 });
      const again = firstSeed === undefined ? {} : { firstSeed: firstSeed + 100_000 };
      const load = await loaded({ ...plan, ...again, seconds: SECONDS });
      rows.push({ what, goal: goals[index]!, load, memory: residentMebibytes(service.pid) });
    }
    return rows;
  } finally {
    await service.stop();
  }
}

function plansFor(full: Filled) {
  return [
    ["reads of a decision", CONNECTIONS.reads, reads(full, false), undefined],
    ["conditional reads (304)", CONNECTIONS.reads, reads(full, true), undefined],
    ["new decisions", CONNECTIONS.decisions, askings(full), 1_000_000],
  ] as const;
}

async function onPostgres(): Promise<Row[]> {
  const postgres = expectOk(await startPostgres({ fsync: true }));
  try {
    const { ownerUrl, serviceUrl } = await postgres.freshDatabase();
    const migrated = await ran(["migrate"], { DATABASE_URL: ownerUrl });
    if (migrated.code !== 0) throw new Error(migrated.err);
    return await measured({ DATABASE_URL: serviceUrl }, ["≥ 800", "≥ 2000", "≥ 15"]);
  } finally {
    await postgres.stop();
  }
}

async function onPglite(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "shoreline-bench-"));
  try {
    return await measured({ DATA_DIR: join(folder, "data") }, ["≥ 250", "≥ 2000", "≥ 15"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, goal, load, memory }) => {
    const statuses = Object.entries(load.statuses).map(([status, count]) => `${count} × ${status}`);
    const failed = load.failures === 0 ? "" : `, ${load.failures} without an answer`;
    const figures = [load.perSecond.toFixed(1), goal, load.p50, load.p99, load.most, Math.round(memory)];
    return `| ${[what, ...figures, `${statuses.join(", ")}${failed}`].join(" | ")} |`;
  });
  return [
    "| requests | a second | goal | p50 ms | p99 ms | most ms | memory MiB | answers |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |",
    ...lines,
  ].join("\n");
}

/** Whatever else ran took its part: one for each processor that was busy already. */
const [busy = 0] = loadavg();
const [postgres, pglite] = [await onPostgres(), await onPglite()];
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}, Node ${process.versions.node}`;
const page = `# What the service carries

Written by \`npm run bench:service -- --write\` on ${Temporal.Now.plainDateISO().toString()}: ${machine}. The service is one process started by \`shoreline serve\`; load comes from autocannon in a process of its own, for ${SECONDS} seconds after two to warm up. Service, database, threads that decide and load tool share these processors, which others kept busy besides (load average before: ${busy.toFixed(1)}). Every request shows an API token. Reads go over ${DECISIONS} decisions of the worked example in turn, packed with gzip, by ${CONNECTIONS.reads} connections; new decisions have a seed each, 4,096 futures, and are computed, kept and answered before one of the ${CONNECTIONS.decisions} connections asks for the next.

## PostgreSQL 18 on this machine, fsync on

${table(postgres)}

## PGlite

${table(pglite)}
`;
console.log(page);
if (process.argv.includes("--write")) writeFileSync(FILE, page);
