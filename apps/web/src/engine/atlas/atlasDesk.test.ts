import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { atlasDesk } from "./atlasDesk.ts";
import type { ToldFact } from "./shownFact.ts";

const told = (
  id: string,
  key: string,
  place: string,
  value: number,
  more: Partial<ToldFact["fact"]> = {},
): ToldFact => ({
  id,
  version: 1,
  fact: { key, place, value, unit: "USD/year", date: "2026", source: "Our records", ...more },
});
const factsOf = (id: string, own: readonly ToldFact[]) => {
  const { facts, wages } = expectOk(atlasDesk.shownPlace(id, own));
  return new Map([...facts, ...wages].map((fact) => [fact.key, fact]));
};
const RENT = "officeRentUsdPerSquareMetreMonth";
const rent = (id: string, place: string, value: number) => told(id, RENT, place, value, { unit: "USD/m²/month" });

describe("a place with facts of an organisation's own", () => {
  it("shows them where they were told, with what the atlas says, and everything else as it was", () => {
    const before = factsOf("de-berlin", []);
    const after = factsOf("de-berlin", [told("a", "wage:softwareDeveloper", "DE", 91_000)]);
    const own = [...after.values()].filter((fact) => fact.own);
    expect(own.map(({ key }) => key)).toEqual(["wage:softwareDeveloper"]);
    const { value, low, high, unit, source } = before.get("wage:softwareDeveloper")!;
    expect(own[0]?.own).toMatchObject({ told: [{ id: "a" }], published: { value, low, high, unit, source } });
    for (const shown of [before, after]) shown.delete("wage:softwareDeveloper");
    expect(after).toEqual(before);
  });

  it("marks what is computed from them, although nobody told it", () => {
    const after = factsOf("DE", [told("a", "averageWageUsd", "DE", 80_000)]);
    expect(after.get("averageWageUsd")?.own?.told.map(({ id }) => id)).toEqual(["a"]);
    const computed = [...after.values()].filter(({ own }) => own && own.told.length === 0).map(({ key }) => key);
    expect(computed).toContain("wage:accountant");
    expect(computed).not.toContain("population");
  });

  it("shows those of the country in a city of which nothing was told, and the city's own before them", () => {
    const all = [rent("country", "DE", 20), rent("city", "de-berlin", 31)];
    const shown = (own: readonly ToldFact[]) => factsOf("de-berlin", own).get(RENT);
    expect(shown(all.slice(0, 1))).toMatchObject({ value: 20, own: { told: [{ id: "country" }] } });
    expect(shown(all)).toMatchObject({ value: 31, own: { told: [{ id: "city" }] } });
    expect(factsOf("in-pune", all).get(RENT)?.own).toBeUndefined();
  });

  it("are asked about before they are kept where they lie far outside what the atlas says, and only there", () => {
    const pay = { key: "wage:softwareDeveloper", place: "US", date: "2026", source: "Payroll" };
    expect(atlasDesk.farFact({ ...pay, value: 14_500_000 })).toMatchObject({ unit: "USD/year" });
    expect(atlasDesk.farFact({ ...pay, value: 145_000 })).toBeUndefined();
    expect(atlasDesk.farFact({ ...pay, value: "plenty" })).toBeUndefined();
  });

  it("offers to tell each figure where it is read: of which place, in which units, and between what", () => {
    const facts = factsOf("in-pune", []);
    expect(facts.get("wage:softwareDeveloper")?.telling).toMatchObject({ place: "IN", placeName: "India", least: 0 });
    expect(facts.get("wage:softwareDeveloper")?.telling?.units.slice(0, 2)).toEqual(["USD/year", "INR/year"]);
    expect(facts.get(RENT)?.telling).toMatchObject({ place: "in-pune", placeName: "Pune", units: ["USD/m²/month"] });
    expect(facts.get("exchangeRate")?.telling).toMatchObject({
      place: "INR",
      placeName: "INR",
      units: ["INR per USD"],
    });
    expect(facts.get("population")?.telling).toBeUndefined();
  });

  it("shows the same beside other places as alone, and on the map", () => {
    const own = [told("a", "wage:softwareDeveloper", "IN", 25_000), rent("b", "in-pune", 9.5)];
    const { groups, pay } = expectOk(atlasDesk.comparedPlaces(["DE", "in-pune"], own));
    const lines = [...groups.flatMap(({ lines: each }) => each), ...pay];
    const alone = factsOf("in-pune", own);
    expect(lines).toHaveLength(alone.size);
    for (const { key, facts } of lines) expect(facts[1]).toEqual(alone.get(key));
    const [with_, without] = [own, []].map((facts) => atlasDesk.atlasMap(RENT, facts).dots);
    const changed = with_!.filter(({ id, value }) => without!.find((each) => each.id === id)?.value !== value);
    expect(changed.map(({ id, value }) => [id, value])).toEqual([["in-pune", 9.5]]);
  });
});
