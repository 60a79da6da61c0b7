import { productionSituations } from "./productionSituations.ts";
import { projectSituations } from "./projectSituations.ts";
import { serviceSituations } from "./serviceSituations.ts";
import type { Situation } from "./situation.ts";

/** Every situation of the grid; the order is part of it. */
export const situations: readonly Situation[] = [...projectSituations, ...serviceSituations, ...productionSituations];
