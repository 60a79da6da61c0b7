import type { LineKey } from "@shoreline/economics";
import {
  type Alternative,
  type Decision,
  figures,
  money,
  percent,
  phrase,
  said,
  type Said,
  word,
} from "@shoreline/decide";
import { rankedAlternatives, thingWords } from "../../document/arrangementWords.ts";

/** An alternative with its place in the decision, so that every figure can lead there. */
export interface Placed {
  readonly decision: Decision;
  readonly alternative: Alternative;
  /** Index among `alternatives`. */
  readonly at: number;
}

/** The alternative of this id; throws when the decision does not hold it. */
export function placed(decision: Decision, id: string): Placed {
  const at = decision.alternatives.findIndex((each) => each.id === id);
  const alternative = decision.alternatives[at];
  if (alternative === undefined) throw new Error(`The decision names "${id}" and does not hold it.`);
  return { decision, alternative, at };
}

/** What is recommended. */
export function recommended(decision: Decision): Placed {
  return placed(decision, decision.recommendation.alternative);
}

/** What everything is measured against. */
export function atBaseline(decision: Decision): Placed {
  return placed(decision, decision.baseline);
}

/** Of the feasible alternatives that fit, and give the work to somebody, the one with the highest expected score. */
export function bestOf(decision: Decision, fits: (alternative: Alternative) => boolean): Placed | undefined {
  const best = rankedAlternatives(decision).find((each) => each.measure === undefined && fits(each));
  return best && placed(decision, best.id);
}

export const isAbroad = ({ reach }: Alternative): boolean => reach !== "onshore";

/** "a vendor in Pune", leading to the alternative. */
export function named({ decision, alternative, at }: Placed): Said {
  return said(thingWords(decision, alternative.id), "alternatives", at, "id");
}

/** An amount of an alternative in the currency of the brief. */
export function moneyOf({ decision, at }: Placed, amount: number, ...steps: readonly (string | number)[]): Said {
  return said(money(amount, decision.brief.company.currency), "alternatives", at, ...steps);
}

/** What is less than this share of all cost is not worth a word. */
const WORTH_SAYING = 0.001;

/** Mean of a line; undefined where the alternative has none, or next to none. */
export function lineMean({ alternative }: Placed, key: LineKey): number | undefined {
  const mean = alternative.lines[key]?.mean ?? 0;
  return Math.abs(mean) > WORTH_SAYING * (alternative.cost.mean ?? 0) ? mean : undefined;
}

/** The same as words; undefined where there is nothing to say. */
export function lineOf(told: Placed, key: LineKey): Said | undefined {
  const mean = lineMean(told, key);
  return mean === undefined ? undefined : moneyOf(told, mean, "lines", key, "mean");
}

/** Months with one digit behind the point: "4.4 months". */
export function monthsOf({ at }: Placed, months: number, ...steps: readonly (string | number)[]): Said {
  return said(
    months < 0.05 ? word("0 months") : phrase`${figures(months.toFixed(1))} months`,
    "alternatives",
    at,
    ...steps,
  );
}

/** A share of an alternative in whole percent. */
export function shareOf({ at }: Placed, share: number, ...steps: readonly (string | number)[]): Said {
  return said(percent(share), "alternatives", at, ...steps);
}

/** A share of futures as it stands in a sentence: "12 % of futures", "no future". */
export function futuresOf({ at }: Placed, share: number, ...steps: readonly (string | number)[]): Said {
  const words = percent(share) === "0 %" ? word("hardly any future") : phrase`${percent(share)} of futures`;
  return said(share === 0 ? word("no future") : words, "alternatives", at, ...steps);
}

/** The natural value of a criterion; undefined where the decision does not hold it. */
export function criterionOf({ alternative }: Placed, criterion: string): number | undefined {
  return alternative.criteria[criterion]?.value;
}
