import { ByteWriter } from "./byteWriter.ts";
import { opcode, type PlainVectorInstruction, type, vector } from "./opcodes.ts";

const VECTOR_PREFIX = 0xfd;
/** Alignment hints of memory access, as powers of two. */
const WORD_ALIGNMENT = 2;
const VECTOR_ALIGNMENT = 4;
const NO_RESULT = 0x40;

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

  plain(name: "end" | "i32Add" | "i32Subtract" | "i32LessUnsigned"): void {
    this.#out.byte(opcode[name]);
  }

  loop(): void {
    this.#indexed(opcode.loop, NO_RESULT);
  }

  /** Back to the start of the innermost loop when the integer on the stack is not 0. */
  repeatIf(): void {
    this.#indexed(opcode.branchIf, 0);
  }

  loadInteger(offset: number): void {
    this.#indexed(opcode.i32Load, WORD_ALIGNMENT);
    this.#out.unsigned(offset);
  }

  vector(name: PlainVectorInstruction): void {
    this.#vectorOpcode(vector[name]);
  }

  loadVector(): void {
    this.#access(vector.load, 0);
  }

  storeVector(offset = 0): void {
    this.#access(vector.store, offset);
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

  #access(code: number, offset: number): void {
    this.#vectorOpcode(code);
    this.#out.unsigned(VECTOR_ALIGNMENT);
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
