import { Code, functionBody } from "../../wasm/code.ts";
import type { ConstantPool } from "./constantPool.ts";
import { hold, holdUniform, uniformPair } from "./uniformCode.ts";

/**
 * Philox4x32-10 (see `philox.ts`) for four counters at once, its words made uniform numbers on the way out: the bits of
 * `fillUniforms`. Multiplying two words to a double word is one instruction here, and four steps in JavaScript.
 */

/** Parameters, all 32-bit integers, in this order. */
const OUT = 0;
/** Bytes from one pair of trials to the next. */
const STRIDE = 1;
/** How many times sixteen trials are wanted. */
const SIXTEENS = 2;
const COUNTER = 3;
const KEY = 7;
export const PHILOX_PARAMETERS = 9;

/** Vector locals: counter, key, and the lower and upper pair of products of each half. */
const C = [9, 10, 11, 12] as const;
const K = [13, 14] as const;
const PRODUCTS = [15, 16, 17, 18] as const;
/** What stays the same: multipliers, steps of the key, and what makes uniform numbers. */
const M = [19, 20] as const;
const W = [21, 22] as const;
const UNIFORM = { upper: 23, taken: 24 } as const;
const VECTORS = 16;

const MULTIPLIERS = [0xd2511f53, 0xcd9e8d57] as const;
const KEY_STEPS = [0x9e3779b9, 0xbb67ae85] as const;
const ROUNDS = 10;

const LOW_WORDS = [0, 2, 4, 6] as const;
const HIGH_WORDS = [1, 3, 5, 7] as const;

/** Body of the function that fills a column with uniforms of Philox 4×32-10, four trials at a time. */
export function philoxBody(pool: ConstantPool): Uint8Array {
  const code = new Code();
  for (const half of [0, 1] as const) {
    hold(code, pool.ofBits(MULTIPLIERS[half], MULTIPLIERS[half]), M[half]);
    hold(code, pool.ofBits(KEY_STEPS[half], KEY_STEPS[half]), W[half]);
  }
  holdUniform(code, pool, UNIFORM);
  code.loop();
  start(code);
  for (let round = 0; round < ROUNDS; round++) turn(code);
  write(code);
  code.get(COUNTER);
  code.integer(4);
  code.plain("i32Add");
  code.set(COUNTER);
  code.get(SIXTEENS);
  code.integer(1);
  code.plain("i32Subtract");
  code.tee(SIXTEENS);
  code.repeatIf();
  code.plain("end");
  return functionBody({ integers: 0, vectors: VECTORS }, code);
}

/** Four counters that follow each other, one in each lane. */
function start(code: Code): void {
  C.forEach((local, word) => {
    splat(code, COUNTER + word, local);
  });
  K.forEach((local, word) => splat(code, KEY + word, local));
  code.get(C[0]);
  code.words([0, 1, 2, 3]);
  code.vector("addIntegers");
  code.set(C[0]);
}

function splat(code: Code, parameter: number, local: number): void {
  code.get(parameter);
  code.vector("splatInteger");
  code.set(local);
}

function turn(code: Code): void {
  multiply(code, C[0], M[0], PRODUCTS[0], PRODUCTS[1]);
  multiply(code, C[2], M[1], PRODUCTS[2], PRODUCTS[3]);
  mix(code, [PRODUCTS[2], PRODUCTS[3]], C[1], K[0], C[0]);
  gather(code, [PRODUCTS[2], PRODUCTS[3]], LOW_WORDS, C[1]);
  mix(code, [PRODUCTS[0], PRODUCTS[1]], C[3], K[1], C[2]);
  gather(code, [PRODUCTS[0], PRODUCTS[1]], LOW_WORDS, C[3]);
  K.forEach((local, word) => {
    code.get(local);
    code.get(W[word]!);
    code.vector("addIntegers");
    code.set(local);
  });
}

/** The double words of a word times a multiplier, those of the first two lanes and those of the last two. */
function multiply(code: Code, word: number, multiplier: number, lower: number, upper: number): void {
  for (const [half, local] of [
    ["multiplyLowHalves", lower],
    ["multiplyHighHalves", upper],
  ] as const) {
    code.get(word);
    code.get(multiplier);
    code.vector(half);
    code.set(local);
  }
}

/** The high words of the products, exclusive-or a counter word and a key word. */
function mix(code: Code, products: readonly [number, number], counter: number, key: number, out: number): void {
  code.get(products[0]);
  code.get(products[1]);
  code.shuffleWords(HIGH_WORDS);
  code.get(counter);
  code.vector("xor");
  code.get(key);
  code.vector("xor");
  code.set(out);
}

function gather(
  code: Code,
  [a, b]: readonly [number, number],
  words: readonly [number, number, number, number],
  out: number,
): void {
  code.get(a);
  code.get(b);
  code.shuffleWords(words);
  code.set(out);
}

/** Block by block, four words each: two pairs of trials. */
function write(code: Code): void {
  const [first, second, third, fourth] = PRODUCTS;
  gather(code, [C[0], C[1]], [0, 4, 1, 5], first);
  gather(code, [C[2], C[3]], [0, 4, 1, 5], second);
  gather(code, [C[0], C[1]], [2, 6, 3, 7], third);
  gather(code, [C[2], C[3]], [2, 6, 3, 7], fourth);
  for (const [left, right] of [
    [first, second],
    [third, fourth],
  ] as const) {
    for (const half of ["lower", "upper"] as const) for (const pair of [left, right]) writePair(code, pair, half);
  }
}

function writePair(code: Code, words: number, half: "lower" | "upper"): void {
  code.get(OUT);
  uniformPair(code, words, half, UNIFORM);
  code.storeVector();
  code.get(OUT);
  code.get(STRIDE);
  code.plain("i32Add");
  code.set(OUT);
}
