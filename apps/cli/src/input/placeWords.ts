import { findPlace, type Place } from "@shoreline/atlas";
import { collect, type Result } from "@shoreline/units";

/** Places as typed, or everything that is wrong with them; a fault says which of several it means. */
export function readPlaces(words: readonly string[]): Result<Place[]> {
  return collect(words.map((word, index) => findPlace(word, words.length === 1 ? "PLACE" : `PLACE ${index + 1}`)));
}

/** The place as data: enough to ask again and to show. */
export interface PlaceSummary {
  readonly kind: Place["kind"];
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
}

/** A place as `--json` shows it; a country stands with the time zone of its reference city. */
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
