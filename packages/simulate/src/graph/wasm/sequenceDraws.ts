import { brownianBridge } from "../../quasi/brownianBridge.ts";
import type { Place } from "../../quasi/places.ts";
import { eachScrambling, isBeyondSequence, type QuasiRandom, type ScramblingVisit } from "../../quasi/quasiRandom.ts";
import { streamKey } from "../../stream.ts";
import { BLOCK } from "../block.ts";
import { type Form, placeIn } from "../futures.ts";
import type { ColumnTools } from "./columnCalls.ts";
import { PAIR_BYTES } from "./fusedCode.ts";
import { hasRoomFor, type PairPlace } from "./sequenceColumns.ts";

const NUMBER_BYTES = Float64Array.BYTES_PER_ELEMENT;
const POINTS_AT_ONCE = 4;
const TRIALS_OF_A_BLOCK = 4;
const SIXTEENS = BLOCK / 16;
const WORD = 0x1_0000_0000;

/** A stream of so many months, and where its numbers go. */
export interface StreamDraw {
  readonly name: string;
  readonly months: number;
  readonly out: Float64Array;
}

type Tools = Omit<ColumnTools, "viewOf">;

/**
 * Writes a stream that comes from the sequence of these futures to where it is read, and says in which form. Undefined
 * where it does not come from there, or not in a way that suits vector instructions: its scramblings are no multiples of
 * four points, or its bridge is over other months or too many.
 */
export function drawFromSequence(draw: StreamDraw, tools: Tools): Form | undefined {
  const { futures = {} } = tools.position;
  const place = placeIn(draw.name, futures);
  const { quasi } = futures;
  if (!place || !quasi || quasi.perScramble % POINTS_AT_ONCE > 0) return undefined;
  if (place.isBridged) return drawBridged(draw, place, quasi, tools) ? "normal" : undefined;
  const { out, months } = draw;
  drawSteps(draw, place, quasi, tools, (month) => ({
    at: out.byteOffset + PAIR_BYTES * month,
    stride: PAIR_BYTES * months,
  }));
  return "uniform";
}

/** The steps come into the room, each as a column, and become increments on the way out. */
function drawBridged(draw: StreamDraw, place: Place, quasi: QuasiRandom, tools: Tools): boolean {
  const { months, out } = draw;
  const { room, columns, sequence } = tools;
  const numbers = BLOCK * months;
  if (months !== quasi.months || room.length < numbers || !hasRoomFor(months)) return false;
  const atStep = (step: number): PairPlace => {
    return { at: room.byteOffset + BLOCK * NUMBER_BYTES * step, stride: PAIR_BYTES };
  };
  drawSteps(draw, place, quasi, tools, atStep);
  columns.normalQuantile(room.length === numbers ? room : room.subarray(0, numbers));
  sequence.bridge(out.byteOffset, room.byteOffset, brownianBridge(months));
  return true;
}

function drawSteps(
  { name, months }: StreamDraw,
  { first, stride, block }: Place,
  { perScramble }: QuasiRandom,
  tools: Tools,
  placeOf: (step: number) => PairPlace,
): void {
  const { seed, firstTrial } = tools.position;
  const slice = { seed, firstTrial, count: BLOCK };
  // There are many steps: they share one number and one visit.
  const number = { name, block, step: 0, dimension: first };
  let place = placeOf(0);
  const visit: ScramblingVisit = (done, count, firstPoint, scrambled) =>
    tools.sequence.points(place.at + (done / 2) * place.stride, place.stride, count, firstPoint, scrambled);
  for (let step = 0; step < months; step++) {
    place = placeOf(step);
    number.step = step;
    number.dimension = first + step * stride;
    if (isBeyondSequence(number)) drawAtRandom(place, name, step, seed, tools);
    else eachScrambling(number, slice, perScramble, visit);
  }
}

/** Writes a number of a stream, for the futures of a block, as a seed draws it at random. */
export function drawAtRandom(
  { at, stride }: PairPlace,
  name: string,
  step: number,
  seed: number,
  { fill, position: { firstTrial } }: Tools,
): void {
  const [third, fourth] = streamKey(name);
  const first = firstTrial / TRIALS_OF_A_BLOCK;
  fill(at, stride, SIXTEENS, first, step, third, fourth, seed % WORD, Math.floor(seed / WORD));
}
