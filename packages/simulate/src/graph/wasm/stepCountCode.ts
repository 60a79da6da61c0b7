import { SHARES_AT_ONCE } from "../../stepTable.ts";
import { Code, functionBody } from "../../wasm/code.ts";
import { COLUMN_INTEGERS, COLUMN_NUMBERS } from "./columnFunction.ts";

/**
 * `stepQuantile` for values without gaps, eight probabilities at a time: the value is the least one and as many more as
 * there are shares below the probability (`exceededShares`). Small tables are counted faster than they are searched,
 * because no branch follows from a number; larger ones take a look at four shares more for each four that some
 * probability of the eight exceeds.
 */

/** Parameters: the address of a column, how many numbers, a multiple of eight, and the least value. */
const AT = 0;
const COUNT = 1;
const LEAST = COLUMN_INTEGERS;

/** Locals: where the shares stand that come next; probabilities and counts of four pairs; one share in both lanes. */
const SHARES = COLUMN_INTEGERS + COLUMN_NUMBERS;
const PAIRS = [0, 1, 2, 3] as const;
const FIRST_PROBABILITY = SHARES + 1;
const FIRST_COUNT = FIRST_PROBABILITY + PAIRS.length;
const SHARE = FIRST_COUNT + PAIRS.length;
const VECTORS = 2 * PAIRS.length + 1;

const PAIR_BYTES = 16;
const NUMBER_BYTES = 8;
/** Probabilities that are counted together. */
export const COUNTED_TOGETHER = 2 * PAIRS.length;

/** The upper word of 2^52: a count that is added to its last bits as an integer is added to the double. */
const UPPER_WORD_OF_TWO_TO_52 = 0x43300000;
const TWO_TO_52 = 4503599627370496;

/** Body of the function, for shares that stand at an address. */
export function stepCountBody(sharesAt: number): Uint8Array {
  const code = new Code();
  code.get(COUNT);
  code.if();
  code.loop();
  start(code, sharesAt);
  code.loop();
  for (let share = 0; share < SHARES_AT_ONCE; share++) countAbove(code, share);
  code.advance(SHARES, SHARES_AT_ONCE * NUMBER_BYTES);
  pushSomeAreAbove(code);
  code.repeatIf();
  code.plain("end");
  for (const pair of PAIRS) write(code, pair);
  code.advance(AT, PAIRS.length * PAIR_BYTES);
  code.advance(COUNT, -COUNTED_TOGETHER);
  code.get(COUNT);
  code.repeatIf();
  code.plain("end");
  code.plain("end");
  return functionBody({ integers: 1, vectors: VECTORS }, code);
}

function start(code: Code, sharesAt: number): void {
  code.integer(sharesAt);
  code.set(SHARES);
  for (const pair of PAIRS) {
    code.get(AT);
    code.loadVector(pair * PAIR_BYTES);
    code.set(FIRST_PROBABILITY + pair);
    code.words([0, UPPER_WORD_OF_TWO_TO_52, 0, UPPER_WORD_OF_TWO_TO_52]);
    code.set(FIRST_COUNT + pair);
  }
}

/** A mask is −1 as an integer: taking it away counts one. */
function countAbove(code: Code, share: number): void {
  code.get(SHARES);
  code.loadSplat(share * NUMBER_BYTES);
  code.set(SHARE);
  for (const pair of PAIRS) {
    code.get(FIRST_COUNT + pair);
    pushIsAbove(code, pair);
    code.vector("subtractLongs");
    code.set(FIRST_COUNT + pair);
  }
}

function pushIsAbove(code: Code, pair: number): void {
  code.get(SHARE);
  code.get(FIRST_PROBABILITY + pair);
  code.vector("lessThan");
}

/** Is a probability above the share that was looked at last? */
function pushSomeAreAbove(code: Code): void {
  pushIsAbove(code, 0);
  for (const pair of PAIRS.slice(1)) {
    pushIsAbove(code, pair);
    code.vector("or");
  }
  code.vector("anyTrue");
}

function write(code: Code, pair: number): void {
  code.get(AT);
  code.get(FIRST_COUNT + pair);
  code.splat(TWO_TO_52);
  code.vector("subtract");
  code.get(LEAST);
  code.vector("splatNumber");
  code.vector("add");
  code.storeVector(pair * PAIR_BYTES);
}
