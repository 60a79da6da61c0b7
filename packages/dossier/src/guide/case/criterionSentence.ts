import { said, say, word } from "@shoreline/decide";
import type { CaseSentence } from "./caseSentence.ts";
import { atBaseline, criterionOf, named, type Placed, recommended } from "./placed.ts";

/** The natural value of a criterion, `%s`, with the recommended arrangement and with the baseline. */
export function criterionSentence(criterion: string, words: (value: number) => string, means: string): CaseSentence {
  return (decision) => {
    const [mine, base] = [recommended(decision), atBaseline(decision)];
    const [own, other] = [criterionOf(mine, criterion), criterionOf(base, criterion)];
    if (own === undefined || other === undefined) return undefined;
    const piece = (value: number, { at }: Placed) =>
      said(words(value), "alternatives", at, "criteria", criterion, "value");
    const [before = "", after = ""] = word(means).split("%s");
    const lead = say`With ${named(mine)}, ${before}${piece(own, mine)}${after}`;
    return mine.at === base.at ? say`${lead}.` : say`${lead}, against ${piece(other, base)} with ${named(base)}.`;
  };
}
