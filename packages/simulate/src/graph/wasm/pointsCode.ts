import { Code, functionBody } from "../../wasm/code.ts";
import type { ConstantPool } from "./constantPool.ts";
import { holdUniform, uniformPair } from "./uniformCode.ts";

/**
 * Points of one dimension of a sequence, four at a time, with the bits of `fillQuasi`: in Gray code order each differs
 * from the one before it by one direction number. In a four whose number 4 divides these are the first, the second and
 * the first again; which one leads to the next four follows from its place.
 */

/** Parameters: where to, bytes from pair to pair, how many points (a multiple of four), number and word of the first. */
const OUT = 0;
const STRIDE = 1;
const COUNT = 2;
const POINT = 3;
const WORD = 4;
/** Vector locals: four words, the second direction number, and what makes uniform numbers. */
const WORDS = 5;
const SECOND = 6;
const UNIFORM = { upper: 7, taken: 8 } as const;
const VECTORS = 4;

const AT_ONCE = 4;
const WORD_BYTES = 4;
const WORD_SHIFT = 2;
const ALL = 0xffff_ffff;

/** Body of the function, for direction numbers that stand at an address: at least two. */
export function pointsBody(pool: ConstantPool, directionsAt: number): Uint8Array {
  const code = new Code();
  holdUniform(code, pool, UNIFORM);
  start(code, directionsAt);
  code.loop();
  for (const half of ["lower", "upper"] as const) writePair(code, half);
  code.advance(POINT, AT_ONCE);
  nextFour(code, directionsAt);
  code.advance(COUNT, -AT_ONCE);
  code.get(COUNT);
  code.repeatIf();
  code.plain("end");
  return functionBody({ integers: 0, vectors: VECTORS }, code);
}

/** The words w, w + first, w + first + second and w + second, added without carry. */
function start(code: Code, directionsAt: number): void {
  pushDirection(code, directionsAt + WORD_BYTES);
  code.set(SECOND);
  code.get(WORD);
  code.vector("splatInteger");
  pushDirection(code, directionsAt);
  code.words([0, ALL, ALL, 0]);
  code.vector("and");
  code.vector("xor");
  code.get(SECOND);
  code.words([0, 0, ALL, ALL]);
  code.vector("and");
  code.vector("xor");
  code.set(WORDS);
}

function pushDirection(code: Code, address: number): void {
  code.integer(address);
  code.loadInteger(0);
  code.vector("splatInteger");
}

function writePair(code: Code, half: "lower" | "upper"): void {
  code.get(OUT);
  uniformPair(code, WORDS, half, UNIFORM);
  code.storeVector();
  code.get(OUT);
  code.get(STRIDE);
  code.plain("i32Add");
  code.set(OUT);
}

/** From the last word of a four back to its first is the second number; on from the last is that of the point's lowest digit. */
function nextFour(code: Code, directionsAt: number): void {
  code.get(WORDS);
  code.get(SECOND);
  code.vector("xor");
  code.get(POINT);
  code.plain("i32TrailingZeros");
  code.integer(WORD_SHIFT);
  code.plain("i32ShiftLeft");
  code.loadInteger(directionsAt);
  code.vector("splatInteger");
  code.vector("xor");
  code.set(WORDS);
}
