import { BLOCK } from "../graph/block.ts";
import type { ProgramImage, Step } from "../graph/wasm/programImage.ts";

/** Nanoseconds of one number, and of one fused operation on a pair of trials. */
const DRAWN_NS = 3;
const MAPPED_NS = 2.2;
const FUSED_NS = 0.22;

/**
 * About how long one thread takes for a block of this model, in nanoseconds: what each step does, times what was
 * measured on a server of 2.1 GHz. Half or twice as much on another machine changes nothing but who is woken when.
 */
export function blockNanoseconds({ sections }: ProgramImage): number {
  return sections.flat().reduce((sum, step) => sum + stepNanoseconds(step), 0);
}

function stepNanoseconds(step: Step): number {
  if (step.kind === "draw") return DRAWN_NS * step.to.numbers;
  if (step.kind === "fused") return (FUSED_NS * step.pairOperations * BLOCK) / 2;
  return MAPPED_NS * step.to.numbers;
}
