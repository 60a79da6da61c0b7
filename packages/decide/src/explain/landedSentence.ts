import type { Alternative } from "../decision.ts";
import { arrangementThing } from "./arrangementInWords.ts";
import type { Explained } from "./explained.ts";
import { listedPieces, said, say, type Sentence } from "./sentence.ts";
import { unitMoney } from "./wording.ts";

type Landed = Pick<Alternative, "landedCost" | "id" | "measure" | "parts">;

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
  return say`${amount} ${from(each)} ${said(arrangementThing(each), "alternatives", place, "id")}`;
}

function from({ measure, parts }: Landed): string {
  if (measure !== undefined) return "by";
  return parts === undefined ? "from" : "with";
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
  return say`${listedPieces(pieces.map(({ key, amount }, index) => say`${key} ${index === 0 ? "is " : ""}${amount}`))} of it`;
}
