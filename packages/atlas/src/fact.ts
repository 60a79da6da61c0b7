/**
 * How far a figure is believed.
 *
 * `high` official or audited · `medium` published and plausible · `low` weak, old or recalled ·
 * `derived` computed from published figures · `assumed` a neighbour's figure or a prior.
 */
export type Confidence = "high" | "medium" | "low" | "derived" | "assumed";

/**
 * One thing known about a place at a date.
 *
 * `place`       ISO 3166 two-letter code, a city id such as `in-pune`, or a currency code for exchange rates
 * `date`        the year (`2024`) or day (`2026-06-01`) it is true of
 * `source`      id of an entry of `sources()`; of an organisation's own facts in its own words
 * `low`, `high` the 10–90 % range of the figure's uncertainty
 * `derivation`  in words, with the figures, how it was computed
 */
export interface Fact {
  readonly key: string;
  readonly place: string;
  readonly value: number | string | boolean;
  readonly unit: string;
  readonly date: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly low?: number;
  readonly high?: number;
  readonly derivation?: string;
  readonly note?: string;
}

/** A fact whose value is a number. */
export type NumberFact = Fact & { readonly value: number };

/** A number with its range: what every numeric answer of the atlas carries. */
export type RangedFact = NumberFact & { readonly low: number; readonly high: number };

/** True of a fact that holds a number. */
export function isNumberFact(fact: Fact): fact is NumberFact {
  return typeof fact.value === "number";
}

/** What the derivation of an organisation's own facts says, and of all that is computed from one. */
export const OWN_FIGURE = "the organisation's own figure";

/** True of a fact that an organisation told itself, and of one that was computed from what it told. */
export function restsOnOwn({ derivation }: Fact): boolean {
  return derivation?.includes(OWN_FIGURE) === true;
}

/** True of a fact that an organisation told itself. */
export function isOwn(fact: Fact): boolean {
  return fact.derivation === OWN_FIGURE;
}
