import { describe, expect, it } from "vitest";
import { classifyPlaces, type NamedPlace } from "./classifyPlaces.ts";

const EUROPE = "europeNorthAfricaWesternAsia";
const berlin: NamedPlace = { name: "Berlin", country: "DE", deliveryRegion: EUROPE, timeZone: "Europe/Berlin" };
const lisbon: NamedPlace = { name: "Lisbon", country: "PT", deliveryRegion: EUROPE, timeZone: "Europe/Lisbon" };
const dubai: NamedPlace = { name: "Dubai", country: "AE", deliveryRegion: EUROPE, timeZone: "Asia/Dubai" };
const pune: NamedPlace = {
  name: "Pune",
  country: "IN",
  deliveryRegion: "southCentralAsia",
  timeZone: "Asia/Kolkata",
};

describe("classifying an arrangement by its places", () => {
  it("calls a vendor in Lisbon nearshore outsourcing for Berlin, one hour away across a border", () => {
    expect(classifyPlaces("vendor", berlin, lisbon, 2026)).toEqual({
      party: "vendor",
      reach: "nearshore",
      name: "nearshore outsourcing",
      crossesBorder: true,
      clockDifferenceHours: 1,
      because:
        "Lisbon is nearshore: another country of the same delivery region, and the clocks stand 1 h apart on average " +
        "(up to 3 h count as near). There, a third-party firm does the work under contract: nearshore outsourcing.",
    });
  });

  it("calls own staff in Pune a captive centre and names the two delivery regions", () => {
    const { name, because } = classifyPlaces("employees", berlin, pune, 2026);
    expect(name).toBe("captive centre (offshore)");
    expect(because).toContain("South and Central Asia");
    expect(because).toContain("Europe with North Africa and Western Asia");
  });

  it("calls staff hired at home through a third party an employer of record, without a border", () => {
    const { name, crossesBorder, because } = classifyPlaces("employerOfRecord", berlin, berlin, 2026);
    expect([name, crossesBorder]).toEqual(["employer of record", false]);
    expect(because).toContain("the same country");
  });

  it("tells why a site of the same region is too far: Dubai from Lisbon, 3.42 h", () => {
    // 4 h in winter and 3 h on the 210 days of European summer time.
    const { reach, clockDifferenceHours, because } = classifyPlaces("vendor", lisbon, dubai, 2026);
    expect(reach).toBe("offshore");
    expect(clockDifferenceHours).toBeCloseTo(4 - 210 / 365, 12);
    expect(because).toContain("3.42 h");
  });
});
