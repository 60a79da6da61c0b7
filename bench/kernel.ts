import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { agreements } from "./kernel/agreement.ts";
import { page } from "./kernel/page.ts";
import { ratiosToC } from "./kernel/ratiosToC.ts";
import { inRounds } from "./kernel/rounds.ts";
import { ROWS } from "./kernel/rows.ts";
import { threadGains } from "./kernel/threadGain.ts";

/**
 * How fast the kernel evaluates a model, beside C, numpy and Squiggle; see bench/kernel/README.md.
 *
 *   npm run bench                   prints
 *   npm run bench -- --write        and writes bench/results/kernel.md and kernel.json
 *   npm run bench -- --rounds 3     with fewer rounds than 15
 *
 * What a peer lacks on this machine is told in its row. The exit code is 1 when values do not agree.
 */
const RESULTS = join(import.meta.dirname, "results");

const { values: asked } = parseArgs({
  options: { write: { type: "boolean" }, rounds: { type: "string", default: "15" } },
});
const rounds = Number(asked.rounds);
const gains = await threadGains(rounds);
const outcome = await inRounds(ROWS, rounds);
const agreed = agreements(outcome.measured);
const text = page({ ...outcome, gains, rounds }, agreed);
console.log(text);
const apart = agreed.filter(({ holds }) => !holds);
for (const { what, words } of apart) console.error(`${what} does not agree: ${words}.`);
if (apart.length > 0) process.exitCode = 1;
else if (asked.write) {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, "kernel.md"), text);
  writeFileSync(join(RESULTS, "kernel.json"), `${JSON.stringify(ratiosToC(outcome.measured), undefined, 2)}\n`);
}
