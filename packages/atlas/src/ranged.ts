import { power } from "@shoreline/units";
import type { Confidence, NumberFact, RangedFact } from "./fact.ts";
import { catalogueEntry } from "./factCatalogue.ts";
import { settled } from "./settled.ts";

/** How many times the usual spread a confidence stands for. */
const timesUsual: Readonly<Record<Confidence, number>> = { high: 0.5, medium: 1, derived: 1.2, low: 1.8, assumed: 2.5 };

/** Growth of the spread for each year between the fact and the day it is asked for. */
const wideningPerYear = 1.1;

/** A fact with its 10–90 % range: its own, or the usual one of its key at its confidence. */
export function ranged(fact: NumberFact): RangedFact {
  const { spread, bounds } = catalogueEntry(fact.key);
  const halfWidth =
    timesUsual[fact.confidence] *
    (spread.kind === "absolute" ? spread.halfWidth : spread.halfWidth * Math.abs(fact.value));
  const low = fact.low ?? within(bounds, fact.value - halfWidth);
  const high = fact.high ?? within(bounds, fact.value + halfWidth);
  return { ...fact, low, high };
}

/** The same fact some years later: the spread grows by a tenth a year. */
export function widened(fact: RangedFact, years: number): RangedFact {
  if (years <= 0) return fact;
  const factor = power(wideningPerYear, years);
  const { bounds } = catalogueEntry(fact.key);
  return {
    ...fact,
    low: settled(within(bounds, fact.value - (fact.value - fact.low) * factor)),
    high: settled(within(bounds, fact.value + (fact.high - fact.value) * factor)),
  };
}

function within([least, most]: readonly [number, number], value: number): number {
  return Math.min(most, Math.max(least, value));
}
