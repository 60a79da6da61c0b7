import { type City, country, type DeliveryRegion } from "@shoreline/atlas";
import { clockDifferenceHours } from "@shoreline/calendars";

/** Where the work is done, seen from home. */
export type Reach = "onshore" | "nearshore" | "offshore";

/** Every reach, from home to far. */
export const reaches: readonly Reach[] = ["onshore", "nearshore", "offshore"];

/** What reach looks at in a place. */
export interface ReachPlace {
  /** ISO 3166-1 alpha-2, capitals. */
  readonly country: string;
  /** The delivery region that the country belongs to. */
  readonly deliveryRegion: DeliveryRegion;
  /** IANA time zone. */
  readonly timeZone: string;
}

/** The largest clock difference, averaged over the year, at which another country still counts as near [h]. */
export const NEARSHORE_CLOCK_HOURS = 3;

/**
 * The reach of a site from home: `onshore` in the same country, `nearshore` in another country of the same delivery
 * region whose clock stands at most 3 hours apart on average over the year, `offshore` anywhere else.
 */
export function reachOf(home: ReachPlace, site: ReachPlace, year: number): Reach {
  if (home.country === site.country) return "onshore";
  if (home.deliveryRegion !== site.deliveryRegion) return "offshore";
  const { mean } = clockDifferenceHours(home.timeZone, site.timeZone, year);
  return mean <= NEARSHORE_CLOCK_HOURS ? "nearshore" : "offshore";
}

/** What reach looks at in a city of the atlas. */
export function reachPlaceOf(city: City): ReachPlace {
  return { country: city.country, deliveryRegion: country(city.country).deliveryRegion, timeZone: city.timeZone };
}

/** The farthest of several reaches: what an arrangement with several sites counts as. At least one is required. */
export function farthestReach(given: readonly Reach[]): Reach {
  const farthest = reaches.findLast((reach) => given.includes(reach));
  if (farthest === undefined) throw new Error("An arrangement has at least one site.");
  return farthest;
}
