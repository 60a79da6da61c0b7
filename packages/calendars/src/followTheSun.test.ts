import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SunSite, sunShares } from "./followTheSun.ts";

const weekend = [6, 7];
const at = (timeZone: string, daysOfRest = weekend): SunSite => ({ timeZone, daysOfRest });
const CHICAGO = at("America/Chicago");
const KRAKOW = at("Europe/Warsaw");
const MANILA = at("Asia/Manila");
const zones = ["America/Chicago", "Europe/Warsaw", "Asia/Manila", "Asia/Kolkata", "Australia/Sydney", "Asia/Dubai"];

describe("shares of a week round the clock", () => {
  it("one site alone serves all of it, with all of its nights", () => {
    expect(sunShares([CHICAGO], 2027)).toEqual([{ share: 1, unsocialCover: 1 }]);
  });

  it("two sites at one clock serve half each and spare each other nothing", () => {
    const [one, other] = sunShares([CHICAGO, CHICAGO], 2027);
    expect(one).toEqual(other);
    expect(one!.share).toBeCloseTo(0.5, 12);
    expect(one!.unsocialCover).toBeCloseTo(1, 12);
  });

  it("exactly opposite clocks without days of rest leave no nights: only evenings, by hand", () => {
    // Noon here is midnight there. 12 hours by day each; the day of either is the night of the other: nothing unsocial.
    const shares = sunShares([at("Etc/GMT-6", []), at("Etc/GMT+6", [])], 2027);
    for (const { share, unsocialCover } of shares) {
      expect(share).toBeCloseTo(0.5, 12);
      expect(unsocialCover).toBe(0);
    }
  });

  it("a third site takes hours that two would serve in the evening", () => {
    const two = sunShares([CHICAGO, KRAKOW], 2027);
    const three = sunShares([CHICAGO, KRAKOW, MANILA], 2027);
    const burden = (shares: typeof two) =>
      shares.reduce((sum, { share, unsocialCover }) => sum + share * unsocialCover, 0);
    expect(burden(two)).toBeLessThan(1);
    expect(burden(three)).toBeLessThan(burden(two));
    // Weekends are shared by nearly everybody, so that something unsocial remains.
    expect(burden(three)).toBeGreaterThan(0.1);
  });

  it("days of rest that differ cover each other's weekend", () => {
    const same = sunShares([at("Asia/Dubai"), at("Asia/Dubai")], 2027);
    const friday = sunShares([at("Asia/Dubai"), at("Asia/Dubai", [5, 6])], 2027);
    expect(friday[1]!.unsocialCover).toBeLessThan(same[1]!.unsocialCover);
  });

  it("add up to the week whoever takes part, and never ask more unsocial hours of all than of one alone", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...zones), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 2020, max: 2040 }),
        (names, year) => {
          const shares = sunShares(
            names.map((name) => at(name)),
            year,
          );
          // Sums of 672 exact fractions of small whole numbers.
          expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          for (const { unsocialCover } of shares) expect(unsocialCover).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
      { seed: 20_271_101, numRuns: 60 },
    );
  });
});
