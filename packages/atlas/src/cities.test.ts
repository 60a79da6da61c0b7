import { describe, expect, it } from "vitest";
import { cities, city, isCityId } from "./cities.ts";
import { country } from "./countries.ts";

describe("cities", () => {
  it("are 179, in known countries, with a zone that the platform knows", () => {
    expect(cities()).toHaveLength(179);
    for (const { country: iso2, timeZone } of cities()) {
      expect(country(iso2).iso2).toBe(iso2);
      expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
    }
  });

  it("lie on the globe and are inhabited", () => {
    const lost = cities().filter(
      ({ latitude, longitude, population }) =>
        Math.abs(latitude) > 65 || Math.abs(longitude) > 180 || population < 100_000,
    );
    expect(lost).toEqual([]);
  });

  it("carry an id that begins with their country", () => {
    for (const { id, country: iso2 } of cities()) expect(id.slice(0, 2)).toBe(iso2.toLowerCase());
  });

  it("refuse an unknown id, loudly", () => {
    expect(isCityId("in-nowhere")).toBe(false);
    expect(() => city("in-nowhere")).toThrow("No city in-nowhere");
  });
});
