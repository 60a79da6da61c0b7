import { type Alternative, type Decision, word } from "@shoreline/decide";
import { alternativeOf } from "./arrangementWords.ts";

/** One of the alternatives that a board compares, with the part it plays. */
export interface Side {
  readonly part: string;
  readonly alternative: Alternative;
}

/** Recommendation, status quo and rival; fewer where one alternative plays two parts. */
export function comparedSides(decision: Decision): Side[] {
  const parts: readonly (readonly [string, string | null])[] = [
    [word("recommended"), decision.recommendation.alternative],
    [word("status quo"), decision.baseline],
    [word("rival"), decision.why.versus],
  ];
  const ids = [...new Set(parts.flatMap(([, id]) => id ?? []))];
  return ids.map((id) => ({
    part: parts.flatMap(([part, each]) => (each === id ? [part] : [])).join(", "),
    alternative: alternativeOf(decision, id),
  }));
}
