import { type Fault, nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import { normalisations, type RankOptions } from "./decisionMatrix.ts";
import { isFiniteNumber, isRecord, matrixFault } from "./matrixFault.ts";

interface Rule {
  readonly allowed: string;
  readonly holds: (value: unknown) => boolean;
}

const MOST_TRIALS = 1_000_000;

const RULES: { readonly [K in keyof Required<RankOptions>]: Rule } = {
  normalisation: oneOf(normalisations),
  v: { allowed: "a number from 0 to 1", holds: (value) => isFiniteNumber(value) && value >= 0 && value <= 1 },
  correlation: oneOf(["pearson", "spearman"]),
  minmaxScale: { allowed: "true or false", holds: (value) => typeof value === "boolean" },
  negatives: oneOf(["refuse", "shift"]),
  alpha: { allowed: "a number from 0 to 1", holds: (value) => isFiniteNumber(value) && value >= 0 && value <= 1 },
  beta: { allowed: "a number from −1 to 1", holds: (value) => isFiniteNumber(value) && value >= -1 && value <= 1 },
  seed: { allowed: "a whole number from 0", holds: (value) => Number.isSafeInteger(value) && (value as number) >= 0 },
  trials: {
    allowed: `a whole number from 1 to ${MOST_TRIALS}`,
    holds: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_TRIALS,
  },
  weighting: oneOf(["uniform", "given"]),
  weightOrder: {
    allowed: "a list of the names of all criteria",
    holds: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
  },
};

const NAMES = Object.keys(RULES);

/** The options, with a warning for each of an unknown name; or what is wrong with those that are known. */
export function readOptions(given: unknown): Result<{ options: RankOptions; warnings: readonly string[] }> {
  if (given === undefined) return succeed({ options: {}, warnings: [] });
  if (!isRecord(given)) return refuse([matrixFault("shape", "options", given, "an object")]);
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  const known = entries.filter(([name]) => Object.hasOwn(RULES, name));
  const faults = known.flatMap(([name, value]) => optionFaults(name as keyof RankOptions, value));
  if (faults.length > 0) return refuse(faults);
  const unknown = entries.filter(([name]) => !Object.hasOwn(RULES, name));
  return succeed({ options: Object.fromEntries(known), warnings: unknown.map(([name]) => unknownWords(name)) });
}

/** The most criteria that names can be compared for is small, so the order is held against them where they are known. */
export function weightOrderFaults({ weightOrder }: RankOptions, criteria: readonly string[]): Fault[] {
  if (weightOrder === undefined) return [];
  const isComplete = new Set(weightOrder).size === criteria.length && weightOrder.length === criteria.length;
  if (isComplete && weightOrder.every((name) => criteria.includes(name))) return [];
  return [matrixFault("option", "options.weightOrder", weightOrder, `each of ${criteria.join(", ")} once`)];
}

function optionFaults(name: keyof RankOptions, value: unknown): Fault[] {
  const { allowed, holds } = RULES[name];
  if (holds(value)) return [];
  const words = allowed.split(", ");
  const hint = typeof value === "string" ? nearestHint(value, words) : undefined;
  return [matrixFault("option", `options.${name}`, value, allowed, hint)];
}

function unknownWords(name: string): string {
  const hint = nearestHint(name, NAMES);
  return `Option ${JSON.stringify(name)} is not known and changes nothing.${hint === undefined ? "" : ` ${hint}`}`;
}

function oneOf(words: readonly string[]): Rule {
  return { allowed: words.join(", "), holds: (value) => typeof value === "string" && words.includes(value) };
}
