import { countries, factAt } from "@shoreline/atlas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallProject } from "../../../test/briefs.ts";
import { ground } from "../../../test/ground.ts";
import { openedMarket } from "./openedMarket.ts";

const START = "2027-02-01";
const economy = (iso2: string) =>
  (factAt("population", iso2, START).value * factAt("gdpPerHeadUsd", iso2, START).value) / 1e12;
const withEntities = (entities: readonly string[], home = "us-chicago") =>
  ground(smallProject, { company: { home, currency: "USD", entities } });
const fromChicago = withEntities([]);

describe("an opened market", () => {
  it("of a country without a bloc is its economy", () => {
    expect(openedMarket(fromChicago, "IN")).toBeCloseTo(economy("IN"), 12);
  });

  it("of a partner in free trade is what that does not open already: three quarters of Mexico from the United States", () => {
    expect(openedMarket(fromChicago, "MX")).toBeCloseTo(0.75 * economy("MX"), 12);
  });

  it("of the first country of the single market is its economy and half of all others", () => {
    const others = countries().filter(({ iso2, blocs }) => iso2 !== "PL" && blocs.includes("EEA"));
    const half = others.reduce((sum, { iso2 }) => sum + 0.5 * economy(iso2), 0);
    // Thirty additions of amounts up to five.
    expect(openedMarket(fromChicago, "PL")).toBeCloseTo(economy("PL") + half, 10);
  });

  it("of the second country of the single market is half of its own economy", () => {
    expect(openedMarket(withEntities(["IE"]), "PL")).toBeCloseTo(0.5 * economy("PL"), 12);
    expect(openedMarket(withEntities([], "de-munich"), "PL")).toBeCloseTo(0.5 * economy("PL"), 12);
  });

  it("is nothing where the company has an entity or a team", () => {
    expect(openedMarket(fromChicago, "US")).toBe(0);
    expect(openedMarket(withEntities(["IN"]), "IN")).toBe(0);
    const teams = [{ site: "in-pune", role: "softwareDeveloper", headcount: 3 }];
    expect(openedMarket(ground(smallProject, { company: { teams } }), "IN")).toBe(0);
  });

  it("never grows with what the company already has", () => {
    const codes = countries().map(({ iso2 }) => iso2);
    const some = fc.subarray(codes, { maxLength: 4 });
    fc.assert(
      fc.property(some, fc.constantFrom(...codes), fc.constantFrom(...codes), (entities, more, asked) => {
        const fewer = openedMarket(withEntities(entities), asked);
        expect(fewer).toBeGreaterThanOrEqual(0);
        // Sums of some seventy terms.
        expect(openedMarket(withEntities([...entities, more]), asked)).toBeLessThanOrEqual(fewer + 1e-12);
      }),
      { seed: 20_270_211, numRuns: 60 },
    );
  });
});
