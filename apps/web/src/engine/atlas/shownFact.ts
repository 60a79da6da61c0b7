import {
  boundsOf,
  type Fact,
  factCatalogue,
  type OwnFact,
  type OwnFactKey,
  ownFactKeys,
  type Place,
  placeToTell,
  roles,
  sources,
  unitsOf,
} from "@shoreline/atlas";
import { spacedWords } from "@shoreline/units";

/** A fact that the organisation told, with what it takes to change it or to take it back. */
export interface ToldFact {
  readonly id: string;
  readonly version: number;
  readonly fact: OwnFact;
}

/** A figure with what it means, how sure it is and who says so. */
export interface ShownFact extends Published {
  readonly key: string;
  readonly meaning: string;
  readonly date: string;
  readonly confidence: Fact["confidence"];
  readonly derivation?: string;
  /** Where what the organisation told speaks instead of the atlas. */
  readonly own?: OwnFigure;
  /** How the organisation may tell it better; absent where it cannot. */
  readonly telling?: Telling;
}

/** What the atlas itself says. */
interface Published {
  readonly value: Fact["value"];
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
  readonly source: string;
}

/** A figure of the organisation's own, or computed from some. */
export interface OwnFigure {
  /** What was told of it, the latest last; empty where it is computed from other own figures. */
  readonly told: readonly ToldFact[];
  /** What would stand there without. */
  readonly published: Published;
}

/** What a fact has to be that the organisation tells. */
export interface Telling {
  readonly key: string;
  /** Id of the country, the city or the currency that it is told of, and its name. */
  readonly place: string;
  readonly placeName: string;
  /** The units that it may have, the usual one first. */
  readonly units: readonly string[];
  /** The words that it may be; where it is a number, its bounds, the upper one only where its kind has one. */
  readonly words?: readonly string[];
  readonly least: number;
  readonly most?: number;
}

/** Shows facts of a place: what an organisation told of them stands in front, and beside it what is published. */
export function factAtPlace(place: Place, told: readonly ToldFact[]) {
  return (fact: Fact, published: Fact): ShownFact => {
    const telling = tellingOf(fact, place);
    const own = ownOf(fact, published, spoken(fact, place, told, telling));
    return {
      ...publishedOf(fact),
      key: fact.key,
      meaning: MEANINGS.get(fact.key) ?? spacedWords(fact.key),
      date: fact.date,
      confidence: fact.confidence,
      ...(fact.derivation === undefined ? {} : { derivation: fact.derivation }),
      ...(own === undefined ? {} : { own }),
      ...(telling === undefined ? {} : { telling }),
    };
  };
}

const TITLES = new Map(sources().map(({ id, title }) => [id, title]));
const MEANINGS = new Map<string, string>([
  ...factCatalogue.map(({ key, meaning }) => [key, meaning] as const),
  ...roles().map(({ key, title }) => [`wage:${key}`, title] as const),
]);

function publishedOf({ value, unit, low, high, source }: Fact): Published {
  return {
    value,
    unit,
    source: TITLES.get(source) ?? source,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

/** What was told of a fact: of its own place, or for a city, where nothing was, of its country. */
function spoken(
  { key }: Fact,
  { country }: Place,
  told: readonly ToldFact[],
  telling: Telling | undefined,
): readonly ToldFact[] {
  const at = (place: string) => told.filter(({ fact }) => fact.key === key && fact.place === place);
  if (telling === undefined) return [];
  const here = at(telling.place);
  const found = here.length > 0 ? here : at(country.iso2);
  return found.toSorted((a, b) => (a.fact.date < b.fact.date ? -1 : 1));
}

function ownOf(fact: Fact, published: Fact, told: readonly ToldFact[]): OwnFigure | undefined {
  const isOther = fact.value !== published.value || fact.low !== published.low || fact.high !== published.high;
  return told.length > 0 || isOther ? { told, published: publishedOf(published) } : undefined;
}

function tellingOf({ key, place: answeredOf }: Fact, place: Place): Telling | undefined {
  const kind = ownFactKeys().get(key);
  const at = kind && placeToTell(kind, place, answeredOf);
  if (kind === undefined || at === undefined) return undefined;
  const { least, most } = boundsOf(kind);
  return {
    key,
    place: at,
    placeName: nameOf(at, place),
    units: usualFirst(unitsOf(kind, at), kind, place),
    ...(kind.words === undefined ? {} : { words: kind.words }),
    least,
    ...(kind.bounds[0] === 0 && kind.bounds[1] === Infinity ? {} : { most }),
  };
}

/** US dollars, in which the atlas tells pay, then the money of the country, then all others. */
function usualFirst(units: readonly string[], { key, unit }: OwnFactKey, { country }: Place): readonly string[] {
  return key.startsWith("wage:") ? [...new Set([unit, `${country.currency}/year`, ...units])] : units;
}

/** A currency is called by its code. */
function nameOf(id: string, { city, country }: Place): string {
  return new Map([city, { id: country.iso2, name: country.name }].map((each) => [each.id, each.name])).get(id) ?? id;
}
