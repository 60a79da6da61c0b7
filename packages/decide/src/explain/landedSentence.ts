import { word } from "../language/templates.ts";
import { arrangementThing } from "./arrangementInWords.ts";
import type { Explained } from "./explained.ts";
import { joined, listedPieces, said, say, type Sentence } from "./sentence.ts";
import { unitMoney } from "./wording.ts";

/**
 * What a unit costs where it lands, with the recommendation and with what it is held against: the baseline, or the rival
 * where the baseline is recommended; and what of it the way takes. Nothing for work that makes no goods.
 */
export function landedSentence(decision: Explained): Sentence | undefined {
  const { alternatives, recommendation, baseline, why } = decision;
  const best = alternatives.findIndex(({ id }) => id === recommendation.alternative);
  const other = alternatives.findIndex(
    ({ id }) => id === (recommendation.alternative === baseline ? why.versus : baseline),
  );
  const lands = landedPiece(decision, best);
  if (lands === undefined) return undefined;
  const against = landedPiece(decision, other);
  const [mine, theirs] = [wayPiece(decision, best), wayPiece(decision, other)];
  const taken = mine ? say`; ${mine}` : against && theirs ? say`; of the latter ${theirs}` : say``;
  return against ? say`A unit lands at ${lands} against ${against}${taken}.` : say`A unit lands at ${lands}${taken}.`;
}

/** "$14.20 from a vendor in Pune". */
function landedPiece({ alternatives, brief }: Explained, place: number): Sentence | undefined {
  const each = alternatives[place];
  const mean = each?.landedCost?.perUnit.mean ?? null;
  if (each === undefined || mean === null) return undefined;
  const amount = said(unitMoney(mean, brief.company.currency), "alternatives", place, "landedCost", "perUnit", "mean");
  const thing = said(arrangementThing(each), "alternatives", place, "id");
  if (each.measure !== undefined) return say`${amount} by ${thing}`;
  return each.parts === undefined ? say`${amount} from ${thing}` : say`${amount} with ${thing}`;
}

const WAY = ["freight", "duty"] as const;

/** "freight is $1.40 and duty $0.70 of it". */
function wayPiece({ alternatives, brief }: Explained, place: number): Sentence | undefined {
  const parts = alternatives[place]?.landedCost?.parts ?? [];
  const pieces = WAY.flatMap((key) => {
    const at = parts.findIndex(({ part, mean }) => part === key && mean > 0);
    if (at < 0) return [];
    const words = unitMoney(parts[at]!.mean, brief.company.currency);
    return [{ key, amount: said(words, "alternatives", place, "landedCost", "parts", at, "mean") }];
  });
  if (pieces.length === 0) return undefined;
  const [first, ...others] = pieces.map(({ key, amount }, index) =>
    index === 0 ? say`${word(key)} is ${amount}` : joined([word(key), " ", amount]),
  );
  return say`${listedPieces([first!, ...others])} of it`;
}
