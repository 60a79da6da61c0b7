/**
 * The binary format of WebAssembly, as far as fused loops need it: numbers, instructions and a module around functions.
 * Source: W3C, WebAssembly Core Specification 2.0, chapter 5 (binary format).
 */

/** Value types. */
export const type = { i32: 0x7f, v128: 0x7b } as const;

/** Instructions of one byte. */
export const opcode = {
  loop: 0x03,
  end: 0x0b,
  branchIf: 0x0d,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  i32Load: 0x28,
  i32Const: 0x41,
  i32LessUnsigned: 0x49,
  i32Add: 0x6a,
  i32Subtract: 0x6b,
} as const;

/** Vector instructions: they follow the prefix byte 0xfd. */
export const vector = {
  load: 0x00,
  store: 0x0b,
  constant: 0x0c,
  shuffle: 0x0d,
  splatInteger: 0x11,
  lessThan: 0x49,
  greaterThan: 0x4a,
  and: 0x4e,
  xor: 0x51,
  bitSelect: 0x52,
  addIntegers: 0xae,
  multiplyLowHalves: 0xde,
  multiplyHighHalves: 0xdf,
  squareRoot: 0xef,
  add: 0xf0,
  subtract: 0xf1,
  multiply: 0xf2,
  divide: 0xf3,
  minimum: 0xf4,
  maximum: 0xf5,
  fromIntegers: 0xff,
} as const;

/** Vector instructions that take nothing but what is on the stack. */
export type PlainVectorInstruction = Exclude<keyof typeof vector, "load" | "store" | "constant" | "shuffle">;

const VECTOR_PREFIX = 0xfd;
/** Alignment hints of memory access, as powers of two. */
const WORD_ALIGNMENT = 2;
const VECTOR_ALIGNMENT = 4;
const NO_RESULT = 0x40;

/** Bytes written one after the other. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = value;
  }

  /** LEB128 of a whole number from 0 to 2^32 − 1. */
  unsigned(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** LEB128 of a whole number from −2^31 to 2^31 − 1. */
  signed(value: number): void {
    let rest = value;
    while (rest < -64 || rest > 63) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    this.byte(rest & 0x7f);
  }

  float64(value: number): void {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value, true);
    for (let at = 0; at < 8; at++) this.byte(view.getUint8(at));
  }

  append(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written so far; it changes when writing goes on. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(atLeast: number): void {
    const larger = new Uint8Array(2 * (this.#length + atLeast));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

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

const SECTION = { type: 1, import: 2, function: 3, export: 7, code: 10 } as const;
const FUNCTION_TYPE = 0x60;
const KIND_FUNCTION = 0;
const KIND_MEMORY = 2;
const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** Names under which a module takes its memory and gives its functions. */
export const MEMORY_MODULE = "graph";
export const MEMORY_NAME = "memory";

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

/** A module whose functions all take `parameters` integers and give nothing; they are exported as "0", "1", … */
export function moduleOf(bodies: readonly Uint8Array[], parameters: number): Uint8Array {
  const out = new ByteWriter();
  out.append(Uint8Array.from(HEADER));
  section(out, SECTION.type, (part) => {
    part.unsigned(1);
    part.byte(FUNCTION_TYPE);
    list(part, Array.from({ length: parameters }, () => type.i32), (each) => part.byte(each));
    part.unsigned(0);
  });
  section(out, SECTION.import, (part) => {
    part.unsigned(1);
    text(part, MEMORY_MODULE);
    text(part, MEMORY_NAME);
    for (const each of [KIND_MEMORY, 0, 1]) part.byte(each);
  });
  section(out, SECTION.function, (part) => list(part, bodies, () => part.unsigned(0)));
  section(out, SECTION.export, (part) => list(part, bodies, (_body, index) => exportFunction(part, index)));
  section(out, SECTION.code, (part) => list(part, bodies, (body) => sized(part, body)));
  return out.written;
}

function exportFunction(part: ByteWriter, index: number): void {
  text(part, String(index));
  part.byte(KIND_FUNCTION);
  part.unsigned(index);
}

function section(out: ByteWriter, id: number, write: (part: ByteWriter) => void): void {
  const part = new ByteWriter();
  write(part);
  out.byte(id);
  sized(out, part.written);
}

function list<T>(out: ByteWriter, items: readonly T[], write: (item: T, index: number) => void): void {
  out.unsigned(items.length);
  items.forEach(write);
}

function sized(out: ByteWriter, bytes: Uint8Array): void {
  out.unsigned(bytes.length);
  out.append(bytes);
}

/** A name of ASCII characters. */
function text(out: ByteWriter, name: string): void {
  sized(out, Uint8Array.from(name, (character) => character.charCodeAt(0)));
}
