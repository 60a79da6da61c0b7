import type { RemainderReason } from "@shoreline/decide";
import { countWords } from "../figureWords.ts";

const SAMPLING = { sobol: "points of a scrambled Sobol sequence", random: "independent random numbers" };

/** Why a part of a difference belongs to no changed field. */
export function remainderWords(reason: RemainderReason): string {
  switch (reason.reason) {
    case "atlas":
      return `The facts of atlas ${[...new Set([reason.before, reason.after])].filter((version) => version !== reason.installed).join(" and ")} cannot be run again; here is atlas ${reason.installed}.`;
    case "seed":
      return `Other futures: seed ${reason.before} before, ${reason.after} after.`;
    case "futures":
      return `Sampling: ${countWords(reason.before)} futures before, ${countWords(reason.after)} after, ${countWords(reason.run)} run again.`;
    case "sampling":
      return `Other futures: drawn as ${SAMPLING[reason.before]} before, as ${SAMPLING[reason.after]} after.`;
    case "parameters":
      return `Other parameters of the model: ${reason.keys.join(", ")}.`;
    case "edited":
      return "One of the decisions was edited after it was made.";
    case "program":
      return "This version of the program reckons otherwise than the one that made them.";
    case "undecidable":
      return "The briefs cannot be run again with one of these alternatives.";
  }
}
