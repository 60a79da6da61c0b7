import { describe, expect, it } from "vitest";
import { shortNames } from "./comparedNames.ts";

describe("names over two columns", () => {
  it("leave out what both begin with", () => {
    const names = { before: "Portal · 3 May", after: "Portal · scenario “Longer” · 4 May" };
    expect(shortNames(names)).toEqual(["3 May", "scenario “Longer” · 4 May"]);
  });

  it("are whole where they have nothing in common, and where they are the same", () => {
    expect(shortNames({ before: "Portal · 3 May", after: "Desk · 3 May" })).toEqual(["Portal · 3 May", "Desk · 3 May"]);
    expect(shortNames({ before: "Portal", after: "Portal" })).toEqual(["Portal", "Portal"]);
  });

  it("never leave one of them without a name", () => {
    expect(shortNames({ before: "Portal", after: "Portal · with your changes" })).toEqual([
      "Portal",
      "Portal · with your changes",
    ]);
  });

  it("are words where nobody gave any", () => {
    expect(shortNames(undefined)).toEqual(["before", "after"]);
  });
});
