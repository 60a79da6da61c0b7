import { arithmetic } from "./arithmetic.ts";
import {
  commonShape,
  constant,
  type ElementwiseOperation,
  type Expression,
  type RecurrentOperation,
  type ReducingOperation,
  series,
} from "./expression.ts";
import { advance, startOf } from "./recurrence.ts";

/** An operation on expressions; on what is known before any draw, constants and series of months, it is computed at once. */
export function elementwise(operation: ElementwiseOperation, ...inputs: readonly Expression[]): Expression {
  const shape = commonShape(inputs);
  if (shape === "trial" || shape === "path") return { shape, operation, inputs };
  const meaning = arithmetic[operation];
  const at = (month: number) =>
    meaning(knownValue(inputs[0], month), knownValue(inputs[1], month), knownValue(inputs[2], month));
  if (shape === "constant") return constant(at(0));
  const values: number[] = [];
  for (let month = 0, count = monthsOf(inputs); month < count; month++) values.push(at(month));
  return series(values);
}

/** What walks the months; of known months it is computed at once. Throws on what does not vary by month. */
export function overMonths(operation: RecurrentOperation, monthly: Expression): Expression {
  if (monthly.series) return series(foldSeries(operation, monthly.series));
  if (monthly.shape !== "path") throw new Error(`"${operation}" needs a quantity by month; this is ${monthly.shape}.`);
  return { shape: "path", operation, inputs: [monthly] };
}

/** One figure of all months that are known. */
export function reducedSeries(operation: ReducingOperation, values: readonly number[]): Expression {
  return constant(foldSeries(operation, values).at(-1) ?? 0);
}

function foldSeries(operation: RecurrentOperation | ReducingOperation, values: readonly number[]): number[] {
  let state = startOf(operation);
  return values.map((value) => {
    const before = state;
    state = advance[operation](state, value);
    return operation === "previous" ? before : state;
  });
}

/** The value of a known input in a month; not a number where an operation has no such input. */
function knownValue(input: Expression | undefined, month: number): number {
  if (input === undefined) return Number.NaN;
  const { series: months } = input;
  const value = months === undefined ? input.value : months[month];
  if (value === undefined) throw new Error(`Month ${month} is outside a series of ${months?.length ?? 0} months.`);
  return value;
}

function monthsOf(inputs: readonly Expression[]): number {
  const lengths = inputs.flatMap((input) => (input.series ? [input.series.length] : []));
  if (lengths.some((length) => length !== lengths[0]))
    throw new Error(`Series of different lengths met: ${lengths.join(", ")} months.`);
  return lengths[0] ?? 0;
}
