import { exchangeRateAt } from "./exchangeRateAt.ts";
import type { RangedFact } from "./fact.ts";
import { factAt } from "./factAt.ts";
import type { NumberKey } from "./factCatalogue.ts";
import { type OwnFact, ownFactKeys } from "./ownFact.ts";
import type { RoleKey } from "./roles.ts";
import { settled } from "./settled.ts";
import { wageAt } from "./wageAt.ts";

/** What the atlas publishes in the place of an own fact, in the unit of that: the figure and its 10–90 % range. */
export interface PublishedInPlace {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** So many times beyond its range a figure is more likely a slip of the pen than a better one. */
const FAR = 3;

/**
 * What the atlas says, where an own fact lies far outside what it holds possible: below a third of the low end of its
 * range, or above three times the high end. Undefined where it does not, and for standings, which are counted from an
 * average or said in words.
 *
 * @param own  a fact that `ownFactFaults` finds nothing wrong with
 */
export function farFromPublished(own: OwnFact): PublishedInPlace | undefined {
  const kind = ownFactKeys().get(own.key);
  if (kind === undefined || typeof own.value !== "number" || kind.words || isStanding(kind.unit)) return undefined;
  const published = publishedBeside(own);
  const isBelow = kind.bounds[0] >= 0 && own.value < published.low / FAR;
  const isAbove = published.high > 0 && own.value > published.high * FAR;
  return isBelow || isAbove ? published : undefined;
}

function isStanding(unit: string): boolean {
  return unit.includes("normal units");
}

function publishedBeside({ key, place, date, unit }: OwnFact): PublishedInPlace {
  const role = /^wage:(.*)$/.exec(key)?.[1];
  if (role === undefined)
    return inUnit(key === "exchangeRate" ? exchangeRateAt(place, date) : factAt(key as NumberKey, place), 1, unit);
  const currency = unit.split("/")[0]!;
  return inUnit(wageAt(role as RoleKey, place, date), exchangeRateAt(currency, date).value, unit);
}

function inUnit({ value, low, high }: RangedFact, factor: number, unit: string): PublishedInPlace {
  return { value: settled(value * factor), low: settled(low * factor), high: settled(high * factor), unit };
}
