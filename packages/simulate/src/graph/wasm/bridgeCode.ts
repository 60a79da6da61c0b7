import { BLOCK } from "../block.ts";
import { Code, functionBody } from "../../wasm/code.ts";

/**
 * Brownian bridges over a block, eight futures at a time, with the bits of `bridgeIncrements`: their walks stand in a
 * small room that is used again and again, and their increments go to where fused functions read them.
 */

/** Parameters: where to, bytes from pair to pair, the normal numbers step by step, the end of the steps, the room. */
const OUT = 0;
const STRIDE = 1;
const NORMALS = 2;
const STEPS_END = 3;
const WALK = 4;
/** Integer locals: futures that are left, a step and its numbers, addresses of months in the walk. */
const FUTURES = 5;
const AT_STEP = 6;
const FROM = 7;
const LEFT = 8;
const RIGHT = 9;
const MONTH = 10;
const MONTHS_END = 11;
/** Where the next increment of each pair goes. */
const TO = 12;
const INTEGERS = 11;
/** Vector locals: weights of a step, the month before of each pair, and the month at hand. */
const WEIGHTS = { share: 16, rest: 17, deviation: 18 } as const;
const BEFORE = 19;
const VALUE = 23;
const VECTORS = 8;

const PAIRS = [0, 1, 2, 3] as const;
const PAIR_BYTES = 16;
const NUMBER_BYTES = 8;

/** A step in memory: addresses in the walk of its month and of those on both sides, then their weights and its own. */
export const STEP = { month: 0, left: 4, right: 8, share: 16, rest: 24, deviation: 32 } as const;
export const STEP_BYTES = 40;
/** A month of the walk. Before the first stands its start, 0, which the first steps have on their left. */
export const WALK_BYTES = PAIRS.length * PAIR_BYTES;

/** Body of the function, for steps that stand at an address. */
export function bridgeBody(stepsAt: number): Uint8Array {
  const code = new Code();
  start(code);
  code.loop();
  overSteps(code, stepsAt);
  writeIncrements(code);
  code.advance(NORMALS, WALK_BYTES);
  code.advance(FUTURES, -2 * PAIRS.length);
  code.get(FUTURES);
  code.repeatIf();
  code.plain("end");
  return functionBody({ integers: INTEGERS, vectors: VECTORS }, code);
}

function start(code: Code): void {
  for (const pair of PAIRS) {
    code.get(WALK);
    code.splat(0);
    code.storeVector(pair * PAIR_BYTES);
  }
  code.get(WALK);
  code.get(STRIDE);
  code.integer(WALK_BYTES / PAIR_BYTES);
  code.plain("i32Multiply");
  code.plain("i32Add");
  code.set(MONTHS_END);
  code.integer(BLOCK);
  code.set(FUTURES);
}

function overSteps(code: Code, stepsAt: number): void {
  code.integer(stepsAt);
  code.set(AT_STEP);
  code.get(NORMALS);
  code.set(FROM);
  code.loop();
  readStep(code);
  for (const pair of PAIRS) settle(code, pair * PAIR_BYTES);
  code.advance(FROM, BLOCK * NUMBER_BYTES);
  code.advance(AT_STEP, STEP_BYTES);
  repeatWhileBelow(code, AT_STEP, STEPS_END);
}

function readStep(code: Code): void {
  for (const [name, local] of [
    ["month", MONTH],
    ["left", LEFT],
    ["right", RIGHT],
  ] as const) {
    code.get(AT_STEP);
    code.loadInteger(STEP[name]);
    code.set(local);
  }
  for (const name of ["share", "rest", "deviation"] as const) {
    code.get(AT_STEP);
    code.loadSplat(STEP[name]);
    code.set(WEIGHTS[name]);
  }
}

/** share · left + rest · right + deviation · normal, added from the left. */
function settle(code: Code, offset: number): void {
  code.get(MONTH);
  for (const [place, weight] of [
    [LEFT, WEIGHTS.share],
    [RIGHT, WEIGHTS.rest],
    [FROM, WEIGHTS.deviation],
  ] as const) {
    code.get(place);
    code.loadVector(offset);
    code.get(weight);
    code.vector("multiply");
    if (place !== LEFT) code.vector("add");
  }
  code.storeVector(offset);
}

function writeIncrements(code: Code): void {
  for (const pair of PAIRS) startPair(code, pair);
  code.get(WALK);
  code.set(MONTH);
  code.loop();
  for (const pair of PAIRS) writeIncrement(code, pair);
  code.advance(MONTH, WALK_BYTES);
  repeatWhileBelow(code, MONTH, MONTHS_END);
}

function startPair(code: Code, pair: number): void {
  code.get(OUT);
  code.set(TO + pair);
  code.get(OUT);
  code.get(STRIDE);
  code.plain("i32Add");
  code.set(OUT);
  code.splat(0);
  code.set(BEFORE + pair);
}

function writeIncrement(code: Code, pair: number): void {
  code.get(TO + pair);
  code.get(MONTH);
  code.loadVector(WALK_BYTES + pair * PAIR_BYTES);
  code.tee(VALUE);
  code.get(BEFORE + pair);
  code.vector("subtract");
  code.storeVector();
  code.get(VALUE);
  code.set(BEFORE + pair);
  code.advance(TO + pair, PAIR_BYTES);
}

function repeatWhileBelow(code: Code, local: number, end: number): void {
  code.get(local);
  code.get(end);
  code.plain("i32LessUnsigned");
  code.repeatIf();
  code.plain("end");
}
