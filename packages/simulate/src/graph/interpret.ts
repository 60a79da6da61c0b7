import { arithmetic } from "./arithmetic.ts";
import type {
  ElementwiseOperation,
  Expression,
  RandomSource,
  RecurrentOperation,
  ReducingOperation,
} from "./expression.ts";
import { advance, startOf } from "./recurrence.ts";

/** What a random source yields at one point of the world, in one month (0 for a draw per trial). */
export type Point = (source: RandomSource, month: number) => number;

/**
 * The values of an expression at one point: one figure a month, or a single figure when it does not
 * vary by month. Plain scalar evaluation, memoised over the graph: it serves the run at median inputs
 * and is the oracle of the columnar evaluation.
 */
export function interpreter(months: number, point: Point): (expression: Expression) => readonly number[] {
  const known = new Map<Expression, readonly number[]>();
  const valuesOf = (expression: Expression): readonly number[] => {
    const before = known.get(expression);
    if (before) return before;
    const inputs: (readonly number[])[] = [];
    for (const input of expression.inputs) inputs.push(valuesOf(input));
    const values = evaluate(expression, inputs, months, point);
    known.set(expression, values);
    return values;
  };
  return valuesOf;
}

function evaluate(
  expression: Expression,
  inputs: readonly (readonly number[])[],
  months: number,
  point: Point,
): readonly number[] {
  switch (expression.operation) {
    case "constant":
      return [expression.value ?? 0];
    case "series":
      return expression.series ?? [];
    case "draw":
    case "drawEachMonth":
      return drawn(expression, months, point);
    case "cumulate":
    case "compound":
    case "previous":
      return recurrence(expression.operation, inputs[0] ?? [], months);
    case "total":
    case "countMonths":
      return [reduction(expression.operation, inputs[0] ?? [], months)];
    default:
      return elementwise(expression.operation, inputs, expression.shape === "path" ? months : 1);
  }
}

function drawn(expression: Expression, months: number, point: Point): number[] {
  const { source } = expression;
  if (!source) throw new Error("A draw without a source.");
  const count = expression.operation === "draw" ? 1 : months;
  return Array.from({ length: count }, (_, month) => point(source, month));
}

function elementwise(
  operation: ElementwiseOperation,
  [a = [], b = [], c = []]: readonly (readonly number[])[],
  months: number,
): number[] {
  const meaning = arithmetic[operation];
  const values: number[] = [];
  for (let month = 0; month < months; month++)
    values.push(meaning(atMonth(a, month), atMonth(b, month), atMonth(c, month)));
  return values;
}

function atMonth(values: readonly number[], month: number): number {
  return (values.length === 1 ? values[0] : values[month]) ?? Number.NaN;
}

function recurrence(operation: RecurrentOperation, input: readonly number[], months: number): number[] {
  const step = advance[operation];
  const values: number[] = [];
  let state = startOf(operation);
  for (let month = 0; month < months; month++) {
    const before = state;
    state = step(state, atMonth(input, month));
    values.push(operation === "previous" ? before : state);
  }
  return values;
}

function reduction(operation: ReducingOperation, values: readonly number[], months: number): number {
  let state = startOf(operation);
  for (let month = 0; month < months; month++) state = advance[operation](state, atMonth(values, month));
  return state;
}
