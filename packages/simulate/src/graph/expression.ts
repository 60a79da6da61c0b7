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
  /** What a product is made of, so that a further product need not take it apart. */
  readonly factors?: Factors;
}

/** The factors of a product by what they vary over: a number, and an expression of each kind; 1 where there is none. */
export interface Factors {
  readonly known: number;
  readonly trial: Expression;
  readonly month: Expression;
  readonly path: Expression;
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
  for (let month = 0; month < values.length; month++) {
    if (!Number.isFinite(values[month]))
      throw new Error(`Month ${month} of a series must be finite, not ${values[month]}.`);
  }
  return { shape: "month", operation: "series", inputs: [], series: values };
}

/** One draw a trial. Two draws of one name move together, whatever their distributions. */
export function draw(name: string, distribution: Distribution): Expression {
  return drawn("trial", "draw", { name, distribution });
}

/** One independent draw a trial and month. */
export function drawEachMonth(name: string, distribution: Distribution): Expression {
  return drawn("path", "drawEachMonth", { name, distribution });
}

function drawn(shape: Shape, operation: LeafOperation, source: RandomSource): Expression {
  return { shape, operation, inputs: [], source };
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
