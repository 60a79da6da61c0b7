import { quantileOver } from "../../distribution.ts";
import { expOver, logOver } from "../../elementary.ts";
import { fillUniforms, streamKey } from "../../stream.ts";
import type { RandomSource } from "../expression.ts";
import type { Position } from "../position.ts";
import type { ScheduledNode } from "../schedule.ts";
import { BLOCK } from "../storage.ts";

/** Where the values of nodes stand, as views of the memory. */
export type ViewOf = (node: ScheduledNode) => Float64Array;

const LANES = 2;
const scratch = new Float64Array(BLOCK);

/** The call that computes the column, or all months of the path, of a node which no fused function can compute. */
export function columnCall(node: ScheduledNode, viewOf: ViewOf, months: number, position: Position): () => void {
  const out = viewOf(node);
  const { operation, source } = node.expression;
  if (operation === "draw" && source) return drawing(source, out, position);
  if (operation === "drawEachMonth" && source) return drawingMonths(source, out, months, position);
  const input = viewOf(node.inputs[0]!);
  if (operation === "exponential") return () => expOver(out, input);
  if (operation === "logarithm") return () => logOver(out, input);
  throw new Error(`"${operation}" is not computed column by column.`);
}

function drawing({ name, distribution }: RandomSource, out: Float64Array, position: Position): () => void {
  const key = streamKey(name);
  return () => {
    fillUniforms(out, { ...position, key, dimension: 0, count: BLOCK });
    quantileOver(distribution, out);
  };
}

function drawingMonths(source: RandomSource, out: Float64Array, months: number, position: Position): () => void {
  const key = streamKey(source.name);
  return () => {
    for (let month = 0; month < months; month++) {
      fillUniforms(scratch, { ...position, key, dimension: month, count: BLOCK });
      quantileOver(source.distribution, scratch);
      scatter(scratch, out, month, months);
    }
  };
}

/** In memory a path stands pair by pair, in each pair month by month. */
function scatter(column: Float64Array, out: Float64Array, month: number, months: number): void {
  for (let trial = 0; trial < BLOCK; trial += LANES) {
    const place = trial * months + month * LANES;
    out[place] = column[trial]!;
    out[place + 1] = column[trial + 1]!;
  }
}
