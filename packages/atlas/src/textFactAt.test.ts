import { describe, expect, it } from "vitest";
import { countries } from "./countries.ts";
import { flagAt, textFactAt } from "./textFactAt.ts";

describe("textFactAt", () => {
  it("tells members, adequate countries and others apart", () => {
    expect(textFactAt("gdprRegime", "DE").value).toBe("member");
    expect(textFactAt("gdprRegime", "NO").value).toBe("member");
    expect(textFactAt("gdprRegime", "gb-london").value).toBe("adequate");
    expect(textFactAt("gdprRegime", "IN").value).toBe("none");
  });

  it("says what an adequacy decision does not cover", () => {
    expect(textFactAt("gdprRegime", "US").note).toContain("Data Privacy Framework");
  });

  it("has a standing for every country", () => {
    for (const { iso2 } of countries())
      expect(["member", "adequate", "none"]).toContain(textFactAt("gdprRegime", iso2).value);
  });
});

describe("flagAt", () => {
  it("says who takes part in the cross-border privacy rules", () => {
    expect(flagAt("crossBorderPrivacyRules", "PH").value).toBe(true);
    expect(flagAt("crossBorderPrivacyRules", "IN").value).toBe(false);
  });
});
