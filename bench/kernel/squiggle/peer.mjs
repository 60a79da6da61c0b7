import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { run } from "@quri/squiggle-lang";

/*
 * A Squiggle programme, on request: `peer.mjs PROGRAMME`. The programme's last value is a list of sample sets; a sample is
 * what the others call a trial. Answers the same lines as the other contestants.
 */
const { version } = JSON.parse(
  readFileSync(new URL("node_modules/@quri/squiggle-lang/package.json", import.meta.url), "utf8"),
);
const programme = readFileSync(process.argv[2] ?? "", "utf8");
const QUANTILES = "values -> List.map({ |value| [quantile(value, 0.1), quantile(value, 0.5), quantile(value, 0.9)] })";
const COLUMNS = "values -> List.map({ |value| SampleSet.toList(value) })";

/** @param {string} last @param {number} trials @param {number} turn */
async function evaluated(last, trials, turn) {
  // Equal programmes are answered from a store of former results, so each turn has a seed of its own.
  const environment = { sampleCount: trials, xyPointLength: 1000, seed: `turn ${turn}`, profile: false };
  const { result } = await run(`${programme}\n${last}`, { environment });
  if (!result.ok) throw new Error(result.value.toString());
  return result.value.result.asJS();
}

/** @param {number} trials @param {number} turn */
async function times(trials, turn) {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  const quantiles = await evaluated(QUANTILES, trials, turn);
  const { user, system } = process.cpuUsage(processor);
  return { clock: (performance.now() - clock) / 1e3, processor: (user + system) / 1e6, median: quantiles[0][1] };
}

/** @param {object} reply */
function say(reply) {
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}

say({ ready: `${version}, Node ${process.versions.node}` });
let turn = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const [word, count] = line.split(" ");
  turn += 1;
  if (word === "run") say(await times(Number(count), turn));
  else say({ columns: await evaluated(COLUMNS, Number(count), turn) });
}
