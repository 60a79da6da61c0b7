import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ratiosToC, regressions } from "./kernel/ratiosToC.ts";
import { inRounds } from "./kernel/rounds.ts";
import { ROWS } from "./kernel/rows.ts";

/**
 * Has the kernel become slower against C than bench/results/kernel.json says? `npm run bench:regression`; the exit code
 * is 1 when a ratio is more than a quarter larger, or when there is no C to compare with.
 */
const COMMITTED = join(import.meta.dirname, "results/kernel.json");
const ROUNDS = 5;
const COMPARED = new Set(["c-scalar", "c-sse2", "c-native", "wasm", "typescript"]);

const committed = JSON.parse(readFileSync(COMMITTED, "utf8")) as Record<string, number>;
const { measured, missing } = await inRounds(
  ROWS.filter(({ key }) => COMPARED.has(key)),
  ROUNDS,
);
for (const { row, reason } of missing) console.log(`missing: ${row.what}: ${reason}`);
const now = ratiosToC(measured);
for (const [pair, ratio] of Object.entries(now)) {
  console.log(`${pair}: ${ratio.toFixed(2)}, committed ${committed[pair]?.toFixed(2) ?? "none"}`);
}
const worse = regressions(now, committed);
for (const sentence of worse) console.error(sentence);
if (Object.keys(now).length === 0) console.error("Nothing was compared.");
process.exitCode = worse.length > 0 || Object.keys(now).length === 0 ? 1 : 0;
