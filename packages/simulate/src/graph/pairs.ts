import { BLOCK } from "./block.ts";

/** Futures whose numbers stand in one line of the cache: they are laid together, so that every line is fetched once. */
const AT_ONCE = 8;

/**
 * Lays a path that stands month after month, as draws come, pair by pair and in each pair month by month, as fused
 * functions read it.
 */
export function layInPairs(out: Float64Array, path: Float64Array, months: number): void {
  for (let first = 0; first < BLOCK; first += AT_ONCE) layEight(out, path, months, first);
}

/** Places are whole numbers of 32 bits: said where they are used, it spares a question each. */
function layEight(out: Float64Array, path: Float64Array, months: number, first: number): void {
  const ofPair = 2 * months;
  for (let month = 0; month < months; month++) {
    const from = (month * BLOCK + first) | 0;
    const one = (first * months + 2 * month) | 0;
    const two = (one + ofPair) | 0;
    const three = (two + ofPair) | 0;
    const four = (three + ofPair) | 0;
    out[one] = path[from]!;
    out[(one + 1) | 0] = path[(from + 1) | 0]!;
    out[two] = path[(from + 2) | 0]!;
    out[(two + 1) | 0] = path[(from + 3) | 0]!;
    out[three] = path[(from + 4) | 0]!;
    out[(three + 1) | 0] = path[(from + 5) | 0]!;
    out[four] = path[(from + 6) | 0]!;
    out[(four + 1) | 0] = path[(from + 7) | 0]!;
  }
}
