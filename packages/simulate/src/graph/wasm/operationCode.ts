import type { ElementwiseOperation } from "../expression.ts";
import type { Code } from "../../wasm/code.ts";
import type { vector } from "../../wasm/opcodes.ts";

/** Elementwise operations that are plain arithmetic. */
export type FusedOperation = Exclude<ElementwiseOperation, "exponential" | "logarithm">;
/** Writes one operation; `push` puts the values of an input on the stack. */
type Emitter = (code: Code, push: (input: number) => void) => void;

/** How each elementwise operation is written; `arithmetic` says what it means. */
export const operationCode: { readonly [operation in FusedOperation]: Emitter } = {
  add: binary("add"),
  subtract: binary("subtract"),
  multiply: binary("multiply"),
  divide: binary("divide"),
  minimum: binary("minimum"),
  maximum: binary("maximum"),
  multiplyAdd(code, push) {
    push(0);
    push(1);
    code.vector("multiply");
    push(2);
    code.vector("add");
  },
  isBelow(code, push) {
    push(0);
    push(1);
    code.vector("lessThan");
    oneWhereSet(code);
  },
  select(code, push) {
    push(1);
    push(2);
    push(0);
    code.splat(0);
    code.vector("greaterThan");
    code.vector("bitSelect");
  },
  squareRoot(code, push) {
    push(0);
    code.vector("squareRoot");
  },
};

/** Ones shifted in from the left of 64 bits: 0x3ff is the exponent of 1. */
const BEHIND_EXPONENT = 54;
const TO_EXPONENT = 52;

/** Makes 1 of a mask where it is set and 0 elsewhere; a vector constant would be put together anew every month. */
export function oneWhereSet(code: Code): void {
  code.integer(BEHIND_EXPONENT);
  code.vector("shiftRightLongs");
  code.integer(TO_EXPONENT);
  code.vector("shiftLeftLongs");
}

function binary(instruction: Extract<keyof typeof vector, ElementwiseOperation>): Emitter {
  return (code, push) => {
    push(0);
    push(1);
    code.vector(instruction);
  };
}
