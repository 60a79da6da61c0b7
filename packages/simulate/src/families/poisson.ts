import { exp } from "@shoreline/units";
import type { Result } from "@shoreline/units";
import { deviance, stirlingRemainder } from "../logGamma.ts";
import { makeStepTable, stepCdf, stepQuantile, stepQuantileOver, type StepTable } from "../stepTable.ts";
import type { Family } from "./family.ts";
import { between, checked } from "./checked.ts";

/** How often something happens that strikes independently of what came before. */
export interface Poisson {
  readonly kind: "poisson";
  readonly rate: number;
}

/** The Poisson distribution with `rate` events expected in the period; 0 to 1,000,000. */
export function poisson(rate: number, path = ""): Result<Poisson> {
  return checked({ kind: "poisson", rate }, [between("rate", rate, 0, 1e6)], path);
}

export const poissonFamily: Family<Poisson> = {
  quantile: ({ rate }, p) => {
    // The ends of the range itself; the table holds only counts that are likelier than 1e-20.
    if (p === 0) return 0;
    return p === 1 && rate > 0 ? Infinity : stepQuantile(poissonTable(rate), p);
  },
  quantileOver: ({ rate }, column, count) => stepQuantileOver(poissonTable(rate), column, count),
  cdf: ({ rate }, x) => stepCdf(poissonTable(rate), x),
  mean: ({ rate }) => rate,
  variance: ({ rate }) => rate,
};

const MOST_TABLES = 512;
const tables = new Map<number, StepTable>();

/** The counts that are likelier than 1e-20 for a rate, in rising order without gaps. */
export function poissonTable(rate: number): StepTable {
  const known = tables.get(rate);
  if (known) return known;
  if (tables.size >= MOST_TABLES) tables.clear();
  const table = makePoissonTable(rate);
  tables.set(rate, table);
  return table;
}

/** Probabilities outwards from the most likely count, by p(k) = p(k − 1) rate / k, until they are below 1e-20. */
function makePoissonTable(rate: number): StepTable {
  const mode = Math.floor(rate);
  const peak = peakProbability(mode, rate);
  const up: number[] = [];
  for (let k = mode + 1, p = (peak * rate) / k; p > 1e-20; p *= rate / ++k) up.push(p);
  const down: number[] = [];
  for (let k = mode, p = (peak * k) / rate; k > 0 && p > 1e-20; p *= --k / rate) down.push(p);
  const weights = Float64Array.from([...down.toReversed(), peak, ...up]);
  const values = weights.map((_, i) => mode - down.length + i);
  return makeStepTable(values, weights);
}

/** e^-rate rate^k / k! by Stirling's formula where both are large (Loader 2000); k is the whole part of the rate. */
function peakProbability(k: number, rate: number): number {
  if (k === 0) return exp(-rate);
  const remainder = stirlingRemainder(k) + deviance(k, rate);
  return exp(-remainder) / Math.sqrt(2 * Math.PI * k);
}
