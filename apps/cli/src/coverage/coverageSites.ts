import { findPlace, type Place, placeOf } from "@shoreline/atlas";
import { type NeedClock, workPlaceOf } from "@shoreline/calendars";
import type { Brief } from "@shoreline/scope";
import { collect, refuse, type Result, succeed } from "@shoreline/units";

export const UTC: NeedClock = { timeZone: "UTC" };
const MOST_SITES = 6;
const ALLOWED = `one to ${MOST_SITES} cities or countries, such as --sites Chicago Kraków Manila`;

/** The places that were typed. Faults: a place that is not known, more than six, none. */
export function typedSites(words: readonly string[]): Result<Place[]> {
  if (words.length === 0) return refuse([{ code: "cli.missing-option", path: "--sites", allowed: ALLOWED }]);
  const places = collect(words.map((word) => findPlace(word, "--sites")));
  return places.ok ? sixAtMost(places.value, "--sites") : places;
}

/** The sites that a brief considers, home first; home alone where it names none. */
export function sitesOfBrief({ company, candidates }: Brief): Result<Place[]> {
  const ids = [...new Set([company.home, ...candidates.sites])];
  return sixAtMost(ids.map(placeOf), "candidates.sites");
}

function sixAtMost(places: Place[], path: string): Result<Place[]> {
  if (places.length <= MOST_SITES) return succeed(places);
  return refuse([{ code: "coverage.sites", path, given: `${places.length}`, allowed: ALLOWED }]);
}

/** The clock that was named; else that of a place, or UTC. */
export function clockOf(word: string | undefined, usual: Place | undefined): Result<NeedClock> {
  if (word?.toUpperCase() === "UTC") return succeed(UTC);
  if (word === undefined) return succeed(usual === undefined ? UTC : workPlaceOf(usual));
  const place = findPlace(word, "--clock");
  return place.ok ? succeed(workPlaceOf(place.value)) : place;
}
