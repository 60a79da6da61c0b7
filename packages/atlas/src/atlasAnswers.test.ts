import { isDeepStrictEqual } from "node:util";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { atlasWith } from "./atlas.ts";
import { atlasComparison, atlasPlace, atlasPlaces, placeSummary, readPlaces } from "./atlasAnswers.ts";
import { atlasDate } from "./atlasVersion.ts";
import { countries } from "./countries.ts";
import { type Place, placeOf } from "./findPlace.ts";
import { ownFactKeys, placeToTell, unitsOf } from "./ownFact.ts";

const path = (index: number) => `places[${index}]`;
const [pune, berlin] = expectOk(readPlaces(["in-pune", "Berlin"], path));

describe("places as words", () => {
  it("are found by id, name and code, and come back by the id that they are shown with", () => {
    const places = expectOk(readPlaces(["in-pune", "Berlin", "MX"], path));
    expect(places.map((place) => placeSummary(place).id)).toEqual(["in-pune", "de-berlin", "MX"]);
    const again = readPlaces(
      places.map((place) => placeSummary(place).id),
      path,
    );
    expect(expectOk(again)).toEqual(places);
  });

  it("are refused all at once, each at its own path", () => {
    const read = readPlaces(["Atlantis", "Berlin", "Gotham"], path);
    expect(read.ok ? [] : read.faults.map((fault) => fault.path)).toEqual(["places[0]", "places[2]"]);
  });
});

describe("answers of the atlas", () => {
  it("tell the same of a place alone and beside another", () => {
    const [alone, beside] = [atlasPlace(pune!), atlasComparison([berlin!, pune!])];
    expect(beside.facts.map(({ facts }) => facts[1])).toEqual(alone.facts);
    expect(beside.wages.map((row) => row[1])).toEqual(alone.wages);
  });

  it("know a country for every city that they list", () => {
    const { countries, cities } = atlasPlaces();
    const known = new Set(countries.map(({ iso2 }) => iso2));
    expect(cities.filter(({ country }) => !known.has(country))).toEqual([]);
  });
});

describe("answers of the atlas of an organisation", () => {
  const said = { date: "2026", source: "Our own records" };
  const atlas = atlasWith([
    { ...said, key: "wage:softwareDeveloper", place: "DE", value: 91_000, unit: "USD/year" },
    { ...said, key: "officeRentUsdPerSquareMetreMonth", place: "de-berlin", value: 31, unit: "USD/m²/month" },
    { ...said, key: "gdprRegime", place: "DE", value: "adequate", unit: "status" },
  ]);

  it("give its own facts of the place, and of all other figures what is published", () => {
    const [own, published] = [atlasPlace(berlin!, atlas), atlasPlace(berlin!)];
    const changed = [...own.facts, ...own.wages, ...own.standings].filter(
      (fact) =>
        ![...published.facts, ...published.wages, ...published.standings].some((each) => isDeepStrictEqual(each, fact)),
    );
    expect(changed.map(({ key, source }) => [key, source])).toEqual([
      ["officeRentUsdPerSquareMetreMonth", "Our own records"],
      ["wage:softwareDeveloper", "Our own records"],
      ["gdprRegime", "Our own records"],
    ]);
    expect(own.onFile).toEqual(published.onFile);
  });

  it("leave other places as they are", () => {
    expect(atlasPlace(pune!, atlas)).toEqual(atlasPlace(pune!));
  });

  it("tell the same of a place alone and beside another", () => {
    const [alone, beside] = [atlasPlace(berlin!, atlas), atlasComparison([pune!, berlin!], atlas)];
    expect(beside.facts.map(({ facts }) => facts[1])).toEqual(alone.facts);
    expect(beside.wages.map((row) => row[1])).toEqual(alone.wages);
  });
});

const keys = ownFactKeys();

/** Everything that can be told of what is read of a place, in a unit that it may have. */
function tellable(place: Place) {
  return [...atlasPlace(place).facts, ...atlasPlace(place).wages].flatMap(({ key, place: answeredOf, unit }) => {
    const at = placeToTell(keys.get(key)!, place, answeredOf);
    const units = at === undefined ? [] : unitsOf(keys.get(key)!, at);
    return at === undefined ? [] : [{ key, place: at, unit: units.find((each) => each === unit) ?? units[0]! }];
  });
}

function toldInBerlin(key: string) {
  return placeToTell(keys.get(key)!, berlin!, "DE");
}

describe("what an organisation tells of a fact that it reads", () => {
  it.each(["in-pune", "Berlin", "SV", "FR"])("is read there from then on: %s", (name) => {
    const [place] = expectOk(readPlaces([name], path));
    const own = tellable(place!).map((fact) => ({ ...fact, value: 0.5, date: atlasDate, source: "Ours" }));
    expect(own.length).toBeGreaterThan(50);
    const read = [...atlasPlace(place!, atlasWith(own)).facts, ...atlasPlace(place!, atlasWith(own)).wages];
    const unread = own.filter(({ key }) => read.find((fact) => fact.key === key)?.source !== "Ours");
    expect(unread).toEqual([]);
  });

  it("is of the country for pay, of the city for rents, of the currency for its rate", () => {
    const told = ["wage:softwareDeveloper", "officeRentUsdPerSquareMetreMonth", "exchangeRate"].map(toldInBerlin);
    expect(told).toEqual(["DE", "de-berlin", "EUR"]);
  });

  it("is of nowhere where the city's own figure would stand before it, or another country tells it", () => {
    expect(placeToTell(keys.get("population")!, berlin!, "de-berlin")).toBeUndefined();
    const euro = countries().filter(({ currency }) => currency === "EUR");
    const tellers = euro.filter(({ iso2 }) => placeToTell(keys.get("fxVolatilityPerYear")!, placeOf(iso2), iso2));
    expect([euro.length > 10, tellers.length]).toEqual([true, 1]);
  });
});
