import { Code, functionBody, type Word } from "../../wasm/code.ts";
import type { ConstantPool } from "./constantPool.ts";
import { shuffled, type Term } from "./terms.ts";

/**
 * Parameters of a column function: the address of a column, how many numbers (an even count), how far from the column its
 * numbers are read (0 where they are replaced), and up to four more numbers.
 */
export const AT = 0;
const COUNT = 1;
const APART = 2;
export const COLUMN_INTEGERS = 3;
export const COLUMN_NUMBERS = 4;
export const FIRST_LOCAL = COLUMN_INTEGERS + COLUMN_NUMBERS;

const PAIR_BYTES = 16;
const LANES = 2;

/** What becomes of two numbers x of a column; `parameters` are the same for all of them. */
export type ColumnFormula = (formula: FormulaWriter, x: Term, parameters: Parameters) => Term;

/** The numbers that a column function takes beside the column. */
type Parameters = readonly [Term, Term, Term, Term];

/** A value that was computed and stays in a register. */
interface Register extends Term {
  readonly local: number;
}

/** Writes the formula of a column function: what has to be computed once, and what only sometimes. */
export class FormulaWriter {
  readonly code = new Code();
  readonly pool: ConstantPool;
  readonly #firstLocal: number;
  #locals = 0;

  /** Locals before the first one belong to whoever writes the function around the formula. */
  constructor(pool: ConstantPool, firstLocal: number) {
    this.pool = pool;
    this.#firstLocal = firstLocal;
  }

  /** How many registers are in use. */
  get registers(): number {
    return this.#locals;
  }

  /** The same number in both lanes. */
  readonly number = (value: number): Term => constantAt(this.pool.of(value));

  /** The same 64 bits in both lanes, given by their lower and upper 32; not those of a NaN. */
  bits(lower: number, upper: number): Term {
    return constantAt(this.pool.ofBits(lower, upper));
  }

  /** Computes a term now, and reads it wherever it is written from here on. */
  keep(value: Term): Register {
    const local = this.#firstLocal + this.#locals++;
    this.#write(local, value);
    return Object.assign((code: Code) => code.get(local), { local });
  }

  /** Gives a register another value. */
  assign(register: Register, value: Term): void {
    this.#write(register.local, value);
  }

  /** Does the rest only if the mask is set in at least one lane, for what is rare and costly. */
  whenAny(mask: Term, rest: () => void): void {
    mask(this.code);
    this.code.vector("anyTrue");
    this.code.if();
    rest();
    this.code.plain("end");
  }

  /**
   * Two numbers each from the addresses in two words of a vector, one for each lane: the first numbers of both lanes,
   * and the second ones.
   */
  gather(addresses: Term, [one, other]: readonly [Word, Word], offset: number): readonly [Term, Term] {
    const [first, second] = [this.#pairAt(addresses, one, offset), this.#pairAt(addresses, other, offset)];
    return [shuffled(first, second, [0, 1, 4, 5]), shuffled(first, second, [2, 3, 6, 7])];
  }

  #pairAt(addresses: Term, word: Word, offset: number): Register {
    return this.keep((code) => {
      addresses(code);
      code.extractWord(word);
      code.loadVector(offset);
    });
  }

  #write(local: number, value: Term): void {
    value(this.code);
    this.code.set(local);
  }
}

/** The body of a function that fills a column, two at a time, with what a formula makes of its numbers or of another's. */
export function columnFunction(formula: ColumnFormula, pool: ConstantPool): Uint8Array {
  const writer = new FormulaWriter(pool, FIRST_LOCAL);
  const { code } = writer;
  const parameter = (at: number) => writer.keep(splat(COLUMN_INTEGERS + at));
  const parameters = [parameter(0), parameter(1), parameter(2), parameter(3)] as const;
  overPairs(code, () => {
    const value = writer.keep(formula(writer, writer.keep(readPair), parameters));
    code.get(AT);
    value(code);
    code.storeVector();
  });
  return functionBody({ integers: 0, vectors: writer.registers }, code);
}

/** Does something for each pair of the column; where the pair stands is the first parameter. */
export function overPairs(code: Code, each: () => void): void {
  code.get(COUNT);
  code.if();
  code.loop();
  each();
  code.advance(AT, PAIR_BYTES);
  code.advance(COUNT, -LANES);
  code.get(COUNT);
  code.repeatIf();
  code.plain("end");
  code.plain("end");
}

/** The pair that is read where an iteration stands. */
export function readPair(code: Code): void {
  code.get(AT);
  code.get(APART);
  code.plain("i32Add");
  code.loadVector();
}

function constantAt(address: number): Term {
  return (code) => {
    code.integer(0);
    code.loadSplat(address);
  };
}

function splat(parameter: number): Term {
  return (code) => {
    code.get(parameter);
    code.vector("splatNumber");
  };
}
