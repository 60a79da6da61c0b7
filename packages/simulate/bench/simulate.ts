/**
 * What one number costs: draws, elementary functions, quantiles, summaries.
 *
 *   node --conditions=@shoreline/source packages/simulate/bench/simulate.ts
 *
 * All jobs take turns in every round, so that a busy moment of the machine hits all of them; the median and the least
 * of the rounds are printed in nanoseconds per number. Nothing is asserted.
 */
import {
  bernoulli,
  beta,
  type Distribution,
  empirical,
  expOver,
  fillUniforms,
  fromQuantiles,
  lognormal,
  logOver,
  normal,
  normalQuantileOver,
  pert,
  poisson,
  quantileOver,
  sortedCopy,
  streamKey,
  summarise,
  triangular,
} from "@shoreline/simulate";
import { expectOk, type Result } from "@shoreline/units";

const COUNT = 4096;
const ROUNDS = 101;
const CALLS = 8;

const uniforms = new Float64Array(COUNT);
const slice = { seed: 1, key: streamKey("bench"), dimension: 0, firstTrial: 0, count: COUNT };
fillUniforms(uniforms, slice);
const normals = uniforms.slice();
normalQuantileOver(normals);
const lognormals = normals.slice();
expOver(lognormals, lognormals);
const scratch = new Float64Array(COUNT);

function drawing(result: Result<Distribution>): () => void {
  const distribution = expectOk(result);
  return () => {
    scratch.set(uniforms);
    quantileOver(distribution, scratch);
  };
}

const jobs: Readonly<Record<string, () => void>> = {
  "uniform numbers (Philox)": () => fillUniforms(scratch, slice),
  exp: () => expOver(scratch, normals),
  "Math.exp": () => {
    for (let i = 0; i < COUNT; i++) scratch[i] = Math.exp(normals[i]!);
  },
  log: () => logOver(scratch, uniforms),
  "Math.log": () => {
    for (let i = 0; i < COUNT; i++) scratch[i] = Math.log(uniforms[i]!);
  },
  normal: drawing(normal(0, 1)),
  lognormal: drawing(lognormal(0, 0.5)),
  triangular: drawing(triangular(1, 2, 5)),
  pert: drawing(pert(1, 2, 5)),
  beta: drawing(beta(2, 30)),
  "three quantiles, skewed": drawing(fromQuantiles({ p10: 9, p50: 14, p90: 26 })),
  "three quantiles, bounded": drawing(fromQuantiles({ p10: 40, p50: 100, p90: 160 })),
  poisson: drawing(poisson(3.7)),
  bernoulli: drawing(bernoulli(0.2)),
  "empirical, 100 values": drawing(empirical(Array.from({ length: 100 }, (_, i) => i ** 2))),
  "sorted copy of normals": () => void sortedCopy(normals, "bench"),
  "sorted copy of lognormals": () => void sortedCopy(lognormals, "bench"),
  "Float64Array.sort of normals": () => void normals.toSorted(),
  "summary of normals": () => void summarise(normals, "bench"),
  "summary of lognormals": () => void summarise(lognormals, "bench"),
};

function nanosecondsPerNumber(job: () => void): number {
  const start = performance.now();
  for (let call = 0; call < CALLS; call++) job();
  return ((performance.now() - start) * 1e6) / (CALLS * COUNT);
}

const times = new Map(Object.keys(jobs).map((name): [string, number[]] => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, job] of Object.entries(jobs)) times.get(name)!.push(nanosecondsPerNumber(job));
}

console.log(`${"ns per number".padEnd(32)}${"median".padStart(9)}${"least".padStart(9)}`);
for (const [name, rounds] of times) {
  const ordered = rounds.toSorted((a, b) => a - b);
  const [median, least] = [ordered[ROUNDS >> 1]!, ordered[0]!];
  console.log(`${name.padEnd(32)}${median.toFixed(1).padStart(9)}${least.toFixed(1).padStart(9)}`);
}
