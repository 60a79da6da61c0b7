import { collect, type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { MOST_DIMENSIONS } from "./directionNumbers.ts";
import { indicesFromColumns, type SobolIndices } from "./indicesFromColumns.ts";
import { type Precision, samplingFaults, wholeFaults } from "./sampling.ts";
import { sobolColumns } from "./sobolSequence.ts";
import { countOf, evaluated, inputFaults, type StudiedInputs, type StudiedModel, valuesOf } from "./studiedModel.ts";

/** A study of which inputs a model's variance comes from. */
export type SensitivityStudy = StudiedModel &
  Precision & {
    /** Independent inputs, at most 555. What moves together belongs into one group. */
    readonly inputs: StudiedInputs;
    /** Points of the base sample, at least 128; powers of two are best. The model is evaluated (groups + 2) times at each. */
    readonly points: number;
    /** Inputs that are to be known together, by their places from 0; each input by itself unless given. */
    readonly groups?: readonly (readonly number[])[];
  };

/**
 * First-order and total Sobol indices of a model with independent inputs, with 95 % intervals.
 *
 * The base sample is an Owen-scrambled Sobol sequence of twice as many dimensions as inputs: the first half are the
 * points A, the second the points B. Indices are in the order of the groups. The same seed gives the same bits.
 *
 * Faults: those of `indicesFromColumns`, `simulate.out-of-range` for inputs, groups or seed, and `simulate.not-finite`
 * for a model that has no finite result somewhere.
 * Source: Saltelli et al. (2010), "Variance based sensitivity analysis of model output", Computer Physics
 * Communications 181:259; groups: Sobol (2001), Mathematics and Computers in Simulation 55:271.
 */
export function sobolIndices(study: SensitivityStudy): Result<SobolIndices> {
  const { inputs, points, seed } = study;
  const count = countOf(inputs);
  const faults = [...inputFaults(inputs, Math.floor(MOST_DIMENSIONS / 2)), ...samplingFaults(points, study)];
  const groups = study.groups ?? Array.from({ length: Number.isInteger(count) ? count : 0 }, (_, i) => [i]);
  faults.push(...groupFaults(groups, count));
  if (faults.length > 0) return refuse(faults);
  const uniforms = sobolColumns({ dimensions: 2 * count, points, scramble: { seed } });
  const a = valuesOf(inputs, uniforms.slice(0, count));
  const b = valuesOf(inputs, uniforms.slice(count));
  const mixed = groups.map((group) => a.map((column, i) => (group.includes(i) ? b[i]! : column)));
  const results = collect([a, b, ...mixed].map((columns) => evaluated(study, columns)));
  if (!results.ok) return results;
  const [fa, fb, ...ab] = results.value;
  return withGroups(indicesFromColumns({ ...study, a: fa!, b: fb!, ab }), groups);
}

function groupFaults(groups: readonly (readonly number[])[], count: number): Fault[] {
  return groups.flatMap((group, g) => {
    const path = `groups[${g}]`;
    if (group.length > 0 && new Set(group).size === group.length) {
      return group.flatMap((input, i) => wholeFaults(`${path}[${i}]`, input, 0, count - 1));
    }
    const given = JSON.stringify(group);
    return [{ code: "simulate.out-of-range", path, given, allowed: "at least one input, each at most once" }];
  });
}

function withGroups(result: Result<SobolIndices>, groups: readonly (readonly number[])[]): Result<SobolIndices> {
  if (!result.ok) return result;
  const indices = result.value.indices.map((index, g) => ({ ...index, inputs: groups[g]! }));
  return succeed({ ...result.value, indices });
}
