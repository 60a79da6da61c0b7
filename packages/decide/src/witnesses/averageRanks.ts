/** Scores whose distance is at most this share of their scale tie: more than rounding adds, less than anyone means. */
export const TIE_SHARE = 1e-10;

/**
 * Places from 1 on; those that tie share the average of the places they take (fractional or "mid" ranks, Kendall 1945,
 * Biometrika 33:239). A tie is a distance of at most `tolerance` from the best of those tied.
 */
export function averageRanks(
  scores: readonly number[],
  better: "higher" | "lower",
  tolerance: number,
): readonly number[] {
  const towards = better === "higher" ? -1 : 1;
  const order = scores.map((_, index) => index).toSorted((a, b) => towards * (scores[a]! - scores[b]!));
  const ranks = scores.map(() => 0);
  for (let first = 0; first < order.length;) {
    let next = first + 1;
    while (next < order.length && Math.abs(scores[order[next]!]! - scores[order[first]!]!) <= tolerance) next++;
    for (let place = first; place < next; place++) ranks[order[place]!] = (first + 1 + next) / 2;
    first = next;
  }
  return ranks;
}
