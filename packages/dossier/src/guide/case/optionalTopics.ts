import { figures, percent, phrase } from "@shoreline/decide";
import type { CaseSentence } from "./caseSentence.ts";
import { criterionSentence } from "./criterionSentence.ts";

/** What counts only where priorities name it, as a decision has it in any case. */
export const optionalTopics = {
  marketAccess: criterionSentence("marketAccess", trillions, "%s of economy are opened to your sales"),
  taxBenefit: criterionSentence("taxBenefit", perMille, "%s of the in-house cost are saved in tax"),
  reputation: criterionSentence("reputation", percent, "the exposure to public anger is put at %s of the worst"),
  homeJobs: criterionSentence(
    "homeJobs",
    percent,
    "%s of the jobs of this work stay in your country, people who find another post included",
  ),
} satisfies Record<string, CaseSentence>;

function trillions(value: number): string {
  return phrase`${figures(value.toFixed(1))} tn USD`;
}

/** Shares of a hundredth and less, with one digit behind the point. */
function perMille(share: number): string {
  const figure = figures((Math.abs(share) * 100).toFixed(1));
  return share < 0 && Number((share * 100).toFixed(1)) !== 0 ? `−${figure} %` : `${figure} %`;
}
