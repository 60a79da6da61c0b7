import { type Decision, percent, phrase, word } from "@shoreline/decide";
import { alternativeOf, thingWords } from "./arrangementWords.ts";
import { VERDICT_MARKS } from "./chart.ts";
import { figureTo, plainText, type Prose, prose } from "./prose.ts";

/** How firmly the recommendation stands: "leaning: ahead of your own team in Berlin in 68 % of futures, give or take 9 in 100". */
export function verdictWords(decision: Decision): string {
  return `${verdictLabel(decision)}${plainText(verdictProse(decision))}`;
}

/** "leaning: "; nothing where there is nothing of another kind to be compared with. */
export function verdictLabel({ recommendation, alternatives }: Decision): string {
  const { verdict, alternative } = recommendation;
  const duel = alternativeOf({ alternatives }, alternative).winsAgainstBest;
  return duel === null ? "" : `${word(VERDICT_MARKS[verdict].words)}: `;
}

/** Of whom it is ahead, how often, and how exactly that is known. */
export function verdictProse(decision: Decision): Prose {
  const { id, winsAgainstBest: duel } = alternativeOf(decision, decision.recommendation.alternative);
  if (duel === null) return prose`nothing of another kind is left to compare it with`;
  const margin = Math.round(duel.error * 300);
  const share = figureTo(percent(duel.probability), "sure", `alternatives[${id}].winsAgainstBest.probability`);
  const within = margin < 1 ? "" : phrase`, give or take ${margin} in 100`;
  return prose`ahead of ${thingWords(decision, duel.versus)} in ${share} of futures${within}`;
}
