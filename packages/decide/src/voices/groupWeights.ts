import { exp, log } from "@shoreline/simulate";
import type { WeightColumns } from "../weights.ts";

/** Least weight that a voice gives to a criterion which another voice weighs: a zero is no veto on what others want. */
const LEAST_WEIGHT = 0.01;

/**
 * The weights of a group, future by future: the weighted geometric mean of its voices' weights, made to sum to 1
 * (aggregation of individual priorities; Forman and Peniwati 1998, European Journal of Operational Research 108:165).
 * A weight below 0.01 counts as 0.01, unless it is below for every voice. Of one voice, or of voices that agree, it is
 * their own weights. `shares` sum to 1.
 */
export function groupWeights(voices: readonly WeightColumns[], shares: readonly number[]): WeightColumns {
  if (voices.length === 1) return voices[0]!;
  const [first = []] = voices;
  const means = first.map((_, criterion) =>
    geometricMean(
      voices.map((columns) => columns[criterion]!),
      shares,
    ),
  );
  return normalised(means);
}

function geometricMean(columns: readonly Float64Array[], shares: readonly number[]): Float64Array {
  return columns[0]!.map((_, trial) => {
    const weights = columns.map((column) => column[trial]!);
    const least = Math.max(...weights) < LEAST_WEIGHT ? Math.min(...weights) : LEAST_WEIGHT;
    const floored = weights.map((weight) => Math.max(weight, least));
    if (floored.some((weight) => weight === 0)) return 0;
    return exp(floored.reduce((sum, weight, voice) => sum + shares[voice]! * log(weight), 0));
  });
}

function normalised(columns: readonly Float64Array[]): WeightColumns {
  const sums = columns.reduce(
    (total, column) => total.map((sum, trial) => sum + column[trial]!),
    columns[0]!.map(() => 0),
  );
  return columns.map((column) => column.map((weight, trial) => weight / sums[trial]!));
}
