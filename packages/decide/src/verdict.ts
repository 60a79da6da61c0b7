import type { Duel, Verdict } from "./decision.ts";

/** How often a recommendation has to score above the best other answer to be called clear. */
export const CLEAR = 0.8;
const LEANING = 0.6;
/** Beyond sampling error: three standard errors. */
const ERRORS_BEYOND = 3;

/** Clear when it beats its rival in four of five futures beyond the error of sampling, leaning in three of five. */
export function verdictOf(duel: Duel | null): Verdict {
  if (duel === null) return "clear";
  if (duel.probability - ERRORS_BEYOND * duel.error >= CLEAR) return "clear";
  return duel.probability >= LEANING ? "leaning" : "tooCloseToCall";
}
