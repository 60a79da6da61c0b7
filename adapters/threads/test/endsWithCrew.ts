/*
 * A program that has a crew and ends without a word about it; `nodeCrew.test.ts` starts it.
 */
import { drawEachMonth, evaluate, exponential, normal, total } from "@shoreline/simulate";
import { startCrew } from "@shoreline/threads";
import { expectOk } from "@shoreline/units";

const crew = startCrew(2);
const cost = total(exponential(drawEachMonth("rate", expectOk(normal(0, 0.05)))));
const [[column] = []] = evaluate([[cost]], { seed: 1, trials: 1_000_000, months: 60, crew });
console.log(
  crew.worthMilliseconds === 20 && column?.length === 1_000_000 ? `computed with ${crew.size}` : "not computed",
);
