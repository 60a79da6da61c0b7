/** The elementary functions that the language leaves open in their last bits, in one place. */
export { exp, expOver, log, logOver, power } from "@shoreline/units";
export { normalCdf, normalDensity, normalQuantile, normalQuantileOver, probabilityOver } from "./normalCurve.ts";
