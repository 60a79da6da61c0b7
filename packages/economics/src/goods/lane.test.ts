import { city, cities } from "@shoreline/atlas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm, freightShare, laneShare } from "./lane.ts";

const anyCity = fc.constantFrom(...cities());

const directionOf = ({ latitude, longitude }: { latitude: number; longitude: number }) => {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)] as const;
};

describe("distanceKm", () => {
  it.each([
    ["de-berlin", "pl-warsaw", 517],
    ["us-new-york", "gb-london", 5_570],
  ])("from %s to %s is about %i km", (from, to, expected) => {
    // City centres differ by a few kilometres between gazetteers, the sphere from the ellipsoid by up to .5 %.
    expect(Math.abs(distanceKm(city(from), city(to)) / expected - 1)).toBeLessThan(0.012);
  });

  it("is the angle between two directions from the middle of the earth", () => {
    fc.assert(
      fc.property(anyCity, anyCity, (a, b) => {
        const [u, v] = [directionOf(a), directionOf(b)];
        const cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
        const angle = Math.atan2(Math.hypot(...cross), u[0] * v[0] + u[1] * v[1] + u[2] * v[2]);
        // Nearly opposite points lose digits in the haversine: a metre is enough.
        expect(Math.abs(distanceKm(a, b) - 6371 * angle)).toBeLessThan(0.001);
        expect(distanceKm(a, b)).toBe(distanceKm(b, a));
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});

describe("the lane", () => {
  it("is nothing inside a country and counts no further than 1.3 of the usual sea lane", () => {
    expect(laneShare(city("us-chicago"), city("us-austin"))).toBe(0);
    expect(laneShare(city("us-new-york"), city("gb-london"))).toBeCloseTo(5_570 / 9_000, 2);
    expect(laneShare(city("us-new-york"), city("ph-manila"))).toBe(1.3);
  });

  it("costs no freight inside a country, and never less than a quarter of the usual one abroad", () => {
    expect([0, 0.06, 0.25, 0.8].map(freightShare)).toEqual([0, 0.25, 0.25, 0.8]);
  });
});
