import { ByteWriter } from "./byteWriter.ts";
import { opcode, type PlainVectorInstruction, type, vector } from "./opcodes.ts";

const VECTOR_PREFIX = 0xfd;
/** Alignment hints of memory access, as powers of two. */
const HALF_WORD_ALIGNMENT = 1;
const WORD_ALIGNMENT = 2;
const NUMBER_ALIGNMENT = 3;
const VECTOR_ALIGNMENT = 4;
const NO_RESULT = 0x40;

/** Instructions that take nothing but what is on the stack, and ends of blocks. */
type PlainInstruction =
  | "else"
  | "end"
  | "i32Add"
  | "i32Subtract"
  | "i32Multiply"
  | "i32And"
  | "i32ShiftLeft"
  | "i32TrailingZeros"
  | "i32LessSigned"
  | "i32LessUnsigned"
  | "i32GreaterSigned";

/** One of the four 32-bit words of a vector, by its place. */
export type Word = 0 | 1 | 2 | 3;

/** The instructions of one function, written by name. */
export class Code {
  readonly #out = new ByteWriter();

  get bytes(): Uint8Array {
    return this.#out.written;
  }

  get(local: number): void {
    this.#indexed(opcode.localGet, local);
  }

  set(local: number): void {
    this.#indexed(opcode.localSet, local);
  }

  tee(local: number): void {
    this.#indexed(opcode.localTee, local);
  }

  integer(value: number): void {
    this.#out.byte(opcode.i32Const);
    this.#out.signed(value);
  }

  plain(name: PlainInstruction): void {
    this.#out.byte(opcode[name]);
  }

  /** What follows, up to `end` or `else`, is done if the integer on the stack is not 0. */
  if(): void {
    this.#indexed(opcode.if, NO_RESULT);
  }

  /** The same, and both branches leave a vector on the stack. */
  ifGivingVector(): void {
    this.#indexed(opcode.if, type.v128);
  }

  loop(): void {
    this.#indexed(opcode.loop, NO_RESULT);
  }

  /** Back to the start of the innermost loop when the integer on the stack is not 0. */
  repeatIf(): void {
    this.#indexed(opcode.branchIf, 0);
  }

  /** Adds a constant to an integer. */
  advance(local: number, step: number): void {
    this.get(local);
    this.integer(step);
    this.plain("i32Add");
    this.set(local);
  }

  loadInteger(offset: number): void {
    this.#indexed(opcode.i32Load, WORD_ALIGNMENT);
    this.#out.unsigned(offset);
  }

  /** Sixteen bits without a sign. */
  loadHalfWord(offset: number): void {
    this.#indexed(opcode.i32LoadHalf, HALF_WORD_ALIGNMENT);
    this.#out.unsigned(offset);
  }

  storeInteger(offset = 0): void {
    this.#indexed(opcode.i32Store, WORD_ALIGNMENT);
    this.#out.unsigned(offset);
  }

  vector(name: PlainVectorInstruction): void {
    this.#vectorOpcode(vector[name]);
  }

  loadVector(offset = 0): void {
    this.#access(vector.load, VECTOR_ALIGNMENT, offset);
  }

  /** The number at an address, in both lanes. */
  loadSplat(offset = 0): void {
    this.#access(vector.loadSplat, NUMBER_ALIGNMENT, offset);
  }

  storeVector(offset = 0): void {
    this.#access(vector.store, VECTOR_ALIGNMENT, offset);
  }

  /** Stores the number in one of the two lanes alone. */
  storeNumber(lane: 0 | 1): void {
    this.#access(vector.storeLane, NUMBER_ALIGNMENT, 0);
    this.#out.byte(lane);
  }

  /** A word of the vector on the stack. */
  extractWord(word: Word): void {
    this.#vectorOpcode(vector.extractInteger);
    this.#out.byte(word);
  }

  /** Four 32-bit words out of the eight of two vectors. */
  shuffleWords(words: readonly [number, number, number, number]): void {
    this.#vectorOpcode(vector.shuffle);
    for (const word of words) for (let byte = 0; byte < 4; byte++) this.#out.byte(4 * word + byte);
  }

  /** Four 32-bit words. */
  words(words: readonly [number, number, number, number]): void {
    this.#vectorOpcode(vector.constant);
    for (const word of words) for (let shift = 0; shift < 32; shift += 8) this.#out.byte((word >>> shift) & 0xff);
  }

  /** The same number in both lanes. */
  splat(value: number): void {
    this.#vectorOpcode(vector.constant);
    this.#out.float64(value);
    this.#out.float64(value);
  }

  #access(code: number, alignment: number, offset: number): void {
    this.#vectorOpcode(code);
    this.#out.unsigned(alignment);
    this.#out.unsigned(offset);
  }

  #vectorOpcode(code: number): void {
    this.#out.byte(VECTOR_PREFIX);
    this.#out.unsigned(code);
  }

  #indexed(code: number, index: number): void {
    this.#out.byte(code);
    this.#out.unsigned(index);
  }
}

/** A function body with its locals: `integers` of 32 bits first, then `vectors`; parameters are numbered before them. */
export function functionBody(locals: { readonly integers: number; readonly vectors: number }, code: Code): Uint8Array {
  const body = new ByteWriter();
  body.unsigned(2);
  body.unsigned(locals.integers);
  body.byte(type.i32);
  body.unsigned(locals.vectors);
  body.byte(type.v128);
  body.append(code.bytes);
  body.byte(opcode.end);
  return body.written;
}
