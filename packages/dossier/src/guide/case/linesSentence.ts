import type { LineKey } from "@shoreline/economics";
import { type Decision, joined, lineWords, listedPieces, say, word, wordOf } from "@shoreline/decide";
import type { CaseSentence } from "./caseSentence.ts";
import { lineMean, lineOf, named, type Placed, recommended } from "./placed.ts";

/** Mean amounts of some lines of what is recommended; see `linesSentenceOf`. */
export function linesSentence(lead: string, keys: readonly LineKey[]): CaseSentence {
  return linesSentenceOf(recommended, lead, keys);
}

/** Mean amounts of the largest of some lines; `%s` in the lead stands for the arrangement. Nothing where no line is worth a word. */
export function linesSentenceOf(
  whom: (decision: Decision) => Placed | undefined,
  lead: string,
  keys: readonly LineKey[],
): CaseSentence {
  return (decision) => {
    const told = whom(decision);
    if (!told) return undefined;
    const largest = keys.toSorted((a, b) => (lineMean(told, b) ?? 0) - (lineMean(told, a) ?? 0)).slice(0, 5);
    const pieces = largest.flatMap((key) => {
      const amount = lineOf(told, key);
      return amount ? [joined([wordOf(lineWords, key), " ", amount])] : [];
    });
    const [before = "", after = ""] = word(lead).split("%s");
    return pieces.length === 0
      ? undefined
      : say`${before}${named(told)}${after} ${listedPieces(pieces)}, on average and as present values.`;
  };
}
