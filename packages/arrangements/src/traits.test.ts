import { describe, expect, it } from "vitest";
import { parties } from "./party.ts";
import { reaches } from "./reachOf.ts";
import { type TraitName, traits, traitScales, traitsOf } from "./traits.ts";

const TITLES = ["outsourcing", "offshoring (captive centre)", "offshore outsourcing"];
const column = (title: string) => traits.find((model) => model.title === title);
const order = (name: TraitName) => TITLES.map((title) => level(title, name));
const level = (title: string, name: TraitName) => column(title)?.traits[name].level ?? Number.NaN;

describe("the comparison of sourcing models", () => {
  it("says the known words of outsourcing, captive centre and offshore outsourcing, row by row", () => {
    const rows = traitScales.map(({ name, title }) => [title, ...TITLES.map((of) => column(of)?.traits[name].words)]);
    expect(rows).toEqual([
      [
        "primary goal",
        "specialised skills, delegation",
        "lower labour cost, keep control",
        "lower cost and delegation",
      ],
      ["who manages the team", "vendor", "own management", "vendor"],
      ["location", "domestic or international", "international", "international"],
      ["entity set-up", "no", "yes, legal registration", "no"],
      ["level of control", "low to medium, by SLA", "high, direct", "low to medium"],
      ["cultural integration", "minimal", "high", "minimal to moderate"],
      ["risk to intellectual property", "moderate (NDAs)", "low", "moderate to high"],
      ["scalability", "very high", "moderate", "very high"],
    ]);
  });

  it("orders them as its words do", () => {
    const [outsourcing, captive, offshore] = [0, 1, 2];
    const control = order("control");
    expect(control[captive]).toBeGreaterThan(control[outsourcing] ?? Number.NaN);
    expect(control[offshore]).toBe(control[outsourcing]);
    const risk = order("intellectualPropertyRisk");
    expect(risk.toSorted((a, b) => a - b)).toEqual([risk[captive], risk[outsourcing], risk[offshore]]);
    const integration = order("culturalIntegration");
    expect(integration.toSorted((a, b) => a - b)).toEqual([
      integration[outsourcing],
      integration[offshore],
      integration[captive],
    ]);
    const scalability = order("scalability");
    expect(scalability[captive]).toBeLessThan(scalability[outsourcing] ?? Number.NaN);
    expect(scalability[offshore]).toBe(scalability[outsourcing]);
  });

  it("gives the same level to the same leading word within a row", () => {
    const scaleOf: Readonly<Record<string, number>> = {
      minimal: 1,
      low: 1,
      moderate: 2,
      medium: 2,
      high: 3,
      "very high": 4,
    };
    const graded: TraitName[] = ["control", "culturalIntegration", "intellectualPropertyRisk", "scalability"];
    for (const { traits: cells } of traits) {
      for (const name of graded) {
        const [lower, upper] =
          /^(none|very low|very high|minimal|low|moderate|medium|high)(?: to (\w+))?/
            .exec(cells[name].words)
            ?.slice(1) ?? [];
        const [from, to] = [scaleOf[lower ?? ""] ?? 0, scaleOf[upper ?? lower ?? ""] ?? 0];
        expect([name, cells[name].words, cells[name].level]).toEqual([name, cells[name].words, (from + to) / 2]);
      }
    }
  });

  it("has exactly one column for every party at home and abroad, each with a reason", () => {
    for (const party of parties) {
      for (const reach of reaches) {
        const model = traitsOf(party, reach);
        expect(model.party).toBe(party);
        expect(model.because.length).toBeGreaterThan(20);
      }
      const wheres = traits.filter((model) => model.party === party).flatMap(({ where }) => where);
      expect(wheres.toSorted()).toEqual(["abroad", "domestic"]);
    }
  });

  it("keeps build-operate-transfer between the vendor and the captive centre, and an employer of record near the latter", () => {
    for (const name of ["control", "culturalIntegration", "intellectualPropertyRisk", "scalability"] as const) {
      const [vendor, transfer, captive] = [
        level("offshore outsourcing", name),
        level("build-operate-transfer", name),
        level("offshoring (captive centre)", name),
      ];
      expect(transfer).toBeGreaterThanOrEqual(Math.min(vendor, captive));
      expect(transfer).toBeLessThanOrEqual(Math.max(vendor, captive));
    }
    expect(traitsOf("employerOfRecord", "offshore").traits.entitySetUp.level).toBe(0);
  });
});
