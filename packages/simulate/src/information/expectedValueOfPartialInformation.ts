import { type Fault, refuse, type Result, succeed } from "@shoreline/units";
import { randomOrder } from "../dependence/randomOrder.ts";
import { crossFittedGains } from "./crossFit.ts";
import { type Design, design } from "./design.ts";
import type { StateProbabilities } from "./expectedValueOfPerfectInformation.ts";
import { expectedWithInputsKnown } from "./knownStates.ts";
import {
  benefitFaults,
  columnFaults,
  type InformationValue,
  informationValue,
  type NetBenefits,
  placeOfLargest,
  standardErrorOf,
  weightedMean,
} from "./netBenefits.ts";

/** How the trials are treated. */
export interface PartialInformationOptions extends StateProbabilities {
  /** Seed of the dealing of trials into ten parts, 0 unless given; a whole number from 0 to 2^53 − 1. */
  readonly seed?: number;
}

/** One input, or several that would be learned together: a column each, one entry per trial (or state). */
export type LearnedInputs = ArrayLike<number> | readonly ArrayLike<number>[];

type Columns = readonly ArrayLike<number>[];

function columnsOf(inputs: LearnedInputs): Columns {
  return typeof inputs[0] === "number" ? [inputs as ArrayLike<number>] : Array.from(inputs as Columns);
}

const PARTS = 10;
const FEWEST_TRIALS = 100;
const FEWEST_TRIALS_PER_FUNCTION = 10;

/**
 * Expected value of partial perfect information: what it would be worth to know these inputs, and nothing else, before
 * choosing. In the unit of the benefits, 0 or more, and never more than perfect information.
 *
 * `netBenefits`: one column per alternative, higher is better; `inputs`: the column of an input, or one for each of
 * several that would be learned together; entry i of every column belongs to the same trial. Independent trials are assumed.
 *
 * With `probabilities` entries are the states of a payoff table and the result is exact: states are told apart by the
 * values of the inputs. What a test or a survey would say can be such an input (value of sample information).
 * Without, benefits are regressed on a spline of each input (Strong, Oakley and Brennan 2014, Medical Decision Making
 * 34:311), with products of pairs for groups of up to four. To keep chance from looking like value, forecasts are
 * cross-fitted: trials are dealt into ten parts, each part is decided by the regression on the nine others, and what the
 * decisions really gain is averaged. The estimate so errs on the low side; its standard error is that of the mean.
 *
 * Faults: as of `expectedValueOfPerfectInformation`, and `simulate.too-few-trials`: at least 100, and ten for each
 * function of the regression.
 */
export function expectedValueOfPartialInformation(
  netBenefits: NetBenefits,
  inputs: LearnedInputs,
  options: PartialInformationOptions = {},
): Result<InformationValue> {
  const ask = partialInformation(netBenefits, options);
  return ask.ok ? ask.value(inputs) : refuse([...ask.faults, ...inputFaults(columnsOf(inputs), netBenefits)]);
}

/** The same in two steps, for many groups of inputs: what depends on the benefits alone is done once. */
export function partialInformation(
  netBenefits: NetBenefits,
  { probabilities, seed = 0 }: PartialInformationOptions = {},
): Result<(inputs: LearnedInputs) => Result<InformationValue>> {
  const faults = benefitFaults(netBenefits, probabilities);
  if (faults.length > 0) return refuse(faults);
  const means = netBenefits.map((column) => weightedMean(column, probabilities));
  const chosen = placeOfLargest(means);
  const now = { chosen, expectedNow: means[chosen]! };
  const deal = probabilities === undefined ? dealt(netBenefits, chosen, seed) : undefined;
  return succeed((inputs) => {
    const columns = columnsOf(inputs);
    const wrong = inputFaults(columns, netBenefits);
    if (wrong.length > 0) return refuse(wrong);
    return deal ? estimate(columns, deal, now) : succeed(exactValue(netBenefits, columns, probabilities!, now));
  });
}

function inputFaults(inputs: Columns, netBenefits: NetBenefits): Fault[] {
  const path = "inputs";
  if (inputs.length === 0) return [{ code: "simulate.empty", path, given: "[]", allowed: "at least one input" }];
  return inputs.flatMap((column, i) => columnFaults(column, `${path}[${i}]`, netBenefits[0]?.length ?? 0));
}

type Choice = Pick<InformationValue, "chosen" | "expectedNow">;

function exactValue(
  netBenefits: NetBenefits,
  inputs: Columns,
  probabilities: ArrayLike<number>,
  now: Choice,
): InformationValue {
  const expected = expectedWithInputsKnown(netBenefits, inputs, probabilities);
  const value = expected - now.expectedNow;
  // A difference of this size is what rounding leaves of equal numbers.
  return informationValue(value > 1e-12 * Math.abs(expected) ? value : 0, 0, now);
}

/** Trials in a random order, cut into parts, and what every other alternative gains on the chosen one in that order. */
interface Deal {
  readonly order: Int32Array;
  readonly gains: readonly Float64Array[];
  readonly ends: readonly number[];
}

function dealt(netBenefits: NetBenefits, chosen: number, seed: number): Deal {
  const own = netBenefits[chosen]!;
  const order = randomOrder({ count: own.length, seed, stream: "information/parts", dimension: 0 });
  const others = netBenefits.filter((_, i) => i !== chosen);
  const gains = others.map((column) => Float64Array.from(order, (trial) => column[trial]! - own[trial]!));
  const ends = Array.from({ length: PARTS }, (_, part) => Math.floor((own.length * (part + 1)) / PARTS));
  return { order, gains, ends };
}

function estimate(inputs: Columns, deal: Deal, now: Choice): Result<InformationValue> {
  const trials = deal.order.length;
  if (trials < FEWEST_TRIALS) return refuse([trialsFault(trials, FEWEST_TRIALS)]);
  const basis: Design = design(inputs.map((column) => inOrder(column, deal.order)));
  const needed = FEWEST_TRIALS_PER_FUNCTION * basis.size;
  if (trials < needed) return refuse([trialsFault(trials, needed)]);
  const realised = crossFittedGains(basis, deal.gains, deal.ends);
  const value = weightedMean(realised, undefined);
  return succeed(informationValue(value, standardErrorOf(realised, value), now));
}

function inOrder(column: ArrayLike<number>, order: Int32Array): Float64Array {
  const arranged = new Float64Array(order.length);
  for (let place = 0; place < order.length; place++) arranged[place] = column[order[place]!]!;
  return arranged;
}

function trialsFault(trials: number, needed: number): Fault {
  const hint = "Draw more trials, or learn fewer inputs together; a table of states needs its probabilities.";
  return {
    code: "simulate.too-few-trials",
    path: "inputs",
    given: `${trials} trials`,
    allowed: `${needed} or more`,
    hint,
  };
}
