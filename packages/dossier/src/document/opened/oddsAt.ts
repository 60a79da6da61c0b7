import { type Decision, type Duel, phrase } from "@shoreline/decide";
import { thingWords } from "../arrangementWords.ts";
import { countWords, shareWords } from "../figureWords.ts";

/** The duel at a place of the decision: against the baseline, or of an alternative against its rival. */
export function duelAt({ recommendation, alternatives }: Decision, place: string): Duel | null | undefined {
  if (place.startsWith("recommendation.againstBaseline")) return recommendation.againstBaseline;
  const [, id] = /^alternatives\[(.*?)\]\.winsAgainstBest/u.exec(place) ?? [];
  return alternatives.find((each) => each.id === id)?.winsAgainstBest;
}

/**
 * Which question a share of futures answers: best of all, or ahead of one. Both stand beside each other in the answer
 * and differ, because of many a good one is seldom the very best and still often ahead of any other.
 */
export function questionOf(decision: Decision, place: string): string | undefined {
  const { recommendation, alternatives } = decision;
  const count = countWords(alternatives.filter(({ feasible }) => feasible).length);
  const duel = duelAt(decision, place);
  const best = shareWords(recommendation.confidenceShare);
  if (duel)
    return phrase`How often is it ahead of ${thingWords(decision, duel.versus)} alone? ${shareWords(duel.probability)}. To be the best of all ${count} is another question: ${best}.`;
  if (place === "recommendation.confidenceShare")
    return phrase`How often is it the best of all ${count} alternatives? ${best}.` + rivalWords(decision);
  if (place === "recommendation.cellShare")
    return (
      phrase`How often is it, or the same arrangement elsewhere at that reach, the best of all ${count} alternatives? ${shareWords(recommendation.cellShare)}.` +
      rivalWords(decision)
    );
  return undefined;
}

function rivalWords(decision: Decision): string {
  const { alternative } = decision.recommendation;
  const duel = decision.alternatives.find(({ id }) => id === alternative)?.winsAgainstBest;
  if (!duel) return "";
  return phrase` To be ahead of ${thingWords(decision, duel.versus)} alone is another question: ${shareWords(duel.probability)}.`;
}
