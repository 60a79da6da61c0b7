/**
 * Instructions of WebAssembly by name, as far as they are used here.
 * Source: W3C, WebAssembly Core Specification 2.0, section 5.4 (binary format, instructions).
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
