import { evaluate } from "@shoreline/simulate";
import { startCrew } from "@shoreline/threads";
import { answer } from "./answer.ts";
import { engineNamed } from "./engineNamed.ts";
import { MONTHS, SEED } from "./figures.ts";
import { referenceModel } from "./model.ts";
import { futuresOf, samplingNamed } from "./points.ts";

/** The reference model by an engine of the product, on request: `own.ts wasm|typescript sobol|random [threads]`. */
const engine = engineNamed(process.argv[2]);
const sampling = samplingNamed(process.argv[3]);
const threads = Number(process.argv[4] ?? 1);
const crew = threads > 1 ? startCrew(threads) : undefined;
const model = referenceModel();
const columnsOf = (trials: number) => {
  const run = { seed: SEED, trials, months: MONTHS, engine, futures: futuresOf(sampling, trials), crew };
  return evaluate(model, run).map(([column]) => column!);
};
/** Threads start with the first work that is worth it, and this is. */
const WORTH_STARTING = 2 ** 20;
if (crew) columnsOf(WORTH_STARTING);
await answer(columnsOf);
await crew?.stop();
