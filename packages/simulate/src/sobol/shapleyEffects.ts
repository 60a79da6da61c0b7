import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { type GaussianCopula, uniformOf } from "../dependence/gaussianCopula.ts";
import { randomOrder } from "../dependence/randomOrder.ts";
import { normalQuantile } from "../normalCurve.ts";
import { redrawScores, type Scores } from "./conditionalScores.ts";
import { halfWidth, resampledSums, type RowTerms, sumsOfRows } from "./rowBootstrap.ts";
import {
  constantFault,
  isDistinguishable,
  precisionFaults,
  type Precision,
  samplingFaults,
  USUAL_RESAMPLES,
} from "./sampling.ts";
import { sobolColumns } from "./sobolSequence.ts";
import { countOf, evaluated, inputFaults, type StudiedInputs, type StudiedModel, valuesOf } from "./studiedModel.ts";

/** A study of what each of several inputs that move together contributes to the variance of a model. */
export type ShapleyStudy = StudiedModel &
  Precision & {
    /** 2 to 40 inputs. */
    readonly inputs: StudiedInputs;
    /** How they move together: a copula of as many quantities. */
    readonly copula: GaussianCopula;
    /** Points of the sample, at least 128. */
    readonly points: number;
  };

/** The part of one input in the variance of the result. */
export interface ShapleyEffect {
  /** Place of the input, from 0. */
  readonly input: number;
  /** Its share of the variance, 0–1 but for the error; the shares of all inputs add up to 1. */
  readonly share: number;
  /** Half the width of its 95 % interval. */
  readonly shareError: number;
  readonly distinguishable: boolean;
}

/** Shapley effects with what they rest on. */
export interface ShapleyEffects {
  /** Every subset of the inputs (up to six inputs), or one random order of the inputs for each block of points. */
  readonly method: "all subsets" | "random orders";
  readonly points: number;
  readonly evaluations: number;
  /** Variance of the result, in its unit squared. */
  readonly variance: number;
  readonly effects: readonly ShapleyEffect[];
}

const MOST_INPUTS = 40;
const MOST_FOR_SUBSETS = 6;
/** Points that share a random order, which then serves backwards for the next block. */
const BLOCK = 8;

/**
 * Shapley effects: how the variance of a result is shared out among inputs that depend on each other. Each input gets
 * what it adds to the variance that a set of inputs explains, averaged over all orders in which they could be learned.
 *
 * What a set J adds is the expected variance left when all others are known, estimated by half the mean squared
 * difference of the results at two points that agree outside J. Up to six inputs all subsets are computed (points · 2^d
 * evaluations), beyond that random orders, each used forwards and backwards (points · (d + 1)). Errors: bootstrap.
 *
 * Faults: those of `sobolIndices`, and `simulate.wrong-shape` for a copula of another number of quantities.
 * Sources: Owen (2014), SIAM/ASA J. Uncertainty Quantification 2:245; Song, Nelson and Staum (2016), the same 4:1060;
 * closed forms: Owen and Prieur (2017), the same 5:986.
 */
export function shapleyEffects(study: ShapleyStudy): Result<ShapleyEffects> {
  const faults = studyFaults(study);
  if (faults.length > 0) return refuse(faults);
  const count = countOf(study.inputs);
  const bySubsets = count <= MOST_FOR_SUBSETS;
  const steps = bySubsets ? subsetSteps(count) : orderSteps(study, count);
  const terms = stepTerms(study, steps);
  if (!terms.ok) return terms;
  return summed(study, bySubsets ? terms.value : blocked(terms.value), {
    method: bySubsets ? "all subsets" : "random orders",
    evaluations: study.points * (steps.length + 1),
  });
}

function studyFaults(study: ShapleyStudy): Fault[] {
  const { inputs, copula, points } = study;
  const count = countOf(inputs);
  const faults = [...inputFaults(inputs, MOST_INPUTS), ...samplingFaults(points, study)];
  if (count >= 2 && copula.lower.length === count) return faults;
  const given = `${copula.lower.length} quantities for ${count} inputs`;
  return [...faults, { code: "simulate.wrong-shape", path: "copula", given, allowed: "as many as inputs, at least 2" }];
}

/** One evaluation of the model at all points: which inputs are redrawn where, and who is credited with the outcome. */
interface Step {
  readonly blocks: readonly { readonly redrawn: readonly number[]; readonly from: number; readonly to: number }[];
  /** Weight of this step's squared difference in the effect of an input. */
  credit(input: number, row: number): number;
}

/** Every subset but the empty one, with the weight it has in the Shapley value of those inside and outside. */
function subsetSteps(count: number): Step[] {
  const weights = Array.from({ length: count }, (_, size) => orderShare(size, count));
  return Array.from({ length: (1 << count) - 1 }, (_, i) => {
    const redrawn = Array.from({ length: count }, (_, input) => input).filter((input) => ((i + 1) >> input) & 1);
    const inside = weights[redrawn.length - 1]!;
    const outside = -(weights[redrawn.length] ?? 0);
    const credit = (input: number): number => (redrawn.includes(input) ? inside : outside);
    return { blocks: [{ redrawn, from: 0, to: Infinity }], credit };
  });
}

