import { phrase, wordOf } from "./templates.ts";
import { criterionWords } from "./wordTables.ts";

/** What the weight of a criterion is called: "the weight of cost". */
export function weightName(criterion: string): string {
  return phrase`the weight of ${wordOf(criterionWords, criterion)}`;
}
