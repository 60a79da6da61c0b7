import { describe, expect, it } from "vitest";
import { vendorAdvantage } from "./clericalCentre.ts";
import { costPerHead, thirdPartyAdvantage } from "./everest2007.ts";

/** A tenth of a point: the mark-ups are printed with three digits. */
const TENTH_OF_A_POINT = 1e-3;

describe("Everest 2007: third parties offshore are 5 to 15 % cheaper than captives, price against cost for a head", () => {
  it("comes to 9,185 and 12,390 dollars a head with the office area as printed", () => {
    expect(costPerHead("thirdParty")).toBeCloseTo(9185, 6);
    expect(costPerHead("captive")).toBeCloseTo(12_390, 6);
  });

  it.each([
    { markupShare: 0.147, cheaper: 0.15 },
    { markupShare: 0.214, cheaper: 0.1 },
    { markupShare: 0.282, cheaper: 0.05 },
  ])("makes a third party $cheaper cheaper at a mark-up of $markupShare", ({ markupShare, cheaper }) => {
    expect(Math.abs(thirdPartyAdvantage(markupShare) - cheaper)).toBeLessThan(TENTH_OF_A_POINT);
  });

  it("holds only for the printed area: a hundred square feet a head move every figure by more than half a point", () => {
    for (const markupShare of [0.147, 0.214, 0.282]) {
      const moved = Math.abs(thirdPartyAdvantage(markupShare, "mid", 100_000) - thirdPartyAdvantage(markupShare));
      expect(moved).toBeGreaterThan(0.005);
    }
  });

  it("lets the cheapest captive match a vendor only at the highest mark-up", () => {
    expect(thirdPartyAdvantage(0.147, "low")).toBeGreaterThan(0.05);
    expect(thirdPartyAdvantage(0.282, "low")).toBeLessThan(0);
  });
});

describe("a thousand clerks in India by the model, price against cost for a head without the client's governance", () => {
  it.each([
    { home: "us-chicago", key: "data-processing", role: "dataProcessor" },
    { home: "us-chicago", key: "finance-accounting", role: "accountsPayableClerk" },
    { home: "de-munich", key: "data-processing", role: "dataProcessor" },
    { home: "de-munich", key: "finance-accounting", role: "accountsPayableClerk" },
  ] as const)("cost 0 to 20 % less with a vendor for a client in $home: $role", ({ home, key, role }) => {
    const { perPaidHeadShare } = vendorAdvantage(home, key, role);
    expect(perPaidHeadShare).toBeGreaterThan(0);
    expect(perPaidHeadShare).toBeLessThan(0.2);
  });
});
