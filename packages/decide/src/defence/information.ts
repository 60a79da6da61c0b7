import { evaluate, expectedValueOfPerfectInformation, fillNormals } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import { weighted } from "../weights.ts";
import { cashFlow } from "@shoreline/economics";
import { CHEAPEST, DEAREST } from "../criteria/money.ts";
import type { Considered } from "../considered.ts";
import { meanOf, stored, storedMoney } from "../figures.ts";
import { optionOf } from "../recommend.ts";
import { valueColumn } from "../criteria/columns.ts";
import type { InputInformation, ValueOfInformation } from "./defence.ts";
import type { DrawnInput } from "../drawn/drawnInputs.ts";
import { type Worth, worthsOf } from "./informationEnquiry.ts";
import { meanWeights } from "./contenders.ts";
import { SideWork } from "./sideWork.ts";
import { topics } from "./topics.ts";

/** A weight of cost below which no amount of money is worth a point of score. */
const LEAST_COST_WEIGHT = 0.01;

/**
 * What it is worth to know before deciding: everything (EVPI), one input, or a topic that one would find out about at
 * once (EVPPI, by regression on the futures of the decision; Strong, Oakley, Brennan 2014). Worth is the expected score
 * gained by choosing the best in the light of it, at mean weights: weights are preferences, not facts to be found out.
 * It becomes money by the cost that weighs as much.
 */
export function valueOfInformation(
  study: Considered,
  inputs: readonly DrawnInput[],
  sideWork = new SideWork(),
): ValueOfInformation {
  const benefits = benefitColumns(study);
  const perPoint = moneyPerPoint(study);
  const learnable = inputs.filter(canBeLearned).map((input) => ({ input, columns: scoreColumns(study, input) }));
  const moving = learnable.filter(({ columns }) => columns.some((column) => isTied(column, benefits)));
  const found = topics(moving.map(({ input }) => input));
  const groups = found.map(({ places }) => places.flatMap((place) => moving[place]!.columns));
  const { seed, crew } = study.sampling;
  const asked = [...moving.map(({ columns }) => columns), ...groups];
  const worths = worthsOf({ benefits, seed }, asked, crew, sideWork);
  const told = (input: string, path: string, worth: Worth | null): readonly InputInformation[] =>
    worth === null ? [] : [{ input, path, ...inBoth(worth, perPoint) }];
  const perfect = expectOk(expectedValueOfPerfectInformation(benefits));
  return {
    moneyPerPoint: perPoint === null ? null : storedMoney(perPoint),
    ...(perPoint === null ? { why: NO_MONEY } : {}),
    perfect: inMoney(perfect.value, perPoint),
    perfectError: inMoney(perfect.error, perPoint),
    perfectPoints: stored(perfect.value),
    byInput: moving
      .flatMap(({ input: { input, path } }, place) => told(input, path, worths[place]!))
      .toSorted(dearestFirst),
    byGroup: found
      .flatMap(({ topic, path, places }, place) =>
        told(
          topic,
          path,
          atLeast(
            worths[moving.length + place]!,
            places.map((member) => worths[member]!),
          ),
        ),
      )
      .toSorted(dearestFirst),
  };
}

/** What only happens or does not, later: it can be insured or watched, and not be found out beforehand. */
const CHANCE = /\/(incidents|incidentsSize|insolvency|termination|disruption|changes|changeSizes|exchangeRate)$/;

function canBeLearned({ names }: DrawnInput): boolean {
  return !names.every((name) => CHANCE.test(name));
}

/** A topic is worth at least what each of its inputs is; the regression of many at once only says it less exactly. */
function atLeast(topic: Worth | null, members: readonly (Worth | null)[]): Worth | null {
  return members.reduce((most, each) => (each && most && each.value > most.value ? each : most), topic);
}

const NO_MONEY = "cost has hardly any weight, so no amount of money stands for a point of score";

function inBoth({ value, error, distinguishable }: Worth, perPoint: number | null) {
  return { value: inMoney(value, perPoint), points: stored(value), error: stored(error), distinguishable };
}

/**
 * Whether an input moves the lead of anything over the best at all: beyond three standard errors of a correlation that is
 * none. What does not is worth nothing, and regressions on it would cost time.
 */
