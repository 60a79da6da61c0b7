import { describe, expect, it } from "vitest";
import { role, roles } from "./roles.ts";
import { storedFacts } from "./storedFacts.ts";

describe("roles", () => {
  it("are 27, each with codes of both classifications and an official US wage", () => {
    expect(roles()).toHaveLength(27);
    for (const { key, isco08, soc } of roles()) {
      expect(isco08).toMatch(/^[1-9]\d{3}$/);
      expect(soc).toMatch(/^\d\d-\d{4}$/);
      expect(storedFacts("US", `wage:${key}`)).toMatchObject([{ source: "bls-oews-2024", unit: "USD/year" }]);
    }
  });

  it("name the occupation that the US wage belongs to", () => {
    for (const { key, soc } of roles()) expect(storedFacts("US", `wage:${key}`)[0]?.note).toContain(soc);
  });

  it("refuse an unknown key, loudly", () => {
    expect(role("accountant").title).toBe("Accountant");
    expect(() => role("wizard" as "accountant")).toThrow("No role wizard");
  });
});
