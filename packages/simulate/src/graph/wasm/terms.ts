import type { Code } from "../../wasm/code.ts";
import type { PlainVectorInstruction } from "../../wasm/opcodes.ts";

/** A formula over pairs of numbers: it writes the instructions that leave its two values on the stack. */
export type Term = (code: Code) => void;

/** A term of whatever instruction, its operands in order. */
export function term(instruction: PlainVectorInstruction, ...operands: readonly Term[]): Term {
  return (code) => {
    for (const operand of operands) operand(code);
    code.vector(instruction);
  };
}

/** a + b, or a + b + c + …, added from the left. */
export function sum(first: Term, ...others: readonly Term[]): Term {
  return others.reduce((total, other) => term("add", total, other), first);
}

/** a − b. */
export function difference(a: Term, b: Term): Term {
  return term("subtract", a, b);
}

/** a · b, or a · b · c · …, multiplied from the left. */
export function product(first: Term, ...others: readonly Term[]): Term {
  return others.reduce((total, other) => term("multiply", total, other), first);
}

/** a / b. */
export function quotient(a: Term, b: Term): Term {
  return term("divide", a, b);
}

/** In each lane `yes` where the mask is set, else `no`. */
export function choose(mask: Term, yes: Term, no: Term): Term {
  return term("bitSelect", yes, no, mask);
}

/** A mask: a > b. */
export function isAbove(a: Term, b: Term): Term {
  return term("greaterThan", a, b);
}

/** A mask: a < b. */
export function isBelow(a: Term, b: Term): Term {
  return term("lessThan", a, b);
}

/** A mask: not both between the two, ends excluded; a lane that is no number counts as outside. */
export function isOutside(x: Term, low: Term, high: Term): Term {
  return term("not", term("and", isAbove(x, low), isBelow(x, high)));
}

/** A mask: either. */
export function either(a: Term, b: Term): Term {
  return term("or", a, b);
}

/** A polynomial in x by Horner's rule; coefficients by falling powers. */
export function polynomial(x: Term, coefficients: readonly Term[]): Term {
  return coefficients.reduce((value, coefficient) => sum(product(value, x), coefficient));
}

/** Four 32-bit words out of the eight of two vectors. */
export function shuffled(a: Term, b: Term, words: readonly [number, number, number, number]): Term {
  return (code) => {
    a(code);
    b(code);
    code.shuffleWords(words);
  };
}

/** Integers of 64 bits moved to the left. */
export function shiftedLeft(value: Term, bits: number): Term {
  return (code) => {
    value(code);
    code.integer(bits);
    code.vector("shiftLeftLongs");
  };
}

/** Integers of 32 bits moved to the right, the sign coming in from the left. */
export function shiftedRight(value: Term, bits: number): Term {
  return (code) => {
    value(code);
    code.integer(bits);
    code.vector("shiftRightIntegers");
  };
}
