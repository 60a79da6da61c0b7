import { describe, expect, it } from "vitest";
import { Grounds, publishedParameters } from "@shoreline/economics";
import { expectOk } from "@shoreline/units";
import { decide } from "../src/decide.ts";
import { type Considered, considered } from "../src/considered.ts";
import { reading, smallProduction, smallProject, smallService } from "./briefs.ts";

type Data = Readonly<Record<string, unknown>>;
const TRIALS = 64;
const SOURCE = "Our own books";
const told = (key: string, place: string, value: number | string, more: Data = {}) => {
  return { key, place, value, date: "2026", source: SOURCE, ...more };
};

const pay = (place: string, value: number) => told("wage:softwareDeveloper", place, value, { unit: "USD/year" });

/** What is known one after the other; every kind of fact, at home, at sites and where nobody is. */
const KNOWN: readonly (readonly [string, readonly Data[]])[] = [
  ["nothing of one's own", []],
  ["pay at a site", [pay("PL", 60_000)]],
  ["other pay there", [pay("PL", 62_000)]],
  ["pay at two sites", [pay("PL", 62_000), pay("MX", 40_000)]],
  ["pay at the other one alone", [pay("MX", 40_000)]],
  ["the same again", [pay("MX", 40_000)]],
  ["pay at home", [pay("US", 150_000), pay("MX", 40_000)]],
  [
    "rent and hours of sites",
    [told("weeklyHours", "MX", 40), told("officeRentUsdPerSquareMetreMonth", "pl-warsaw", 40)],
  ],
  ["a rate of exchange", [told("exchangeRate", "PLN", 3.2)]],
  ["how a currency swings", [told("fxVolatilityPerYear", "PL", 0.3)]],
  ["a standing", [told("gdprRegime", "MX", "adequate")]],
  ["the size of an economy", [told("gdpPerHeadUsd", "MX", 30_000)]],
  ["pay on the far shore", [pay("IN", 12_000)]],
  ["nothing again", []],
];

describe.each([
  ["a project", smallProject],
  ["a project in parts", { ...smallProject, work: { ...(smallProject["work"] as Data), split: "byRole" } }],
  ["a service", { ...smallService, candidates: { sites: ["in-pune", "pl-krakow", "mx-guadalajara"] } }],
  ["a production", { ...smallProduction, candidates: { sites: ["pl-warsaw", "mx-guadalajara"] } }],
])("decisions about %s that remember former ones", (_, brief) => {
  const grounds = new Grounds();

  it.each(KNOWN)("are with %s byte for byte those that remember nothing", (_known, facts) => {
    const read = reading(brief, { facts });
    const remembering = decide(read, { trials: TRIALS, grounds });
    expect(JSON.stringify(remembering)).toBe(JSON.stringify(decide(read, { trials: TRIALS })));
  });
});

describe("a defence that remembers former ones", () => {
  it("is byte for byte one that remembers nothing, after pay at a site has changed", () => {
    const options = { trials: TRIALS, defended: true } as const;
    const grounds = new Grounds();
    expectOk(decide(reading(smallProject, { facts: [pay("PL", 60_000)] }), { ...options, grounds }));
    const read = reading(smallProject, { facts: [pay("PL", 64_000)] });
    expect(JSON.stringify(decide(read, { ...options, grounds }))).toBe(JSON.stringify(decide(read, options)));
  });
});

function studied(facts: readonly Data[], grounds: Grounds): Considered {
  return considered(reading(smallProject, { facts }), publishedParameters, { seed: 1, trials: 64 }, grounds);
}

function anewAfter(before: readonly Data[], after: readonly Data[]): readonly string[] {
  const grounds = new Grounds();
  const costs = new Map(studied(before, grounds).options.map(({ named, outcome }) => [named.id, outcome.cost]));
  const { options } = studied(after, grounds);
  return options.filter(({ named, outcome }) => costs.get(named.id) !== outcome.cost).map(({ named }) => named.id);
}

describe("another figure of one's own", () => {
  it("of pay in a country simulates what is done there alone", () => {
    const anew = anewAfter([pay("PL", 60_000)], [pay("PL", 61_000)]);
    expect(anew.length).toBeGreaterThan(0);
    expect(anew.filter((id) => !id.includes("@pl-"))).toEqual([]);
  });

  it("of a country where nothing would be done simulates nothing", () => {
    expect(anewAfter([pay("VN", 15_000)], [pay("VN", 16_000)])).toEqual([]);
  });

  it("of home simulates everything", () => {
    expect(anewAfter([], [pay("US", 150_000)]).length).toBe(studied([], new Grounds()).options.length);
  });
});

describe("a decision", () => {
  const facts = [pay("PL", 60_000), told("attritionPerYear", "MX", 0.03)];
  const decision = expectOk(decide(reading(smallProject, { facts }), { trials: TRIALS }));

  it("shows the organisation's own figures among its facts as such", () => {
    const own = decision.facts.filter(({ source }) => source === SOURCE);
    expect(own.map(({ key, place, confidence }) => [key, place, confidence])).toEqual([
      ["attritionPerYear", "MX", "high"],
      ["wage:softwareDeveloper", "PL", "high"],
    ]);
    for (const { derivation } of own) expect(derivation).toContain("the organisation's own figure");
  });

  it("carries them in its brief, from which it can be reckoned again to the last byte", () => {
    const again = decide(reading(JSON.parse(JSON.stringify(decision.brief)) as Data), { trials: TRIALS });
    expect(expectOk(again).id).not.toBe(expectOk(decide(reading(smallProject), { trials: TRIALS })).id);
    expect(JSON.stringify(expectOk(again).alternatives)).toBe(JSON.stringify(decision.alternatives));
  });

  it("costs more where the organisation pays more", () => {
    expect(costInWarsaw(70_000)).toBeGreaterThan(costInWarsaw(50_000));
  });
});

function costInWarsaw(wage: number): number {
  const { alternatives } = expectOk(decide(reading(smallProject, { facts: [pay("PL", wage)] }), { trials: TRIALS }));
  return alternatives.find(({ id }) => id === "employees@pl-warsaw")!.cost.mean!;
}
