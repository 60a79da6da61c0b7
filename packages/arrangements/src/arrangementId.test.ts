import { expectOk } from "@shoreline/units";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangementId, parseArrangementId } from "./arrangementId.ts";
import { parties } from "./party.ts";

function codesOf(text: string): string[] {
  const read = parseArrangementId(text, "baseline.alternative");
  return read.ok ? [] : read.faults.map(({ code, path }) => `${code} at ${path}`);
}

describe("the id of an arrangement", () => {
  it("names party and site, a vendor where one is meant, and every site of a follow-the-sun team", () => {
    expect(arrangementId({ party: "employees", sites: ["us-chicago"] })).toBe("employees@us-chicago");
    expect(arrangementId({ party: "vendor", vendorId: "acme", sites: ["in-pune"] })).toBe("vendor:acme@in-pune");
    const sun = arrangementId({ party: "employees", sites: ["pl-krakow", "cr-san-jose", "my-kuala-lumpur"] });
    expect(sun).toBe("employees@pl-krakow+cr-san-jose+my-kuala-lumpur");
  });

  it("reads back into the parts that it was made of", () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{1,6}([._-][A-Za-z0-9]{1,6}){0,3}$/);
    const sites = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
    const parts = fc
      .record({ party: fc.constantFrom(...parties), vendorId: word, sites }, { requiredKeys: ["party", "sites"] })
      .filter(({ party, vendorId }) => party !== "employees" || vendorId === undefined);
    fc.assert(
      fc.property(parts, (given) => {
        expect(expectOk(parseArrangementId(arrangementId(given)))).toEqual(given);
      }),
      { seed: 20270, numRuns: 300 },
    );
  });

  it("is the only text that reads as its parts: what can be read is written the same way", () => {
    const text = fc
      .string({ unit: fc.constantFrom(..."vendor:@+.-aB1"), maxLength: 24 })
      .map((tail) => `vendor${tail}`);
    fc.assert(
      fc.property(text, (given) => {
        const read = parseArrangementId(given);
        expect(read.ok ? arrangementId(read.value) : given).toBe(given);
        expect(read.ok || read.faults.length > 0).toBe(true);
      }),
      { seed: 20271, numRuns: 500 },
    );
  });

  it("is refused with everything that is wrong with it, and the party that was probably meant", () => {
    expect(codesOf("vendors:@in pune+in-pune+in-pune")).toEqual([
      "arrangements.unknown-party at baseline.alternative.party",
      "arrangements.vendor-id at baseline.alternative.vendorId",
      "arrangements.site-id at baseline.alternative.sites[0]",
      "arrangements.site-twice at baseline.alternative.sites[2]",
    ]);
    const read = parseArrangementId("employes@us-chicago");
    expect(read.ok || read.faults[0]?.hint).toBe('Did you mean "employees"?');
  });

  it("is refused without a place, without a site, and with a vendor of own staff", () => {
    expect(codesOf("employees")).toEqual(["arrangements.id-shape at baseline.alternative"]);
    expect(codesOf("employees@")).toEqual(["arrangements.site-id at baseline.alternative.sites[0]"]);
    expect(codesOf("employees:acme@us-chicago")).toEqual([
      "arrangements.vendor-of-employees at baseline.alternative.vendorId",
    ]);
  });

  it("cannot be made from parts that would not read back", () => {
    expect(() => arrangementId({ party: "vendor", vendorId: "a@b", sites: ["in-pune"] })).toThrow("vendorId");
    expect(() => arrangementId({ party: "vendor", sites: [] })).toThrow("no-site");
  });
});
