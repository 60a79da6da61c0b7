import { phrase, type RemainderReason, word } from "@shoreline/decide";
import { countWords } from "../figureWords.ts";

const SAMPLING = { sobol: "points of a scrambled Sobol sequence", random: "independent random numbers" };

/** Why a part of a difference belongs to no changed field. */
export function remainderWords(reason: RemainderReason): string {
  switch (reason.reason) {
    case "atlas":
      return phrase`The facts of atlas ${otherVersions(reason)} cannot be run again; here is atlas ${reason.installed}.`;
    case "seed":
      return phrase`Other futures: seed ${reason.before} before, ${reason.after} after.`;
    case "futures":
      return phrase`Sampling: ${countWords(reason.before)} futures before, ${countWords(reason.after)} after, ${countWords(reason.run)} run again.`;
    case "sampling":
      return phrase`Other futures: drawn as ${word(SAMPLING[reason.before])} before, as ${word(SAMPLING[reason.after])} after.`;
    case "parameters":
      return phrase`Other parameters of the model: ${reason.keys.join(", ")}.`;
    case "edited":
      return word("One of the decisions was edited after it was made.");
    case "program":
      return word("This version of the program reckons otherwise than the one that made them.");
    case "undecidable":
      return word("The briefs cannot be run again with one of these alternatives.");
  }
}

function otherVersions({ before, after, installed }: Extract<RemainderReason, { reason: "atlas" }>): string {
  const others = [...new Set([before, after])].filter((version) => version !== installed);
  return others.reduce((all, each) => phrase`${all} and ${each}`);
}
