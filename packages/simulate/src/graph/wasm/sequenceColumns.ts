import type { BrownianBridge } from "../../quasi/brownianBridge.ts";
import { wordOf } from "../../quasi/quasiRandom.ts";
import type { ScrambledDimension } from "../../sobol/linearScrambling.ts";
import { bridgeBody, STEP, STEP_BYTES, WALK_BYTES } from "./bridgeCode.ts";
import type { ConstantPool } from "./constantPool.ts";
import { FIRST_FREE_BYTE, TABLE_AT } from "./memoryLayout.ts";
import { pointsBody } from "./pointsCode.ts";

/** What writes points of a sequence, and paths that are built of them, where fused functions read them. */
export interface SequenceColumns {
  /**
   * Points of one dimension, from an address on and so many bytes from pair to pair. The count and the number of the
   * first point are multiples of four.
   */
  points(at: number, stride: number, count: number, firstPoint: number, scrambled: ScrambledDimension): void;
  /**
   * The increments of a block of paths, pair by pair and in each pair month by month, from an address on, made of the
   * standard normal numbers that stand step by step from another address on. For bridges that `hasRoomFor` allows.
   */
  bridge(out: number, normals: number, bridge: BrownianBridge): void;
}

/** An address, and bytes from one pair of futures to the next. */
export interface PairPlace {
  readonly at: number;
  readonly stride: number;
}

/** All parameters of the functions are integers. */
export const SEQUENCE_PARAMETERS = 5;
type Compiled = (a: number, b: number, c: number, d: number, e: number) => void;

const PAIR_BYTES = 16;
const ROOM_BYTES = FIRST_FREE_BYTE - TABLE_AT;

/** Whether the steps of a bridge over so many months and its walk find room beside each other: up to 314 months. */
export function hasRoomFor(months: number): boolean {
  return STEP_BYTES * months + WALK_BYTES * (months + 1) <= ROOM_BYTES;
}

/** Compiles them, given how bodies become functions, the memory on which these work, and its constants. */
export function sequenceColumns(
  compile: (bodies: readonly Uint8Array[]) => readonly unknown[],
  memory: { readonly buffer: ArrayBufferLike },
  pool: ConstantPool,
): SequenceColumns {
  const [points, build] = compile([pointsBody(pool, TABLE_AT), bridgeBody(TABLE_AT)]) as [Compiled, Compiled];
  let view: Int32Array = new Int32Array(0);
  // A memory that has grown leaves its former views empty; to ask it for its buffer takes longer than to put a table there.
  const put = (integers: Int32Array): void => {
    if (view.length === 0) view = new Int32Array(memory.buffer, TABLE_AT, ROOM_BYTES / INTEGER_BYTES);
    for (let at = 0; at < integers.length; at++) view[at] = integers[at]!;
  };
  return {
    points: (at, stride, count, firstPoint, { directions, first }) => {
      put(directions);
      points(at, stride, count, firstPoint, wordOf(firstPoint, directions, first));
    },
    bridge: (out, normals, bridge) => {
      put(stepsOf(bridge));
      const stepsEnd = TABLE_AT + STEP_BYTES * bridge.months;
      build(out, PAIR_BYTES * bridge.months, normals, stepsEnd, stepsEnd);
    },
  };
}

const INTEGER_BYTES = Int32Array.BYTES_PER_ELEMENT;
const known = new WeakMap<BrownianBridge, Int32Array>();

/** The steps of a bridge as they stand in memory, with the walk behind them. */
function stepsOf(bridge: BrownianBridge): Int32Array {
  const found = known.get(bridge);
  if (found) return found;
  const bytes = new DataView(new ArrayBuffer(STEP_BYTES * bridge.months));
  for (let step = 0; step < bridge.months; step++) writeStep(bytes, bridge, step);
  const steps = new Int32Array(bytes.buffer);
  known.set(bridge, steps);
  return steps;
}

/** The first step has no neighbours: their weights are 0, and the start of the walk stands for them. */
function writeStep(bytes: DataView, bridge: BrownianBridge, step: number): void {
  const { months, month, left, right, leftWeight, rightWeight, deviation } = bridge;
  const at = STEP_BYTES * step;
  const addressOf = (place: number): number => TABLE_AT + STEP_BYTES * months + WALK_BYTES * (place + 1);
  bytes.setInt32(at + STEP.month, addressOf(month[step]!), true);
  bytes.setInt32(at + STEP.left, addressOf(left[step]!), true);
  bytes.setInt32(at + STEP.right, addressOf(step === 0 ? -1 : right[step]!), true);
  bytes.setFloat64(at + STEP.share, leftWeight[step]!, true);
  bytes.setFloat64(at + STEP.rest, rightWeight[step]!, true);
  bytes.setFloat64(at + STEP.deviation, deviation[step]!, true);
}
