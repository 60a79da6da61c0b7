import type { Brief, CriterionKey } from "@shoreline/scope";
import { fillFutures, log, normalQuantile } from "@shoreline/simulate";
import type { Sampling } from "./sampling.ts";
import { weighedCriteria } from "./criteria/weighedCriteria.ts";
import { type Criterion, groups } from "./criteria/criterion.ts";

/** One column of weights for each criterion that is weighed, in that order; the weights of a trial sum to 1. */
export type WeightColumns = readonly Float64Array[];

/** Weighted sum of columns, future by future. */
export function weighted(weights: WeightColumns, columns: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(weights[0]?.length ?? 0);
  const inFours = weights.length - (weights.length % 4);
  for (let index = 0; index < inFours; index += 4) addFour(sum, weights, columns, index);
  for (let index = inFours; index < weights.length; index++) addOne(sum, weights[index]!, columns[index]!);
  return sum;
}

/** Four columns in one walk, one after the other as far as rounding goes. */
function addFour(sum: Float64Array, weights: WeightColumns, columns: readonly Float64Array[], from: number): void {
  const [a, b, c, d] = [weights[from]!, weights[from + 1]!, weights[from + 2]!, weights[from + 3]!];
  const [first, second, third, last] = [columns[from]!, columns[from + 1]!, columns[from + 2]!, columns[from + 3]!];
  for (let trial = 0; trial < sum.length; trial++) {
    const half = sum[trial]! + a[trial]! * first[trial]! + b[trial]! * second[trial]!;
    sum[trial] = half + c[trial]! * third[trial]! + d[trial]! * last[trial]!;
  }
}

function addOne(sum: Float64Array, weight: Float64Array, column: Float64Array): void {
  for (let trial = 0; trial < sum.length; trial++) sum[trial]! += weight[trial]! * column[trial]!;
}

/** Relative spread (log) of weights that were stated, and of those that follow from an order. */
const STATED_SPREAD = 0.15;
const ORDERED_SPREAD = 0.3;
/** What an order leaves to the criteria that it does not name. */
const UNNAMED_SHARE = 0.15;

/** Which futures, and which criteria are weighed in them. */
interface Drawn {
  readonly weighed: readonly Criterion[];
  readonly sampling: Sampling;
}

/**
 * Weights are uncertain like everything else: stated ones a little, ordered ones more, unstated ones wholly. The columns
 * are those of `weighed`: the criteria of these priorities, unless others in a group weigh more of them. An optional
 * criterion that the priorities do not name has no weight and takes none from the others.
 */
export function weightColumns(
  priorities: Brief["priorities"],
  sampling: Sampling,
  weighed: readonly Criterion[] = weighedCriteria(priorities),
): WeightColumns {
  const drawn = { weighed, sampling };
  switch (priorities.kind) {
    case "none":
      return groupedWeights(drawn);
    case "order":
      return orderedWeights(priorities.order, drawn);
    case "weights":
      return scattered(
        weighed.map(({ key }) => priorities.weights[key as CriterionKey] ?? 0),
        STATED_SPREAD,
        drawn,
      );
  }
}

/**
 * No priorities: each of four groups is equally likely to matter most, and within a group each criterion.
 * A flat simplex over twelve correlated criteria would give half of all weight to closeness and so vote for the status quo.
 */
function groupedWeights({ weighed, sampling }: Drawn): WeightColumns {
  const ofGroup = new Map<string, Float64Array>(
    groups.map((group) => [group, exponentials(`weights/group/${group}`, sampling)]),
  );
  const inGroup = weighed.map(({ key }) => exponentials(`weights/criterion/${key}`, sampling));
  const all = columnSum([...ofGroup.values()], sampling.trials);
  const sums = new Map<string, Float64Array>(
    groups.map((group) => {
      const members = inGroup.filter((_, index) => weighed[index]!.group === group);
      return [group, columnSum(members, sampling.trials)];
    }),
  );
  return weighed.map(({ group }, index) => {
    const [column, mine, sum] = [inGroup[index]!, ofGroup.get(group), sums.get(group)];
    if (!mine || !sum) return column.fill(0);
    for (let trial = 0; trial < column.length; trial++) {
      column[trial] = ((mine[trial]! / all[trial]!) * column[trial]!) / sum[trial]!;
    }
    return column;
  });
}

/** Sum of columns, future by future. */
function columnSum(columns: readonly Float64Array[], trials: number): Float64Array {
  const sum = new Float64Array(trials);
  for (const column of columns) for (let trial = 0; trial < trials; trial++) sum[trial]! += column[trial]!;
  return sum;
}

/** Rank-order centroid (Barron 1992) for what the order names; the rest shares a little as if nothing were stated. */
function orderedWeights(order: readonly CriterionKey[], drawn: Drawn): WeightColumns {
  const { weighed } = drawn;
  const centroid = rankOrderCentroid(order.length);
  const named = weighed.map(({ key }) => {
    const place = order.indexOf(key as CriterionKey);
    return place < 0 ? 0 : (centroid[place] ?? 0);
  });
  const isLeftOut = ({ group }: Criterion, index: number) => group !== "optional" && named[index] === 0;
  const unnamed = weighed.some(isLeftOut) ? UNNAMED_SHARE : 0;
  const stated = scattered(named, ORDERED_SPREAD, drawn);
  const rest = groupedWeights(drawn);
  return weighed.map((_, index) => {
    const column = new Float64Array(drawn.sampling.trials);
    for (let trial = 0; trial < column.length; trial++) {
      const others = restSum(rest, named, trial);
      const share = named[index] === 0 && others > 0 ? (rest[index]?.[trial] ?? 0) / others : 0;
      column[trial] = (1 - unnamed) * (stated[index]?.[trial] ?? 0) + unnamed * share;
    }
    return column;
  });
}

function restSum(rest: WeightColumns, named: readonly number[], trial: number): number {
  return named.reduce((sum, weight, index) => (weight === 0 ? sum + (rest[index]?.[trial] ?? 0) : sum), 0);
}

/** Mean weights of all orders that agree with a ranking: w_k = (1/n) Σ_{i ≥ k} 1/i. */
export function rankOrderCentroid(count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => {
    let sum = 0;
    for (let rank = place + 1; rank <= count; rank++) sum += 1 / rank;
    return sum / count;
  });
}

function scattered(means: readonly number[], spread: number, { weighed, sampling }: Drawn): WeightColumns {
  const columns = means.map((mean, index) => {
    const column = uniforms(`weights/criterion/${weighed[index]?.key}`, sampling);
    for (let trial = 0; trial < column.length; trial++)
      column[trial] = mean === 0 ? 0 : mean * Math.max(0.05, 1 + spread * normalQuantile(column[trial] ?? 0.5));
    return column;
  });
  for (let trial = 0; trial < sampling.trials; trial++) {
    const sum = columns.reduce((total, column) => total + (column[trial] ?? 0), 0);
    for (const column of columns) column[trial] = (column[trial] ?? 0) / sum;
  }
  return columns;
}

/** Exponential draws: normalised, they are uniform on a simplex. */
function exponentials(name: string, sampling: Sampling): Float64Array {
  return uniforms(name, sampling).map((share) => -log(share));
}

function uniforms(name: string, { seed, trials, futures = {} }: Sampling): Float64Array {
  const column = new Float64Array(trials);
  fillFutures(column, name, { seed, firstTrial: 0, count: trials, months: 1 }, futures);
  return column;
}
