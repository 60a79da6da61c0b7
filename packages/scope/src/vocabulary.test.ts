import { describe, expect, it } from "vitest";
import { criterionKeys, knownRegime, knownRegimes, levels, levelShare } from "./vocabulary.ts";

describe("levels", () => {
  it("stand at equal steps from 0 to 1", () => {
    expect(levels.map(levelShare)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});

describe("regimes", () => {
  it("are known in any spelling", () => {
    expect(["pci dss", "PCI-DSS", "Iso 27001", "gdpr"].map(knownRegime)).toEqual([
      "PCI-DSS",
      "PCI-DSS",
      "ISO-27001",
      "GDPR",
    ]);
    expect(knownRegime("House rules")).toBeUndefined();
  });

  it("have spellings that do not run into each other", () => {
    expect(knownRegimes.map(knownRegime)).toEqual([...knownRegimes]);
  });
});

describe("criteria", () => {
  it("are twelve that always count and four that count on demand", () => {
    expect(criterionKeys).toHaveLength(16);
    expect(new Set(criterionKeys).size).toBe(16);
  });
});
