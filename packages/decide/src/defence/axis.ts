import { type Distribution, quantile } from "@shoreline/simulate";
import { type Fault, givenText, nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import { type DrawnInput, drawnInputs } from "../drawn/drawnInputs.ts";
import { weightName } from "../language/weightName.ts";
import { stored } from "../figures.ts";
import { judgedAll, valueExpressions } from "../simulation.ts";
import type { WeightColumns } from "../weights.ts";
import type { Arena } from "./arena.ts";
import { type BriefInput, briefInputs, type NumericRange } from "./briefInputs.ts";
import type { InputValue } from "./defence.ts";
import type { Case } from "./outlookEnquiry.ts";
import { valueAt } from "./search.ts";

/** A case of which everything is said. */
export type WholeCase = Required<Case>;

/** One input along which a map is drawn. */
export interface Axis {
  readonly input: string;
  readonly path: string;
  readonly unit: string;
  readonly now: InputValue;
  /** The values along it, in order. */
  readonly values: readonly InputValue[];
  /** A case with the input at the value of that place. */
  readonly moved: (before: WholeCase, place: number) => WholeCase;
}

/**
 * The axis of an input by its path: a field of the brief that may be said otherwise, `weights.<criterion>`, or the name
 * of something drawn. Fault: `decide.unknown-axis`, with the nearest path.
 */
export function axisOf(arena: Arena, path: string, steps: number): Result<Axis> {
  const { study } = arena;
  const fields = briefInputs(study.setting.brief);
  const field = fields.find((each) => each.path === path);
  if (field) return succeed(fieldAxis(field, steps));
  const { weighed } = study;
  const criterion = weighed.findIndex(({ key }) => path === `weights.${key}`);
  if (criterion >= 0) return succeed(weightAxis(arena, criterion, steps));
  const drawn = drawnOf(arena);
  const input = drawn.find((each) => each.path === path);
  if (input) return succeed(drawnAxis(input, steps));
  const known = [...fields, ...drawn].map((each) => each.path);
  return refuse([unknownAxis(path, [...known, ...weighed.map(({ key }) => `weights.${key}`)])]);
}

function unknownAxis(path: string, known: readonly string[]): Fault {
  return {
    code: "decide.unknown-axis",
    path: "axis",
    given: givenText(path),
    allowed: "a field of the brief, weights.<criterion>, or an input that the sensitivity names",
    hint: nearestHint(path, known) ?? `Some are ${known.slice(0, 5).join(", ")}.`,
  };
}

function drawnOf({ study, contenders }: Arena): readonly DrawnInput[] {
  const placements = contenders.map(({ placement }) => placement);
  const judged = judgedAll(study.setting, placements, study.baseline.placement);
  return drawnInputs(
    judged.flatMap((each) => valueExpressions(each, study.weighed)),
    study.groups,
  );
}

function fieldAxis({ input, path, unit, now, range, change }: BriefInput, steps: number): Axis {
  const values = range.kind === "words" ? range.words : spread(range, steps);
  return {
    input,
    path,
    unit,
    now,
    values: values.map((value) => (typeof value === "number" ? stored(value) : value)),
    moved: (before, place) => ({ ...before, changes: [...before.changes, change(values[place]!)] }),
  };
}

/** Values from end to end of a range; whole ones once each. */
function spread(range: NumericRange, steps: number): readonly number[] {
  return [...new Set(Array.from({ length: steps }, (_, step) => valueAt(range, step / (steps - 1))))];
}

/** Quantiles from one in twenty to nineteen in twenty. */
function drawnAxis({ input, path, unit, names, distribution }: DrawnInput, steps: number): Axis {
  const shares = Array.from({ length: steps }, (_, step) => 0.05 + (0.9 * step) / (steps - 1));
  return {
    input,
    path,
    unit: distribution ? unit : "quantile",
    now: valueOf(distribution, 0.5),
    values: shares.map((share) => valueOf(distribution, share)),
    moved: (before, place) => ({
      ...before,
      held: new Map([...before.held, ...names.map((name): [string, number] => [name, shares[place]!])]),
    }),
  };
}

function valueOf(distribution: Distribution | null, share: number): number {
  return stored(distribution ? quantile(distribution, share) : share);
}

/** Most that a map gives to one criterion. */
const MOST_WEIGHT = 0.6;

/** The mean weight of a criterion, the others keeping their proportions: (1 − α)·w + α·e, linear in the weight. */
function weightAxis({ meanWeights, study }: Arena, criterion: number, steps: number): Axis {
  const { key } = study.weighed[criterion]!;
  const now = meanWeights[criterion]!;
  const shares = Array.from({ length: steps }, (_, step) => (Math.max(MOST_WEIGHT, now) * step) / (steps - 1));
  return {
    input: weightName(key),
    path: `weights.${key}`,
    unit: "share of all weight",
    now: stored(now),
    values: shares.map(stored),
    moved: (before, place) => ({ ...before, weights: shifted(before.weights, criterion, shares[place]!) }),
  };
}

function shifted(weights: WeightColumns, criterion: number, share: number): WeightColumns {
  const mean = weights[criterion]!.reduce((sum, each) => sum + each, 0) / weights[criterion]!.length;
  if (mean >= 1) return weights;
  const alpha = (share - mean) / (1 - mean);
  return weights.map((column, index) => column.map((each) => (1 - alpha) * each + (index === criterion ? alpha : 0)));
}
