import { describe, expect, it } from "vitest";
import { city } from "./cities.ts";
import { countries, country } from "./countries.ts";

const regionOf = (iso2: string) => country(iso2).deliveryRegion;

describe("countries", () => {
  it("are 76, each with a main city of its own", () => {
    expect(countries()).toHaveLength(76);
    for (const { iso2, mainCity } of countries()) expect(city(mainCity).country).toBe(iso2);
  });

  it("belong to the delivery region that people call near", () => {
    expect(["MX", "BR", "US", "JM"].map(regionOf)).toEqual(Array.from({ length: 4 }, () => "americas"));
    expect(["MA", "TR", "AE", "IE"].map(regionOf)).toEqual(
      Array.from({ length: 4 }, () => "europeNorthAfricaWesternAsia"),
    );
    expect(["KE", "ZA", "MU"].map(regionOf)).toEqual(Array.from({ length: 3 }, () => "subSaharanAfrica"));
    expect(["IN", "LK", "KZ"].map(regionOf)).toEqual(Array.from({ length: 3 }, () => "southCentralAsia"));
    expect(["PH", "JP", "AU", "NZ"].map(regionOf)).toEqual(Array.from({ length: 4 }, () => "eastAsiaOceania"));
  });

  it("are never proposed where the wage data are too thin, and say so", () => {
    const never = countries().filter(({ proposal }) => proposal === "never");
    expect(never.map(({ iso2 }) => iso2).toSorted()).toEqual([
      "AM",
      "DO",
      "GH",
      "GT",
      "JM",
      "JO",
      "MA",
      "MU",
      "RW",
      "SA",
      "SV",
      "TN",
    ]);
    for (const { proposal, proposalNote } of countries())
      expect(proposalNote === undefined).toBe(proposal === "default");
    expect(country("UA")).toMatchObject({ proposal: "withWarning" });
  });

  it("carry the treaties they are in", () => {
    expect(country("PL").blocs).toEqual(["EU", "EEA", "WTO"]);
    expect(country("NO").blocs).toEqual(["EEA", "WTO"]);
    expect(country("MX").blocs).toContain("USMCA");
  });

  it("pay in the currency of today: Bulgaria in euro", () => {
    expect(country("BG")).toMatchObject({ currency: "EUR" });
    expect(country("BG").blocs).toContain("euro");
  });

  it("refuse an unknown code, loudly", () => {
    expect(() => country("XX")).toThrow("No country XX");
  });
});
