import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cities } from "./cities.ts";
import { countries } from "./countries.ts";
import { findPlace, placeOf } from "./findPlace.ts";

function idOf(text: string): string {
  const found = findPlace(text);
  if (!found.ok) return found.faults.map(({ code }) => code).join();
  return found.value.kind === "city" ? found.value.city.id : found.value.country.iso2;
}

describe("findPlace", () => {
  it.each([
    ["in-bengaluru", "in-bengaluru"],
    ["IN-Bengaluru", "in-bengaluru"],
    ["Bangalore", "in-bengaluru"],
    ["bengaluru, India", "in-bengaluru"],
    ["Gurgaon", "in-gurugram"],
    ["Kraków", "pl-krakow"],
    ["krakow", "pl-krakow"],
    ["Łódź", "pl-lodz"],
    ["lodz", "pl-lodz"],
    ["Kiev", "ua-kyiv"],
    ["Sao Paulo", "br-sao-paulo"],
    ["SÃO PAULO", "br-sao-paulo"],
    ["München", "de-munich"],
    ["Ho Chi Minh City", "vn-ho-chi-minh-city"],
    ["saigon", "vn-ho-chi-minh-city"],
    ["NYC", "us-new-york"],
    ["Xi’an", "cn-xian"],
    ["IN", "IN"],
    ["ind", "IN"],
    ["us", "US"],
    ["UK", "GB"],
    ["Turkey", "TR"],
    ["türkiye", "TR"],
    ["Czech Republic", "CZ"],
    ["Singapore", "sg-singapore"],
    ["SG", "SG"],
    ["Georgia", "GE"],
    ["Valencia, Spain", "es-valencia"],
  ])("reads %s as %s", (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it.each([
    ["Bengalru", "Bengaluru"],
    ["Warsw", "Warsaw"],
    ["Guadalahara", "Guadalajara"],
    ["Germny", "Germany"],
    ["in-benglauru", "in-bengaluru"],
    ["Medelin", "Medellín"],
  ])("answers %s with a fault that names %s", (text, hint) => {
    const found = findPlace(text, "company.home");
    expect(found.ok).toBe(false);
    if (found.ok) return;
    expect(found.faults).toMatchObject([
      { code: "atlas.unknown-place", path: "company.home", given: JSON.stringify(text) },
    ]);
    expect(found.faults[0]?.hint).toContain(hint);
  });

  it("names a way on where nothing is near", () => {
    const found = findPlace("zzzzzzzz");
    expect(found).toMatchObject({ ok: false, faults: [{ hint: expect.stringContaining("`shoreline atlas list`") }] });
    expect(findPlace("").ok).toBe(false);
  });

  it.each(["de-cologne", "Cologne, Germany", "DE-Castrop"])("names the cities of the country of %s", (text) => {
    const hint =
      'Take the nearest city (of Germany the atlas has Berlin, Munich, Frankfurt, Hamburg), or the country: "DE".';
    expect(findPlace(text)).toMatchObject({ ok: false, faults: [{ hint }] });
  });

  it("does not find a city in a country it does not lie in", () => {
    expect(idOf("Valencia, Poland")).toBe("atlas.unknown-place");
  });

  it("finds every id, name and code in any case and without accents", () => {
    const names = [
      ...cities().flatMap(({ id, name }) => [id, name].map((text) => ({ text, id }))),
      ...countries().flatMap(({ iso2, iso3 }) => [iso2, iso3].map((text) => ({ text, id: iso2 }))),
    ];
    const shapes: ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize("NFD").replaceAll(/\p{M}/gu, ""),
      (text) => `  ${text} `,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...shapes), ({ text, id }, shape) => {
        expect(idOf(shape(text))).toBe(id);
      }),
      { seed: 20261121, numRuns: 1000 },
    );
  });

  it("lets the main city stand for a country", () => {
    expect(placeOf("PL")).toMatchObject({ kind: "country", city: { id: "pl-warsaw" }, country: { iso2: "PL" } });
    expect(placeOf("in-pune")).toMatchObject({ kind: "city", country: { iso2: "IN" } });
  });
});
