import { expOver, logOver } from "../../elementary.ts";
import { BLOCK } from "../block.ts";
import { fillDraws } from "../futures.ts";
import { layInPairs } from "../pairs.ts";
import type { Position } from "../program.ts";
import { scratch } from "../scratch.ts";
import type { DrawingStep, MappingStep, Span } from "../wasm/programImage.ts";

/** The call that computes a column, or all months of a path, outside the fused functions. */
export function scriptColumn(
  step: DrawingStep | MappingStep,
  viewOf: (span: Span) => Float64Array,
  position: Position,
): () => void {
  const out = viewOf(step.to);
  if (step.kind === "draw") return drawing(step, out, position);
  const [over, input] = [step.kind === "exponential" ? expOver : logOver, viewOf(step.from)];
  return () => over(out, input);
}

function drawing({ source, months }: DrawingStep, out: Float64Array, position: Position): () => void {
  return () => {
    const { seed, firstTrial, futures = {} } = position;
    const block = { seed, firstTrial, count: BLOCK, months };
    if (months === 1) return fillDraws(out, source, block, futures);
    const path = scratch("draws", BLOCK * months);
    fillDraws(path, source, block, futures);
    layInPairs(out, path, months);
  };
}
