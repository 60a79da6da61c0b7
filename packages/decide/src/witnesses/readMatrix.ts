import type { Distribution } from "@shoreline/simulate";
import { collect, type Fault, refuse, type Result, succeed } from "@shoreline/units";
import type { DecisionMatrix, RankOptions } from "./decisionMatrix.ts";
import { faultsOf } from "./faultsOf.ts";
import { isRecord, matrixFault } from "./matrixFault.ts";
import { expectedValue, readCell } from "./readCell.ts";
import { readNames } from "./readNames.ts";
import { readOptions, weightOrderFaults } from "./readOptions.ts";
import { type SizedMethod, sizeFaults } from "./sizeLimits.ts";
import { readWeights, type Weights } from "./readWeights.ts";

/** A table that is known to be right. */
export interface ReadyMatrix {
  readonly names: readonly string[];
  readonly criteria: readonly ReadyCriterion[];
  /** Alternative by criterion: as they stand, and as expected values. */
  readonly cells: readonly (readonly (number | Distribution)[])[];
  readonly rows: readonly (readonly number[])[];
  readonly weights: Weights;
  readonly options: RankOptions;
  readonly warnings: readonly string[];
}

/** What the alternatives are compared by. */
export interface ReadyCriterion {
  readonly name: string;
  /** 1 where more is better, −1 where less is. */
  readonly sign: 1 | -1;
}

/**
 * The table with everything checked that every method needs; all faults at once, but those of a table that is too
 * large for the method, which is read no further. Weights are left unread where the method makes its own.
 */
export function readMatrix(
  given: DecisionMatrix,
  { weights: needsWeights, method }: { weights: boolean; method: SizedMethod },
): Result<ReadyMatrix> {
  if (!isRecord(given)) return refuse([matrixFault("shape", "", given, "{ criteria, alternatives }")]);
  const large = sizeFaults(method, { rows: lengthOf(given.alternatives), columns: lengthOf(given.criteria) });
  if (large.length > 0) return refuse(large);
  const criteria = readCriteria(given.criteria);
  const count = Array.isArray(given.criteria) ? given.criteria.length : undefined;
  const alternatives = readAlternatives(given.alternatives, criteria.ok ? criteria.value : [], count);
  const weights = readWeights(needsWeights && Array.isArray(given.criteria) ? given.criteria : []);
  const options = readOptions(given.options);
  if (!criteria.ok || !alternatives.ok || !weights.ok || !options.ok)
    return refuse(faultsOf(criteria, weights, alternatives, options));
  const faults = weightOrderFaults(
    options.value.options,
    criteria.value.map(({ name }) => name),
  );
  if (faults.length > 0) return refuse(faults);
  return succeed(readyMatrix(criteria.value, alternatives.value, weights.value, options.value));
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function readyMatrix(
  criteria: readonly ReadyCriterion[],
  { names, cells }: Alternatives,
  weights: Weights,
  { options, warnings }: { options: RankOptions; warnings: readonly string[] },
): ReadyMatrix {
  return {
    names,
    criteria,
    cells,
    rows: cells.map((row) => row.map(expectedValue)),
    weights,
    options,
    warnings: [...weights.warnings, ...warnings],
  };
}

function readCriteria(given: unknown): Result<ReadyCriterion[]> {
  const list = readList(given, "criteria", "{ name, direction }");
  if (!list.ok) return list;
  const { names, faults } = readNames(
    list.value.map(({ name }) => name),
    { letter: "C", path: "criteria" },
  );
  const wrong = [...faults, ...list.value.flatMap(({ direction }, index) => directionFaults(direction, index))];
  if (wrong.length > 0) return refuse(wrong);
  return succeed(
    list.value.map((criterion, index) => {
      return { name: names[index] ?? "", sign: criterion["direction"] === "max" ? 1 : -1 };
    }),
  );
}

function directionFaults(direction: unknown, index: number): Fault[] {
  if (direction === "max" || direction === "min") return [];
  const hint = "max where more is better, min where less is.";
  return [matrixFault("direction", `criteria[${index}].direction`, direction, "max or min", hint)];
}

interface Alternatives {
  readonly names: readonly string[];
  readonly cells: readonly (readonly (number | Distribution)[])[];
}

function readAlternatives(
  given: unknown,
  criteria: readonly ReadyCriterion[],
  count: number | undefined,
): Result<Alternatives> {
  const list = readList(given, "alternatives", "{ name, values }");
  if (!list.ok) return list;
  const { names, faults } = readNames(
    list.value.map(({ name }) => name),
    { letter: "A", path: "alternatives" },
  );
  const rows = collect(
    list.value.map(({ values }, index) =>
      readRow(values, {
        path: `alternatives[${index}].values`,
        name: names[index] ?? "",
        criteria: criteria.map(({ name }) => name),
        count,
      }),
    ),
  );
  const wrong = [...faults, ...(rows.ok ? [] : rows.faults)];
  return wrong.length > 0 || !rows.ok ? refuse(wrong) : succeed({ names, cells: rows.value });
}

interface RowPlace {
  readonly path: string;
  readonly name: string;
  /** Names of the criteria, empty where they could not be read. */
  readonly criteria: readonly string[];
  /** How many values there must be, where that is known. */
  readonly count: number | undefined;
}

function readRow(given: unknown, { path, name, criteria, count }: RowPlace): Result<(number | Distribution)[]> {
  if (!Array.isArray(given)) return refuse([matrixFault("shape", path, given ?? undefined, "a list of values")]);
  const cells = collect(
    given.map((cell: unknown, index) =>
      readCell(cell, `${path}[${index}]`, `It is ${criteria[index] ?? `criterion ${index + 1}`} of ${name}.`),
    ),
  );
  if (count === undefined || given.length === count) return cells;
  const allowed = `${count}, one for each criterion`;
  const fault = matrixFault("count", path, given.length, allowed, `The alternative is ${name}.`);
  const faults = [{ ...fault, given: `${given.length} values` }];
  return refuse([...faults, ...(cells.ok ? [] : cells.faults)]);
}

/** A list of at least one object. */
function readList(given: unknown, path: string, shape: string): Result<Readonly<Record<string, unknown>>[]> {
  if (!Array.isArray(given)) return refuse([matrixFault("shape", path, given ?? undefined, `a list of ${shape}`)]);
  if (given.length === 0) return refuse([matrixFault("empty", path, [], `at least one ${shape}`)]);
  const wrong = given.flatMap((each: unknown, index) =>
    isRecord(each) ? [] : [matrixFault("shape", `${path}[${index}]`, each, shape)],
  );
  return wrong.length > 0 ? refuse(wrong) : succeed(given);
}
