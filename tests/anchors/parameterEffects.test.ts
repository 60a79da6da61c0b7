import { describe, expect, it } from "vitest";
import { fullScopeDeals } from "./fullScopeDeals.ts";
import { parameterEffects } from "./parameterEffects.ts";

describe("a fifth more or less of one parameter", () => {
  const deals = fullScopeDeals(1, 40);
  const [effect] = parameterEffects(deals, ["vendorMarkup"]);

  it("moves savings down when a vendor's mark-up rises, and up when it falls", () => {
    expect(effect?.larger.contracts).toBeLessThan(0);
    expect(effect?.smaller.contracts).toBeGreaterThan(0);
  });

  it("makes a vendor's head dearer against a captive's when the mark-up rises", () => {
    expect(effect?.larger.perHead).toBeLessThan(0);
    expect(effect?.larger.perOutput).toBeGreaterThan(0);
  });

  it("leaves the captive alone when only vendors are touched", () => {
    expect(effect?.larger.captive).toBe(0);
    expect(effect?.smaller.captive).toBe(0);
  });

  it("puts the stronger parameter first", () => {
    const [first] = parameterEffects(deals, ["freelancerIdle", "ownUtilisation"]);
    expect(first?.key).toBe("ownUtilisation");
  });
});
