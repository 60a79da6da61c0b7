/** The elementary functions that the language leaves open in their last bits, in one place. */
export { exp, expOver } from "./exponential.ts";
export { log, logOver } from "./logarithm.ts";
export { normalCdf, normalDensity, normalQuantile, normalQuantileOver } from "./normalCurve.ts";
export { power } from "./power.ts";
