import type { Question } from "../decision/decided.ts";
import { looksLikeFile } from "../explain/asked.ts";

/** What `coverage` is asked, as typed; `today` as an ISO date. */
export interface TypedCoverage {
  readonly sites: readonly string[];
  /** Where the need comes from; one at most makes sense. */
  readonly briefs?: readonly Question[];
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
  readonly today: string;
}

/**
 * The words of `coverage`: briefs are those written like a file, wherever they stand, and with `--prose` else the first;
 * all others are places.
 */
export function sortedWords(words: readonly string[], isProse: boolean): { briefs: string[]; places: string[] } {
  const briefs = words.filter(looksLikeFile);
  if (isProse && briefs.length === 0) return { briefs: words.slice(0, 1), places: words.slice(1) };
  return { briefs, places: words.filter((word) => !looksLikeFile(word)) };
}
