import type { City } from "@shoreline/atlas";
import { arcSine, cosine, sine } from "@shoreline/units";

/** The sea lane for which a brief's freight and transit time are meant; shorter ways cost less, never less than a quarter. */
const REFERENCE_LANE_KM = 9000;
const EARTH_RADIUS_KM = 6371;
const LEAST_FREIGHT = 0.25;

/** Great-circle distance against the reference lane; 0 inside the country. */
export function laneShare(home: City, site: City): number {
  return home.country === site.country ? 0 : Math.min(1.3, distanceKm(home, site) / REFERENCE_LANE_KM);
}

/** Freight on a lane against that on the reference lane: loading and ports are paid on the shortest way too. */
export function freightShare(lane: number): number {
  return lane === 0 ? 0 : Math.max(LEAST_FREIGHT, lane);
}

/** Great-circle distance (haversine formula). */
export function distanceKm(a: City, b: City): number {
  const chord =
    halfSquared(a.latitude, b.latitude) +
    cosine(radians(a.latitude)) * cosine(radians(b.latitude)) * halfSquared(a.longitude, b.longitude);
  return 2 * EARTH_RADIUS_KM * arcSine(Math.sqrt(chord));
}

/** The square of the sine of half the angle between two bearings, which counts the short way round. */
function halfSquared(from: number, to: number): number {
  const half = sine(radians(to - from) / 2);
  return half * half;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