/** The share of all orders of the inputs in which an input comes right after a given set of that size. */
function orderShare(size: number, count: number): number {
  let share = 1 / count;
  for (let k = 1; k <= size; k++) share *= k / (count - k);
  return share;
}

/** Step k redraws the first k + 1 inputs of each block's order; it adds to input k of it, and takes from the next. */
function orderSteps({ points, seed }: ShapleyStudy, count: number): Step[] {
  const orders = Array.from({ length: Math.ceil(points / BLOCK) }, (_, block) => {
    const order = randomOrder({ count, seed, stream: "shapley/order", dimension: block >> 1 });
    return Array.from(block % 2 === 0 ? order : order.toReversed());
  });
  return Array.from({ length: count }, (_, k) => ({
    blocks: orders.map((order, block) => ({
      redrawn: order.slice(0, k + 1),
      from: block * BLOCK,
      to: (block + 1) * BLOCK,
    })),
    credit: (input, row) => {
      const order = orders[Math.floor(row / BLOCK)]!;
      return order[k] === input ? 1 : order[k + 1] === input ? -1 : 0;
    },
  }));
}

/** What each row adds to the effect of each input. */
function stepTerms(study: ShapleyStudy, steps: readonly Step[]): Result<RowTerms> {
  const { points, copula } = study;
  const width = copula.lower.length;
  const [scores, fresh] = drawnScores(study);
  const base = evaluated(study, valuesAt(study, scores));
  if (!base.ok) return base;
  const terms = new Float64Array(points * width);
  const out = scores.map(() => new Float64Array(points));
  for (const { blocks, credit } of steps) {
    for (const block of blocks) {
      redrawScores(copula.correlation, { ...block, to: Math.min(points, block.to) }, [scores, fresh], out);
    }
    const moved = evaluated(study, valuesAt(study, out));
    if (!moved.ok) return moved;
    for (let row = 0; row < points; row++) {
      const difference = moved.value[row]! - base.value[row]!;
      const half = 0.5 * difference * difference;
      for (let input = 0; input < width; input++) terms[row * width + input]! += credit(input, row) * half;
    }
  }
  return succeed({ terms, rows: points, width });
}

/** Dependent scores of the base points, and independent ones to redraw with. */
function drawnScores({ points, seed, copula }: ShapleyStudy): [Scores, Scores] {
  const count = copula.lower.length;
  const columns = sobolColumns({ dimensions: 2 * count, points, scramble: { seed } });
  for (const column of columns) for (let i = 0; i < points; i++) column[i] = normalQuantile(column[i]!);
  const independent = columns.slice(0, count);
  const scores = copula.lower.map((weights) => {
    const mixed = new Float64Array(points);
    weights.forEach((weight, j) => {
      for (let i = 0; i < points; i++) mixed[i]! += weight * independent[j]![i]!;
    });
    return mixed;
  });
  return [scores, columns.slice(count)];
}

function valuesAt({ inputs }: ShapleyStudy, scores: Scores): readonly Float64Array[] {
  return valuesOf(
    inputs,
    scores.map((column) => column.map(uniformOf)),
  );
}

/** Points that share an order are one draw: their terms are added up before resampling. */
function blocked({ terms, rows, width }: RowTerms): RowTerms {
  const blocks = Math.ceil(rows / (2 * BLOCK));
  const added = new Float64Array(blocks * width);
  for (let row = 0; row < rows; row++) {
    const block = Math.floor(row / (2 * BLOCK));
    for (let k = 0; k < width; k++) added[block * width + k]! += terms[row * width + k]!;
  }
  return { terms: added, rows: blocks, width };
}

function summed(
  study: ShapleyStudy,
  terms: RowTerms,
  how: Pick<ShapleyEffects, "method" | "evaluations">,
): Result<ShapleyEffects> {
  const sums = sumsOfRows(terms);
  const total = sums.reduce((sum, each) => sum + each, 0);
  if (!(total > 0)) return refuse([constantFault(0)]);
  const shares = sharesOf(sums);
  const resampled = resampledSums(terms, study.resamples ?? USUAL_RESAMPLES, study.seed).map(sharesOf);
  const errors = Array.from(shares, (_, input) => halfWidth(resampled.map((each) => each[input]!)));
  const wide = precisionFaults(errors, study.points, study);
  if (wide.length > 0) return refuse(wide);
  const effects = Array.from(shares, (share, input) => {
    const shareError = errors[input]!;
    return { input, share, shareError, distinguishable: isDistinguishable(share, shareError) };
  });
  return succeed({ ...how, points: study.points, variance: total / study.points, effects });
}

function sharesOf(sums: Float64Array): Float64Array {
  const total = sums.reduce((sum, each) => sum + each, 0);
  return sums.map((each) => each / total);
}
