import { asThing, type Decision, odds, type Verdict } from "@shoreline/decide";
import { type Block, listBlock, type Section, sectionOf, textBlock, type Tone } from "../page/page.ts";
import { alternativeOf, vendorIdOf } from "./arrangementWords.ts";

const TONES: Readonly<Record<Verdict, Tone>> = { clear: "recommended", leaning: "careful", tooCloseToCall: "careful" };

/** The answer in a sentence, the odds, and why. */
export function answerSections(decision: Decision): Section[] {
  const { recommendation, why } = decision;
  return [
    { blocks: [textBlock(recommendation.summary, "strong"), ...oddsBlocks(decision)] },
    ...sectionOf("Why", why.inWords.length === 0 ? [] : [listBlock(why.inWords)]),
  ];
}

function oddsBlocks(decision: Decision): Block[] {
  const { verdict, alternative } = decision.recommendation;
  const duel = alternativeOf(decision, alternative).winsAgainstBest;
  if (duel === null) return [textBlock("● nothing of another kind is left to compare it with", TONES[verdict])];
  const rival = thing(decision, duel.versus);
  const margin = Math.round(duel.error * 300);
  const within = margin < 1 ? "" : `, give or take ${margin} in 100`;
  return [
    textBlock(
      `● ${VERDICTS[verdict]}: ahead of ${rival} in ${odds(duel.probability)} futures${within}`,
      TONES[verdict],
    ),
  ];
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  clear: "clear",
  leaning: "leaning",
  tooCloseToCall: "too close to call",
};

/** "a vendor in Guadalajara" */
export function thing(decision: Decision, id: string): string {
  const { party, site, reach } = alternativeOf(decision, id);
  return asThing(party, site, reach, vendorIdOf(id));
}
