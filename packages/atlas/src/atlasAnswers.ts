import { collect, type Result } from "@shoreline/units";
import { type Atlas, publishedAtlas } from "./atlas.ts";
import { atlasDate, atlasVersion } from "./atlasVersion.ts";
import { cities } from "./cities.ts";
import { countries } from "./countries.ts";
import { factCatalogue } from "./factCatalogue.ts";
import { factsOf } from "./factsOf.ts";
import { findPlace, type Place } from "./findPlace.ts";
import { idOf, placeFacts, placeWages, standings } from "./placeFacts.ts";
import { sources } from "./sources.ts";

/*
 * What people and programs ask the atlas, as plain documents. They are what the command line, the service and the tools
 * of assistants answer alike.
 */

const ATLAS = { version: atlasVersion, date: atlasDate };

/** A place as data: enough to ask again and to show. */
export interface PlaceSummary {
  readonly kind: Place["kind"];
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
}

/** A place as it is shown; a country stands with the time zone of its main city. */
export function placeSummary({ kind, city, country }: Place): PlaceSummary {
  const isCity = kind === "city";
  return {
    kind,
    id: isCity ? city.id : country.iso2,
    name: isCity ? city.name : country.name,
    country: country.iso2,
    timeZone: city.timeZone,
  };
}

/** Places by id, name or ISO code, or everything that is wrong with them at the path of each. */
export function readPlaces(words: readonly string[], pathOf: (index: number) => string): Result<Place[]> {
  return collect(words.map((word, index) => findPlace(word, pathOf(index))));
}

/** Every place that the atlas knows. */
export function atlasPlaces() {
  return { atlas: ATLAS, countries: countries(), cities: cities() };
}

/**
 * What is known of a place: the numbers of the catalogue, the standings, the pay of every role, and all on file.
 *
 * @param atlas  that of an organisation, where its own facts are to stand before the published ones; what is on file is
 *               published all the same
 */
export function atlasPlace(place: Place, atlas: Atlas = publishedAtlas) {
  return {
    atlas: ATLAS,
    place: { ...placeSummary(place), city: place.city, countryDetails: place.country },
    facts: placeFacts(place, atlas).map(({ fact }) => fact),
    standings: standings(place, atlas),
    wages: placeWages(place, atlas).map(({ fact }) => fact),
    onFile: factsOf(idOf(place)),
  };
}

/** Places side by side, fact by fact; the facts of a line stand in the order of the places. See `atlasPlace`. */
export function atlasComparison(places: readonly Place[], atlas: Atlas = publishedAtlas) {
  const byPlace = places.map((place) => placeFacts(place, atlas));
  const facts = factCatalogue.map(({ key, unit, meaning }, index) => ({
    key,
    unit,
    meaning,
    facts: byPlace.map((each) => each[index]?.fact),
  }));
  const byRole = places.map((place) => placeWages(place, atlas));
  const wages = (byRole[0] ?? []).map((_, index) => byRole.map((each) => each[index]?.fact));
  return { atlas: ATLAS, places: places.map(placeSummary), facts, wages };
}

/** Where the facts come from and what may be done with them. */
export function atlasSources() {
  return { atlas: ATLAS, sources: sources() };
}
