import { quantileOver } from "../../distribution.ts";
import { expOver, logOver } from "../../elementary.ts";
import { streamKey } from "../../stream.ts";
import type { RandomSource } from "../expression.ts";
import { fillFutures, type Futures, isPlain, seedOf } from "../futures.ts";
import type { Position } from "../program.ts";
import type { ScheduledNode } from "../schedule.ts";
import { BLOCK } from "../block.ts";
import { PAIR_BYTES } from "./fusedCode.ts";

/** Where the values of nodes stand, as views of the memory. */
type ViewOf = (node: ScheduledNode) => Float64Array;

/** Philox over memory: where to, bytes from pair to pair, groups of sixteen trials, then counter and key. */
export type UniformFiller = (
  out: number,
  stride: number,
  sixteens: number,
  first: number,
  second: number,
  third: number,
  fourth: number,
  key0: number,
  key1: number,
) => void;

/** What column calls work with. */
export interface ColumnTools {
  readonly viewOf: ViewOf;
  readonly fill: UniformFiller;
  readonly position: Position;
  readonly months: number;
}

/** The call that computes the column, or all months of the path, of a node that no fused function can compute. */
export function columnCall(node: ScheduledNode, tools: ColumnTools): () => void {
  const out = tools.viewOf(node);
  const { operation, source } = node.expression;
  if (source) return drawing(source, out, operation === "draw" ? 1 : tools.months, tools);
  const input = tools.viewOf(node.inputs[0]!);
  if (operation === "exponential") return () => expOver(out, input);
  if (operation === "logarithm") return () => logOver(out, input);
  throw new Error(`"${operation}" is not computed column by column.`);
}

const TRIALS_OF_A_BLOCK = 4;
const SIXTEENS = BLOCK / 16;
const WORD = 0x1_0000_0000;

/** In memory a path stands pair by pair, in each pair month by month; a draw per trial is a path of one month. */
function drawing(
  { name, distribution }: RandomSource,
  out: Float64Array,
  months: number,
  { fill, position }: ColumnTools,
): () => void {
  const [third, fourth] = streamKey(name);
  const stride = PAIR_BYTES * months;
  return () => {
    const { firstTrial, futures } = position;
    if (futures && !isPlain(name, futures)) {
      fillPairs(out, name, months, position, futures);
      return quantileOver(distribution, out);
    }
    const seed = futures ? seedOf(name, position.seed, futures) : position.seed;
    const first = firstTrial / TRIALS_OF_A_BLOCK;
    for (let month = 0; month < months; month++) {
      const start = out.byteOffset + PAIR_BYTES * month;
      fill(start, stride, SIXTEENS, first, month, third, fourth, seed % WORD, Math.floor(seed / WORD));
    }
    quantileOver(distribution, out);
  };
}

/** Numbers that departing futures hold or mix, laid out as memory has them. */
function fillPairs(
  out: Float64Array,
  name: string,
  months: number,
  { seed, firstTrial }: Position,
  futures: Futures,
): void {
  const column = new Float64Array(BLOCK);
  for (let month = 0; month < months; month++) {
    fillFutures(column, name, { seed, dimension: month, firstTrial, count: BLOCK }, futures);
    for (let trial = 0; trial < BLOCK; trial++) {
      out[2 * months * (trial >> 1) + 2 * month + (trial & 1)] = column[trial]!;
    }
  }
}
