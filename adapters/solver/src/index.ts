export { type HighsSolver, highsSolver } from "./highsSolver.ts";
