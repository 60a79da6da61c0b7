import { BLOCK } from "../block.ts";
import { fillStream, type Form, isRandom, seedOf } from "../futures.ts";
import { layInPairs } from "../pairs.ts";
import type { Position } from "../program.ts";
import { scratch } from "../scratch.ts";
import type { ElementaryColumns } from "./elementaryColumns.ts";
import { PAIR_BYTES } from "./fusedCode.ts";
import type { DrawingStep, MappingStep, Span } from "./programImage.ts";
import { drawColumns } from "./quantileColumns.ts";
import type { SequenceColumns } from "./sequenceColumns.ts";
import { drawAtRandom, drawFromSequence, type StreamDraw } from "./sequenceDraws.ts";

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
  readonly viewOf: (span: Span) => Float64Array;
  readonly fill: UniformFiller;
  readonly columns: ElementaryColumns;
  readonly sequence: SequenceColumns;
  /** Room in the memory for the numbers of a path, which nobody else writes while a column is made. */
  readonly room: Float64Array;
  readonly position: Position;
}

/** The call that computes a column, or all months of a path, outside the fused functions. */
export function columnCall(step: DrawingStep | MappingStep, tools: ColumnTools): () => void {
  if (step.kind === "draw") return drawing(step, tools);
  const [out, input] = [tools.viewOf(step.to), tools.viewOf(step.from)];
  const mapping = tools.columns[step.kind];
  return () => mapping(out, input);
}

const PLAIN = {};

/** In memory a path stands pair by pair, in each pair month by month; a draw per trial is a path of one month. */
function drawing({ source, months, to }: DrawingStep, tools: ColumnTools): () => void {
  const { columns, position } = tools;
  const draw = { name: source.name, months, out: tools.viewOf(to) };
  const toDraws = drawColumns(columns, source.distribution);
  return () => {
    const { futures = PLAIN } = position;
    const form = isRandom(draw.name, futures)
      ? drawAllAtRandom(draw, tools)
      : (drawFromSequence(draw, tools) ?? fillPairs(draw, position));
    toDraws[form](draw.out);
  };
}

function drawAllAtRandom({ name, months, out }: StreamDraw, tools: ColumnTools): Form {
  const { seed, futures = PLAIN } = tools.position;
  const seedOfStream = seedOf(name, seed, futures);
  for (let month = 0; month < months; month++) {
    const place = { at: out.byteOffset + PAIR_BYTES * month, stride: PAIR_BYTES * months };
    drawAtRandom(place, name, month, seedOfStream, tools);
  }
  return "uniform";
}

/** Numbers that TypeScript makes, laid out as memory has them; says in which form they came. */
function fillPairs({ name, months, out }: StreamDraw, { seed, firstTrial, futures = PLAIN }: Position): Form {
  const block = { seed, firstTrial, count: BLOCK, months };
  if (months === 1) return fillStream(out, name, block, futures);
  const path = scratch("draws", BLOCK * months);
  const form = fillStream(path, name, block, futures);
  layInPairs(out, path, months);
  return form;
}
