import type { Distribution } from "../distribution.ts";

/**
 * A quantity of the model, described and not yet computed: a node of an expression graph.
 *
 * Shape says over what it varies: `constant` (nothing), `month`, `trial` (one draw of the world),
 * or `path` (both). Months count from 0. Expressions are immutable and hold no state, so the same
 * description can be interpreted one trial at a time, evaluated over columns of trials, or compiled.
 */
export interface Expression {
  readonly shape: Shape;
  readonly operation: Operation;
  readonly inputs: readonly Expression[];
  /** The number of a `constant`. */
  readonly value?: number;
  /** One number a month, of a `series`. */
  readonly series?: readonly number[];
  /** What a `draw` or `drawEachMonth` draws. */
  readonly source?: RandomSource;
}

/** Over what a quantity varies. */
export type Shape = "constant" | "month" | "trial" | "path";

/** What is computed in each trial and month by itself. */
export type ElementwiseOperation =
  | "add"
  | "subtract"
  | "multiply"
  | "multiplyAdd"
  | "divide"
  | "minimum"
  | "maximum"
  | "isBelow"
  | "select"
  | "exponential"
  | "logarithm"
  | "squareRoot";

/** What walks the months and leaves a value in each. */
export type RecurrentOperation = "cumulate" | "compound" | "previous";
/** What walks the months and leaves one value a trial. */
export type ReducingOperation = "total" | "countMonths";
type LeafOperation = "constant" | "series" | "draw" | "drawEachMonth";
export type Operation = ElementwiseOperation | RecurrentOperation | ReducingOperation | LeafOperation;

/** Identity of a random quantity. Equal names share their uniforms: common random numbers. */
export interface RandomSource {
  readonly name: string;
  readonly distribution: Distribution;
}

/** Anything that stands for a quantity; a bare number is a constant. */
export type Quantity = Expression | number;

/** A known number, the same in every trial and month; throws unless finite. */
export function constant(value: number): Expression {
  if (!Number.isFinite(value)) throw new Error(`A constant of the model must be finite, not ${value}.`);
  return value === 1 ? ONE : Object.is(value, 0) ? ZERO : known(value);
}

function known(value: number): Expression {
  return { shape: "constant", operation: "constant", inputs: NO_INPUTS, value };
}

const NO_INPUTS: readonly Expression[] = [];
/** Two in five of the known numbers of a model are one of these. */
const ZERO = known(0);
const ONE = known(1);

/** One known number a month, the same in every trial. */
export function series(values: readonly number[]): Expression {
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) throw new Error(`Month ${wrong} of a series must be finite, not ${values[wrong]}.`);
  return { shape: "month", operation: "series", inputs: [], series: values };
}

/** One draw a trial. Two draws of one name move together, whatever their distributions. */
export function draw(name: string, distribution: Distribution): Expression {
  return { shape: "trial", operation: "draw", inputs: [], source: { name, distribution } };
}

/** One independent draw a trial and month. */
export function drawEachMonth(name: string, distribution: Distribution): Expression {
  return { shape: "path", operation: "drawEachMonth", inputs: [], source: { name, distribution } };
}

/** A number as a constant; an expression as it is. */
export function asExpression(quantity: Quantity): Expression {
  return typeof quantity === "number" ? constant(quantity) : quantity;
}

/** The shape of what depends on all of these. */
export function commonShape(inputs: readonly Expression[]): Shape {
  let [overMonths, overTrials] = [false, false];
  for (const { shape } of inputs) {
    if (shape === "month" || shape === "path") overMonths = true;
    if (shape === "trial" || shape === "path") overTrials = true;
  }
  if (overMonths) return overTrials ? "path" : "month";
  return overTrials ? "trial" : "constant";
}

/** Whether this is a known number, and this one if `value` is given. */
export function isConstant(expression: Expression, value?: number): boolean {
  return expression.operation === "constant" && (value === undefined || expression.value === value);
}
