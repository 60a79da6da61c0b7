import { describe, expect, it } from "vitest";
import { captiveSaving } from "./captiveSaving.ts";

describe("a captive of 500 developers in India against home (Everest and NASSCOM 2012: 40 to 70 % of home cost; vendors of advice: 30 %)", () => {
  const homes = ["us-chicago", "de-munich", "se-stockholm"];

  it.each(homes)(
    "saves 30 to 70 % in the steady state for a home in %s: running cost of a centre that survived",
    (home) => {
      const { steadyShare } = captiveSaving(home);
      expect(steadyShare).toBeGreaterThan(0.3);
      expect(steadyShare).toBeLessThan(0.7);
    },
  );

  it.each(homes)(
    "saves less over the whole five years, with set-up, transition and a likely exit, for a home in %s",
    (home) => {
      const { steadyShare, wholeTermShare } = captiveSaving(home);
      expect(wholeTermShare).toBeLessThan(steadyShare - 0.05);
    },
  );
});