function isTied(column: Float64Array, benefits: readonly Float64Array[]): boolean {
  const least = 3 / Math.sqrt(column.length);
  const best = benefits[0]!;
  return benefits.slice(1).some((other) => Math.abs(correlationWithGap(column, best, other)) > least);
}

/** Pearson's correlation of a column with the difference of two others. */
function correlationWithGap(column: Float64Array, one: Float64Array, other: Float64Array): number {
  const count = column.length;
  let [sumX, sumY, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (let trial = 0; trial < count; trial++) {
    const x = column[trial]!;
    const y = one[trial]! - other[trial]!;
    sumX += x;
    sumY += y;
    xx += x * x;
    yy += y * y;
    xy += x * y;
  }
  const spread = Math.sqrt((xx - (sumX * sumX) / count) * (yy - (sumY * sumY) / count));
  return spread > 0 ? (xy - (sumX * sumY) / count) / spread : 0;
}

function dearestFirst(a: InputInformation, b: InputInformation): number {
  return b.points - a.points || (a.path < b.path ? -1 : 1);
}

function inMoney(points: number, perPoint: number | null): number | null {
  return perPoint === null ? null : storedMoney(points * perPoint);
}

/** So many futures say what an input is worth as well as the regressions on them can. */
const MOST_TRIALS = 4096;

/** The first futures of the decision. */
function futuresOf({ sampling }: Considered): number {
  return Math.min(MOST_TRIALS, sampling.trials);
}

/**
 * Score of the feasible alternatives in each future, at mean weights, the best by mean first. One that is never the best
 * gains nothing in any light and is left out.
 */
function benefitColumns(study: Considered): readonly Float64Array[] {
  const trials = futuresOf(study);
  const weights = study.weights.map((column) => new Float64Array(trials).fill(meanOf(column)));
  const columns = study.ranking
    .map(({ id }) => optionOf(study.options, id).outcome.extra)
    .map((extra) =>
      weighted(
        weights,
        study.weighed.map(({ key }) => extra[valueColumn(key)]!.subarray(0, trials)),
      ),
    )
    .toSorted((a, b) => meanOf(b) - meanOf(a));
  const everBest = new Set<number>([0]);
  for (let trial = 0; trial < trials; trial++) {
    let best = 0;
    for (let each = 1; each < columns.length; each++) if (columns[each]![trial]! > columns[best]![trial]!) best = each;
    everBest.add(best);
  }
  return columns.filter((_, place) => everBest.has(place));
}

/** Money that moves the value of cost by one point of score: the span of its scale over its weight. */
function moneyPerPoint(study: Considered): number | null {
  const weight = meanWeights(study)[study.weighed.findIndex(({ key }) => key === "cost")]!;
  if (weight < LEAST_COST_WEIGHT) return null;
  const { setting, sampling } = study;
  const inHouse = cashFlow(setting, { party: "employees", site: setting.home }).cost;
  const cost = evaluate([[inHouse]], { ...sampling, months: setting.world.months })[0]![0]!;
  return ((DEAREST - CHEAPEST) * meanOf(cost)) / weight;
}

/**
 * What is known when an input is known, future by future, as normal scores: the draw itself; of a path of months where it
 * is halfway and in the end, which together say most of where it went.
 */
function scoreColumns(study: Considered, { names, distribution }: DrawnInput): readonly Float64Array[] {
  const single = distribution !== null || names.length > 1;
  return names.flatMap((name) => (single ? [scores(study, name, 1)] : pathScores(study, name)));
}

/** Month after month. */
function scores(study: Considered, name: string, months: number): Float64Array {
  const { seed, futures = {} } = study.sampling;
  const trials = futuresOf(study);
  const column = new Float64Array(trials * months);
  fillNormals(column, name, { seed, firstTrial: 0, count: trials, months }, futures);
  return column;
}

/** Where a random walk is halfway and in the end. */
function pathScores(study: Considered, name: string): readonly Float64Array[] {
  const { months } = study.setting.world;
  const trials = futuresOf(study);
  const walk = new Float64Array(trials);
  const halfway = new Float64Array(trials);
  const steps = scores(study, name, months);
  for (let month = 0; month < months; month++) {
    for (let trial = 0; trial < trials; trial++) walk[trial]! += steps[month * trials + trial]!;
    if (month === months >> 1) halfway.set(walk);
  }
  return [halfway, walk];
}
