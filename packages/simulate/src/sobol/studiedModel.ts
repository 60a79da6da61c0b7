import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { type Distribution, quantileOver } from "../distribution.ts";
import { finiteFaults } from "./sampling.ts";

/** A calculation to be studied: of one point after the other, or of columns at once. */
export type StudiedModel =
  | {
      /** The result at one point: one value per input, in their order. The array is used again for the next point. */
      readonly model: (inputs: Float64Array) => number;
    }
  | {
      /** The results at many points: one column per input comes in, one result per point goes out. */
      readonly columnModel: (inputs: readonly Float64Array[]) => Float64Array;
    };

/** The inputs: how each is distributed, or how many there are, each uniform between 0 and 1. */
export type StudiedInputs = number | readonly Distribution[];

/** How many inputs there are. */
export function countOf(inputs: StudiedInputs): number {
  return typeof inputs === "number" ? inputs : inputs.length;
}

/** What is wrong with a list of inputs that has to have 1 to `most` of them. */
export function inputFaults(inputs: StudiedInputs, most: number): Fault[] {
  const count = countOf(inputs);
  if (Number.isInteger(count) && count >= 1 && count <= most) return [];
  return [{ code: "simulate.out-of-range", path: "inputs", given: givenText(count), allowed: `1 to ${most} inputs` }];
}

/** Turns uniform columns into values of the inputs, in place. */
export function valuesOf(inputs: StudiedInputs, uniforms: readonly Float64Array[]): readonly Float64Array[] {
  if (typeof inputs !== "number") inputs.forEach((distribution, i) => quantileOver(distribution, uniforms[i]!));
  return uniforms;
}

/** The model's results, all of them finite numbers. */
export function evaluated(study: StudiedModel, columns: readonly Float64Array[]): Result<Float64Array> {
  const points = columns[0]?.length ?? 0;
  const results = "model" in study ? rowByRow(study.model, columns, points) : study.columnModel(columns);
  if (results.length === points) {
    const faults = finiteFaults(results, "model");
    return faults.length > 0 ? refuse(faults) : succeed(results);
  }
  const given = `${results.length} results`;
  return refuse([{ code: "simulate.wrong-shape", path: "columnModel", given, allowed: `${points}, one per point` }]);
}

function rowByRow(
  model: (inputs: Float64Array) => number,
  columns: readonly Float64Array[],
  points: number,
): Float64Array {
  const row = new Float64Array(columns.length);
  return Float64Array.from({ length: points }, (_, point) => {
    for (let i = 0; i < row.length; i++) row[i] = columns[i]![point]!;
    return model(row);
  });
}
