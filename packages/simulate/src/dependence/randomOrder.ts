import { fillUniforms, streamKey } from "../stream.ts";

/** Which order is wanted: of how many things, and by which numbers of which stream. */
export interface OrderWanted {
  readonly count: number;
  readonly seed: number;
  readonly stream: string;
  readonly dimension: number;
}

/** The whole numbers below `count` in a random order, all orders being equally likely (Fisher and Yates; Durstenfeld 1964). */
export function randomOrder({ count, seed, stream, dimension }: OrderWanted): Int32Array {
  const uniforms = new Float64Array(count);
  fillUniforms(uniforms, { seed, key: streamKey(stream), dimension, firstTrial: 0, count });
  const order = Int32Array.from(uniforms, (_, i) => i);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(uniforms[last]! * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
