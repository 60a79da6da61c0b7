import { fuzzed } from "../apps/server/test/http/fuzz/fuzzed.ts";
import { openOffice } from "../apps/server/test/http/office.ts";

/*
 * The long version of the fuzz test of the service: `npm run fuzz:http -- 500 42` asks every operation 500 times with
 * requests from seed 42, and prints how each was answered. It stops with the smallest request that meets a bug.
 */
const [runs = "300", seed = "1"] = process.argv.slice(2);

await using office = await openOffice();
const counts = await fuzzed(office, { seed: Number(seed), runs: Number(runs) });
for (const [operation, statuses] of counts) {
  const told = [...statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  process.stdout.write(`${operation}  ${told.join("  ")}\n`);
}
const bugs = office.service.log.filter((line) => line.includes('"msg":"bug"'));
if (bugs.length > 0) throw new Error(`The log tells of bugs: ${bugs[0]}`);
