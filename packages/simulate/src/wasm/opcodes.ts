/**
 * Instructions of WebAssembly by name, as far as they are used here.
 * Source: W3C, WebAssembly Core Specification 2.0, section 5.4 (binary format, instructions).
 */

/** Value types. */
export const type = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;

/** Instructions of one byte. */
export const opcode = {
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  branchIf: 0x0d,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  i32Load: 0x28,
  i32LoadHalf: 0x2f,
  i32Store: 0x36,
  i32Const: 0x41,
  i32LessSigned: 0x48,
  i32LessUnsigned: 0x49,
  i32GreaterSigned: 0x4a,
  i32TrailingZeros: 0x68,
  i32Add: 0x6a,
  i32Subtract: 0x6b,
  i32Multiply: 0x6c,
  i32And: 0x71,
  i32ShiftLeft: 0x74,
} as const;

/** Vector instructions: they follow the prefix byte 0xfd. */
export const vector = {
  load: 0x00,
  loadSplat: 0x0a,
  store: 0x0b,
  constant: 0x0c,
  shuffle: 0x0d,
  splatInteger: 0x11,
  splatNumber: 0x14,
  extractInteger: 0x1b,
  equalHalves: 0x2d,
  equal: 0x47,
  lessThan: 0x49,
  greaterThan: 0x4a,
  atMost: 0x4b,
  atLeast: 0x4c,
  not: 0x4d,
  and: 0x4e,
  or: 0x50,
  xor: 0x51,
  bitSelect: 0x52,
  anyTrue: 0x53,
  storeLane: 0x5b,
  maskOfHalves: 0x84,
  narrowToHalves: 0x85,
  shiftRightIntegers: 0xac,
  addIntegers: 0xae,
  multiplyIntegers: 0xb5,
  maskOfLongs: 0xc4,
  shiftLeftLongs: 0xcb,
  shiftRightLongs: 0xcd,
  addLongs: 0xce,
  subtractLongs: 0xd1,
  multiplyLowHalves: 0xde,
  multiplyHighHalves: 0xdf,
  negate: 0xed,
  squareRoot: 0xef,
  add: 0xf0,
  subtract: 0xf1,
  multiply: 0xf2,
  divide: 0xf3,
  minimum: 0xf4,
  maximum: 0xf5,
  lesser: 0xf6,
  greater: 0xf7,
  toIntegers: 0xfc,
  fromSignedIntegers: 0xfe,
  fromIntegers: 0xff,
} as const;

/** Vector instructions that take nothing but what is on the stack. */
export type PlainVectorInstruction = Exclude<
  keyof typeof vector,
  "load" | "loadSplat" | "store" | "storeLane" | "constant" | "shuffle" | "extractInteger"
>;
