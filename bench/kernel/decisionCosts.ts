import { readFileSync } from "node:fs";
import { join } from "node:path";
import { considered, samplingOf } from "@shoreline/decide";
import { cashFlow, publishedParameters } from "@shoreline/economics";
import { readBrief } from "@shoreline/scope";
import { evaluator } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import { answer } from "./answer.ts";
import { engineNamed } from "./engineNamed.ts";
import { SEED } from "./figures.ts";

/**
 * The costs of all alternatives of bench/decision.yaml by an engine of the product, sampled as it samples, on request:
 * `decisionCosts.ts wasm|typescript`. What is described is made ready once; what is measured is the evaluation.
 */
const BRIEF = join(import.meta.dirname, "../decision.yaml");
const FEW_TRIALS = 256;

const engine = engineNamed(process.argv[2]);
const reading = expectOk(readBrief(readFileSync(BRIEF, "utf8"), { name: BRIEF }));
const { setting, options } = considered(reading, publishedParameters, { seed: SEED, trials: FEW_TRIALS });
const costs = options.map(({ outcome }) => [cashFlow(setting, outcome.placement).cost]);
const { months } = setting.world;
const evaluated = evaluator(costs, { months, engine });
await answer((trials) => evaluated(samplingOf({ seed: SEED, trials }, months)).map(([column]) => column!));
