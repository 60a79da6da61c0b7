import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ALTERNATIVES, INPUTS, MONTHLY_INPUTS, MONTHS, NAMES, SEED, SERIES } from "./figures.ts";

/** Writes the figures of the model for scripts in other languages; its path. */
export function figuresFile(folder: string): string {
  const path = join(folder, "figures.json");
  const figures = {
    months: MONTHS,
    seed: SEED,
    names: NAMES,
    inputs: INPUTS,
    monthlyInputs: MONTHLY_INPUTS,
    alternatives: ALTERNATIVES,
    series: SERIES,
  };
  writeFileSync(path, JSON.stringify(figures));
  return path;
}
