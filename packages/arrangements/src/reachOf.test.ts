import { cities, type DeliveryRegion } from "@shoreline/atlas";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { farthestReach, reaches, reachOf, type ReachPlace, reachPlaceOf } from "./reachOf.ts";

const at = (country: string, deliveryRegion: DeliveryRegion, timeZone: string): ReachPlace => ({
  country,
  deliveryRegion,
  timeZone,
});
const EUROPE = "europeNorthAfricaWesternAsia";
const ASIA_EAST = "eastAsiaOceania";
const berlin = at("DE", EUROPE, "Europe/Berlin");
const lisbon = at("PT", EUROPE, "Europe/Lisbon");
const dubai = at("AE", EUROPE, "Asia/Dubai");
const bengaluru = at("IN", "southCentralAsia", "Asia/Kolkata");
const capeTown = at("ZA", "subSaharanAfrica", "Africa/Johannesburg");
const nairobi = at("KE", "subSaharanAfrica", "Africa/Nairobi");
const accra = at("GH", "subSaharanAfrica", "Africa/Accra");
const newYork = at("US", "americas", "America/New_York");
const sanFrancisco = at("US", "americas", "America/Los_Angeles");
const saoPaulo = at("BR", "americas", "America/Sao_Paulo");
const singapore = at("SG", ASIA_EAST, "Asia/Singapore");
const sydney = at("AU", ASIA_EAST, "Australia/Sydney");
const auckland = at("NZ", ASIA_EAST, "Pacific/Auckland");
const places = [
  berlin,
  lisbon,
  dubai,
  bengaluru,
  capeTown,
  nairobi,
  accra,
  newYork,
  sanFrancisco,
  saoPaulo,
  singapore,
  sydney,
];

describe("the reach of a site", () => {
  it("is onshore in the own country, however far the clocks stand apart", () => {
    expect(reachOf(newYork, sanFrancisco, 2026)).toBe("onshore");
    expect(reachOf(berlin, berlin, 2026)).toBe("onshore");
  });

  it("is nearshore from Germany to Portugal and offshore to India", () => {
    expect(reachOf(berlin, lisbon, 2026)).toBe("nearshore");
    expect(reachOf(berlin, bengaluru, 2026)).toBe("offshore");
  });

  it("is offshore from Germany to South Africa in spite of the same clock, because the delivery region differs", () => {
    expect(reachOf(berlin, capeTown, 2026)).toBe("offshore");
  });

  it("depends on the city in a wide country: São Paulo is near to New York and far from San Francisco", () => {
    expect(reachOf(newYork, saoPaulo, 2026)).toBe("nearshore");
    expect(reachOf(sanFrancisco, saoPaulo, 2026)).toBe("offshore");
  });

  it("counts exactly three hours as near: Accra and Nairobi, which never change their clocks", () => {
    expect(reachOf(accra, nairobi, 2026)).toBe("nearshore");
  });

  it("averages over the year: Singapore and Sydney are 2 or 3 h apart, Berlin and Dubai 3 or 2, Lisbon and Dubai 4 or 3", () => {
    expect(reachOf(singapore, sydney, 2026)).toBe("nearshore");
    expect(reachOf(berlin, dubai, 2026)).toBe("nearshore");
    expect(reachOf(lisbon, dubai, 2026)).toBe("offshore");
    expect(reachOf(singapore, auckland, 2026)).toBe("offshore");
  });

  it("looks the same from both ends and never crosses a border onshore", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...places),
        fc.integer({ min: 2000, max: 2040 }),
        (a, b, year) => {
          const reach = reachOf(a, b, year);
          expect(reachOf(b, a, year)).toBe(reach);
          expect(reach === "onshore").toBe(a.country === b.country);
        },
      ),
      { seed: 20269, numRuns: 100 },
    );
  });
});

describe("the reach between the cities of the atlas", () => {
  it("is the same from both ends for a sample of pairs, and onshore exactly within a country", () => {
    const sites = cities().map((city) => reachPlaceOf(city));
    fc.assert(
      fc.property(fc.constantFrom(...sites), fc.constantFrom(...sites), (a, b) => {
        const reach = reachOf(a, b, 2026);
        expect(reachOf(b, a, 2026)).toBe(reach);
        expect(reach === "onshore").toBe(a.country === b.country);
        expect(reach === "nearshore" && a.deliveryRegion !== b.deliveryRegion).toBe(false);
      }),
      { seed: 20272, numRuns: 200 },
    );
  });
});

describe("the reach of several sites", () => {
  it("is that of the farthest, in any order", () => {
    expect(farthestReach(["onshore", "offshore", "nearshore"])).toBe("offshore");
    expect(farthestReach(["nearshore", "onshore"])).toBe("nearshore");
    for (const reach of reaches) expect(farthestReach([reach, reach])).toBe(reach);
  });

  it("does not exist without a site", () => {
    expect(() => farthestReach([])).toThrow("at least one site");
  });
});
