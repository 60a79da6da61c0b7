import { type Code, functionBody } from "../../wasm/code.ts";
import { AT, FIRST_LOCAL, FormulaWriter, overPairs, readPair } from "./columnFunction.ts";
import type { ConstantPool } from "./constantPool.ts";
import { centralQuantile, isInTail, tailQuantile } from "./normalQuantileCode.ts";
import { difference, shuffled, type Term } from "./terms.ts";

/**
 * `normalQuantile` over a column, without a branch that follows from a number: first the central function for all, on
 * the way to which those of the tails are put down in a list, then their own function for these.
 */

/** An entry of the list: the probability, and the address of its number. */
const ENTRY_SHIFT = 4;
const ENTRY_BYTES = 1 << ENTRY_SHIFT;
const NUMBER_BYTES = 8;
/** Numbers of one call: their list, with the entry behind it, takes 8 kB and stays near the processor. */
export const LISTED_AT_ONCE = 512;

/** Locals before those of the formulas: the end of the list, the entry at hand. */
const LIST_END = FIRST_LOCAL;
const ENTRY = FIRST_LOCAL + 1;
const INTEGERS = 2;

/** The body of the function, for an even count of at most 512 numbers and a list that stands at an address. */
export function normalQuantileBody(pool: ConstantPool, listAt: number): Uint8Array {
  const writer = new FormulaWriter(pool, FIRST_LOCAL + INTEGERS);
  const { code } = writer;
  code.integer(listAt);
  code.set(LIST_END);
  overPairs(code, () => centre(writer));
  repeatLastEntry(code);
  code.integer(listAt);
  code.set(ENTRY);
  code.get(ENTRY);
  code.get(LIST_END);
  code.plain("i32LessUnsigned");
  code.if();
  code.loop();
  twoTails(writer);
  code.advance(ENTRY, 2 * ENTRY_BYTES);
  code.get(ENTRY);
  code.get(LIST_END);
  code.plain("i32LessUnsigned");
  code.repeatIf();
  code.plain("end");
  code.plain("end");
  return functionBody({ integers: INTEGERS, vectors: writer.registers }, code);
}

/** Both numbers are put down, and the list grows only by those that belong there. */
function centre(writer: FormulaWriter): void {
  const { code } = writer;
  const p = writer.keep(readPair);
  const q = writer.keep(difference(p, writer.number(0.5)));
  const value = writer.keep(centralQuantile(writer, q));
  code.get(AT);
  value(code);
  code.storeVector();
  const isTail = writer.keep(isInTail(writer, q));
  for (const lane of [0, 1] as const) {
    enter(code, p, lane);
    code.get(LIST_END);
    isTail(code);
    code.vector("maskOfLongs");
    code.integer(1 << lane);
    code.plain("i32And");
    code.integer(ENTRY_SHIFT - lane);
    code.plain("i32ShiftLeft");
    code.plain("i32Add");
    code.set(LIST_END);
  }
}

function enter(code: Code, p: Term, lane: 0 | 1): void {
  code.get(LIST_END);
  p(code);
  code.storeNumber(lane);
  code.get(LIST_END);
  code.get(AT);
  code.integer(lane * NUMBER_BYTES);
  code.plain("i32Add");
  code.storeInteger(NUMBER_BYTES);
}

/** An odd one out is computed together with itself. */
function repeatLastEntry(code: Code): void {
  code.get(LIST_END);
  code.get(LIST_END);
  code.integer(-ENTRY_BYTES);
  code.plain("i32Add");
  code.loadVector();
  code.storeVector();
}

function twoTails(writer: FormulaWriter): void {
  const { code } = writer;
  const p = writer.keep(shuffled(entry(0), entry(1), [0, 1, 4, 5]));
  const value = writer.keep(tailQuantile(writer, p, writer.keep(difference(p, writer.number(0.5)))));
  for (const lane of [0, 1] as const) {
    code.get(ENTRY);
    code.loadInteger(lane * ENTRY_BYTES + NUMBER_BYTES);
    value(code);
    code.storeNumber(lane);
  }
}

function entry(at: number): Term {
  return (code) => {
    code.get(ENTRY);
    code.loadVector(at * ENTRY_BYTES);
  };
}
