import { indicesFromColumns, quantile, quantileOfSorted, type SensitivityIndex } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import type { Considered } from "../considered.ts";
import { meanOf, stored, storedMoney } from "../figures.ts";
import type { InputSensitivity } from "./defence.ts";
import { type DrawnGroup, type DrawnInput, drawnInputs } from "../drawn/drawnInputs.ts";
import { type Lead, type Leads, leads } from "./leads.ts";
import { postponed } from "../postponed.ts";

/** Futures of each matrix of the design: N of N·(inputs + 2) evaluations (Saltelli 2002). */
const DESIGN_TRIALS = 1024;
/** What is added to the seed for the second matrix; any number does, as long as it stays the same. */
const SECOND_MATRIX = 0x5eed;
const LOW = 0.1;
const HIGH = 0.9;
/** The path under which all weights together are one input. */
export const PRIORITIES = "priorities";

/**
 * Which uncertain inputs move the lead of the recommendation over its rival: first-order and total Sobol
 * indices with their 95 % intervals, and the mean lead and saving with each input at its 10 % and 90 % quantile.
 * Inputs that move together are one. The most influential come first; empty when there is no other answer.
 *
 * Sources: Sobol' 1993; Saltelli et al. 2010 (first order) and Jansen 1999 (total), on a design of two independent
 * matrices in which one input is exchanged at a time.
 */
export function sensitivity(study: Considered, groups: readonly DrawnGroup[] = []): StepwiseSensitivity {
  const contest = leads(study);
  if (!contest) return { steps: [], found: () => [] };
  const { seed } = study.sampling;
  const inputs = drawnInputs(contest.quantities, groups);
  const columns = postponed(() => design(contest, inputs, seed));
  const indices = postponed(() => indicesOf(columns(), seed));
  const ends = postponed(() => swings(contest, inputs));
  const found = () => (indices().length === 0 ? [] : told(inputs, indices(), ends(), weightSwing(contest)));
  return { steps: [columns, ends, indices], found };
}

/** What is found, and the steps to it: each may be taken whenever there is time for it, and is taken in the end. */
export interface StepwiseSensitivity {
  readonly steps: readonly (() => void)[];
  readonly found: () => readonly InputSensitivity[];
}

/** None where the lead never moves: there is no variance to divide, and nothing is sensitive to anything. */
function indicesOf(columns: ReturnType<typeof design>, seed: number): readonly SensitivityIndex[] {
  const found = indicesFromColumns({ ...columns, seed, largestError: Number.POSITIVE_INFINITY });
  if (!found.ok && found.faults.some(({ code }) => code === "simulate.no-variance")) return [];
  return expectOk(found).indices;
}

function told(
  inputs: readonly DrawnInput[],
  indices: readonly SensitivityIndex[],
  ends: ReturnType<typeof swings>,
  weights: ReturnType<typeof weightSwing>,
): readonly InputSensitivity[] {
  return [...inputs.map((input, index) => ({ ...naming(input), ...ends[index]! })), weights]
    .map((each, index): InputSensitivity => ({ ...each, ...rounded(indices[index]!) }))
    .toSorted((a, b) => b.total - a.total || (a.path < b.path ? -1 : 1));
}

/** The lead in both matrices, and with each input in turn taken from the second one; the weights last. */
function design(contest: Leads, inputs: readonly DrawnInput[], seed: number) {
  const other = (seed + SECOND_MATRIX) % Number.MAX_SAFE_INTEGER;
  const anew = (names: readonly string[]) => ({ redrawn: { names: new Set(names), seed: other } });
  const lead = (names: readonly string[], weightSeed: number) => ({ futures: anew(names), weightSeed });
  const every = inputs.flatMap(({ names }) => names);
  const exchanged = [...inputs.map(({ names }) => lead(names, seed)), lead([], other)];
  const found = contest.all([lead([], seed), lead(every, other), ...exchanged], DESIGN_TRIALS);
  const [a, b, ...ab] = found.map((each) => each.lead);
  return { a: a!, b: b!, ab };
}

/** An estimate below 0 is 0 within its error, and said so. */
function rounded({ firstOrder, firstOrderError, total, totalError, distinguishable }: SensitivityIndex) {
  return {
    firstOrder: stored(Math.max(0, firstOrder)),
    firstOrderError: stored(firstOrderError),
    total: stored(total),
    totalError: stored(totalError),
    distinguishable,
  };
}

function naming({ input, path, unit, names, distribution }: DrawnInput) {
  return {
    input,
    path,
    draws: names.length,
    p10: distribution && stored(quantile(distribution, LOW)),
    p90: distribution && stored(quantile(distribution, HIGH)),
    unit,
  };
}

/** Mean lead and saving with each input held at either end. */
function swings(contest: Leads, inputs: readonly DrawnInput[]) {
  const held = (share: number) =>
    inputs.map(({ names }) => ({ futures: { held: new Map(names.map((name) => [name, share])) } }));
  const found = contest.all([...held(LOW), ...held(HIGH)], DESIGN_TRIALS);
  return inputs.map((_, place) => swing(found[place]!, found[inputs.length + place]!));
}

function swing(low: Lead, high: Lead) {
  return {
    low: stored(meanOf(low.lead)),
    high: stored(meanOf(high.lead)),
    lowSaving: storedMoney(meanOf(low.saving)),
    highSaving: storedMoney(meanOf(high.saving)),
  };
}

/** Priorities have no scale of their own: their ends are the leads of a tenth of all weights at either side. */
function weightSwing(contest: Leads) {
  const sorted = contest.byWeights(DESIGN_TRIALS).toSorted();
  const same = storedMoney(meanOf(contest.of({}, DESIGN_TRIALS).saving));
  return {
    input: "what matters to you",
    path: PRIORITIES,
    draws: 1,
    p10: null,
    p90: null,
    unit: "",
    low: stored(quantileOfSorted(sorted, LOW)),
    high: stored(quantileOfSorted(sorted, HIGH)),
    lowSaving: same,
    highSaving: same,
  };
}
