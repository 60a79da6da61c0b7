import type { Code } from "../../wasm/code.ts";
import type { ConstantPool } from "./constantPool.ts";

/**
 * Words of 32 bits become uniform numbers (word + ½) / 2^32. Below the upper half of the double 2^20 a word counts in
 * units of 2^-32; taking 2^20 − 2^-33 away leaves the number, without a rounding.
 */
/** 2^20 − 2^-33. */
const LESS_THAN_TWO_TO_20 = 1048576 - 1 / 8589934592;
const UPPER_WORD_OF_TWO_TO_20 = 0x41300000;

/** Vector locals for what the conversion needs. */
export interface UniformLocals {
  readonly upper: number;
  readonly taken: number;
}

/** Loads what the conversion needs, once. */
export function holdUniform(code: Code, pool: ConstantPool, { upper, taken }: UniformLocals): void {
  hold(code, pool.ofBits(UPPER_WORD_OF_TWO_TO_20, UPPER_WORD_OF_TWO_TO_20), upper);
  hold(code, pool.of(LESS_THAN_TWO_TO_20), taken);
}

/** Reads 64 bits of the pool into both halves of a local: with constants in the code every turn would make them anew. */
export function hold(code: Code, address: number, local: number): void {
  code.integer(0);
  code.loadSplat(address);
  code.set(local);
}

/** Leaves the numbers of the first or the last two words of a vector on the stack. */
export function uniformPair(code: Code, words: number, half: "lower" | "upper", { upper, taken }: UniformLocals): void {
  code.get(words);
  code.get(upper);
  code.shuffleWords(half === "lower" ? [0, 4, 1, 5] : [2, 6, 3, 7]);
  code.get(taken);
  code.vector("subtract");
}
