import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { atlasComparison, atlasPlace, atlasPlaces, placeSummary, readPlaces } from "./atlasAnswers.ts";

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
