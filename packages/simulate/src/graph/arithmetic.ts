import { exp, log } from "../elementary.ts";
import type { ElementwiseOperation } from "./expression.ts";

/** The meaning of each elementwise operation on plain numbers: the reference for every way of evaluating. */
export const arithmetic: { readonly [operation in ElementwiseOperation]: (a: number, b: number, c: number) => number } =
  {
    add: (a, b) => a + b,
    subtract: (a, b) => a - b,
    multiply: (a, b) => a * b,
    multiplyAdd: (a, b, c) => a * b + c,
    divide: (a, b) => a / b,
    minimum: (a, b) => Math.min(a, b),
    maximum: (a, b) => Math.max(a, b),
    isBelow: (a, b) => (a < b ? 1 : 0),
    select: (condition, a, b) => (condition > 0 ? a : b),
    exponential: (a) => exp(a),
    logarithm: (a) => log(a),
    squareRoot: (a) => Math.sqrt(a),
  };
