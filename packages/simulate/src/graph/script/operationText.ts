import type { FusedOperation } from "../wasm/operationCode.ts";

/** How each elementwise operation is written in JavaScript; `arithmetic` says what it means. */
export const operationText: {
  readonly [operation in FusedOperation]: (a: string, b: string, c: string) => string;
} = {
  add: (a, b) => `${a} + ${b}`,
  subtract: (a, b) => `${a} - ${b}`,
  multiply: (a, b) => `${a} * ${b}`,
  multiplyAdd: (a, b, c) => `${a} * ${b} + ${c}`,
  divide: (a, b) => `${a} / ${b}`,
  minimum: (a, b) => `Math.min(${a}, ${b})`,
  maximum: (a, b) => `Math.max(${a}, ${b})`,
  // A comparison as a number takes no branch, which a choice between 1 and 0 may.
  isBelow: (a, b) => `+(${a} < ${b})`,
  select: (condition, a, b) => `${condition} > 0 ? ${a} : ${b}`,
  squareRoot: (a) => `Math.sqrt(${a})`,
};
