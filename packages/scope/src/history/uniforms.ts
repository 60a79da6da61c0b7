import { fillUniforms, streamKey } from "@shoreline/simulate";

const STREAM = streamKey("history.trees");
/** What is drawn belongs to the method and not to a user's question; it is the same in every run. */
const SEED = 1;
const BLOCK = 1024;

/** Uniform numbers between 0 and 1, one after the other: the same for the same `index` on every machine. */
export function uniformsOf(index: number): () => number {
  const block = new Float64Array(BLOCK);
  let next = BLOCK;
  let firstTrial = 0;
  return () => {
    if (next === BLOCK) {
      fillUniforms(block, { seed: SEED, key: STREAM, dimension: index, firstTrial, count: BLOCK });
      firstTrial += BLOCK;
      next = 0;
    }
    return block[next++]!;
  };
}
