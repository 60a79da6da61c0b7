import { distance } from "fastest-levenshtein";

/**
 * The accepted spellings closest to what was typed, nearest first; empty when nothing is near.
 * Near means at most two in five letters have to change (Levenshtein 1966), or one starts with the other.
 */
export function nearest(given: string, accepted: readonly string[], most = 3): string[] {
  const wanted = given.toLowerCase();
  return accepted
    .map((word) => ({ word, far: farness(wanted, word.toLowerCase()) }))
    .filter(({ far }) => far <= 2 / 5)
    .toSorted((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

function farness(a: string, b: string): number {
  if (a.length >= 3 && (b.startsWith(a) || a.startsWith(b))) return 0.2;
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

/** A hint that names the nearest accepted spellings, or undefined when none is near. */
export function nearestHint(given: string, accepted: readonly string[]): string | undefined {
  const words = nearest(given, accepted);
  return words.length === 0 ? undefined : `Did you mean ${words.map((word) => JSON.stringify(word)).join(" or ")}?`;
}
