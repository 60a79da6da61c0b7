import {
  type Alternative,
  type Decision,
  money,
  monthsLater,
  monthsInWords,
  percent,
  phrase,
  usualMonth,
} from "@shoreline/decide";
import { thingWords } from "./arrangementWords.ts";
import { comparedSides } from "./comparedSides.ts";

type WayBack = NonNullable<Alternative["wayBack"]>;

/** The recommendation, the status quo and the rival, each once. */
export function comparedAlternatives(decision: Decision): Alternative[] {
  return comparedSides(decision).map(({ alternative }) => alternative);
}

/** Whether the way back was reckoned: a decision that was kept before it was lacks it. */
export function knowsReversal({ alternatives }: Pick<Decision, "alternatives">): boolean {
  return alternatives.every(({ wayBack }) => (wayBack as WayBack | null | undefined) !== undefined);
}

/** The moment that is told where there is room for one. */
export function usualMoment({ at }: WayBack): WayBack["at"][number] {
  const month = usualMonth(at.map((each) => each.month));
  return at.find((each) => each.month === month)!;
}

/** "In a review after a year it would come home in 3 % of futures; that this is possible is worth $40 k." */
export function optionWords(decision: Decision, { id }: Pick<Alternative, "id">): string | undefined {
  const option = (decision as Partial<Decision>).optionToReturn?.[id];
  if (option === undefined) return undefined;
  const { reviewMonth, value, returnShare } = option;
  const thing = thingWords(decision, id);
  if (reviewMonth === null || returnShare < WORTH_A_WORD)
    return phrase`To be able to return from ${thing} is worth next to nothing: in hardly any future does a review bring it home.`;
  const amount = money(value, decision.brief.company.currency);
  return phrase`To be able to return from ${thing} is worth ${amount} or more: a review ${monthsLater(reviewMonth)} brings it home in ${percent(returnShare)} of futures.`;
}

/** Of fewer futures than this the mean is chance. */
const WORTH_A_WORD = 0.01;

/** What a second vendor costs, what it spares, and what it does for the way back. */
export function secondVendorWords(decision: Decision, { id, secondSource }: Alternative): string | undefined {
  if (!secondSource) return undefined;
  const { share, costPerYear, lossAvoidedPerYear, wayBack } = secondSource;
  const amount = (value: number | null) => money(value ?? 0, decision.brief.company.currency);
  const beside = phrase`Beside ${thingWords(decision, id)}, a second vendor with ${percent(share)} of the work would cost ${amount(costPerYear.mean)} a year and spare ${amount(lossAvoidedPerYear.mean)} a year of what early ends and failures cost`;
  const home = phrase`the other part would then come home in ${monthsInWords(wayBack.months)} for ${amount(wayBack.cost)} ${monthsLater(wayBack.month)}.`;
  return `${beside}; ${home}`;
}
