import { fillUniforms, log, streamKey } from "@shoreline/simulate";

/** Which weights are drawn. */
export interface WeightDraws {
  /** Names of the criteria: each has a stream of its own, so that their order changes nothing. */
  readonly criteria: readonly string[];
  /** Indices of the criteria from the most important on, where only weights in this order count. */
  readonly order: readonly number[] | null;
  readonly seed: number;
}

/**
 * Weights of the trials from `firstTrial` on, criterion by criterion, every set of weights of sum 1 being equally likely:
 * exponential draws over their sum (Devroye 1986, Non-Uniform Random Variate Generation, ch. V.2). Under an order, the
 * same draws sorted: uniform over the weights in that order, since every order of independent draws is equally likely.
 */
export function simplexWeights(
  { criteria, order, seed }: WeightDraws,
  firstTrial: number,
  count: number,
): readonly Float64Array[] {
  const columns = criteria.map((name) => exponentials(`smaa2/weight/${name}`, seed, firstTrial, count));
  for (let trial = 0; trial < count; trial++) {
    const sum = columns.reduce((total, column) => total + column[trial]!, 0);
    for (const column of columns) column[trial] = column[trial]! / sum;
    if (order !== null) sortInto(order, columns, trial);
  }
  return columns;
}

function exponentials(name: string, seed: number, firstTrial: number, count: number): Float64Array {
  const column = new Float64Array(count);
  fillUniforms(column, { seed, key: streamKey(name), dimension: 0, firstTrial, count });
  return column.map((share) => -log(share));
}

function sortInto(order: readonly number[], columns: readonly Float64Array[], trial: number): void {
  const sorted = columns.map((column) => column[trial]!).toSorted((a, b) => b - a);
  order.forEach((criterion, place) => (columns[criterion]![trial] = sorted[place]!));
}
