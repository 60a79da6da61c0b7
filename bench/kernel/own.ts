import { evaluate } from "@shoreline/simulate";
import { answer } from "./answer.ts";
import { engineNamed } from "./engineNamed.ts";
import { MONTHS, SEED } from "./figures.ts";
import { referenceModel } from "./model.ts";
import { futuresOf, samplingNamed } from "./points.ts";

/** The reference model by an engine of the product, on request: `own.ts wasm|typescript sobol|random`. */
const engine = engineNamed(process.argv[2]);
const sampling = samplingNamed(process.argv[3]);
const model = referenceModel();
await answer((trials) => {
  const run = { seed: SEED, trials, months: MONTHS, engine, futures: futuresOf(sampling, trials) };
  return evaluate(model, run).map(([column]) => column!);
});
