/** More threads than this share the work of no model. */
const MOST_THREADS = 64;

/** Throws unless so many threads can be a crew. */
export function requireSize(size: number): void {
  if (!Number.isInteger(size) || size < 1 || size > MOST_THREADS)
    throw new RangeError(`A crew has 1 to ${MOST_THREADS} threads, not ${size}.`);
}
