import { describe, expect, it } from "vitest";
import { arrangementWords, recommendedThing, recommendedWords } from "./arrangementOf.ts";

describe("a recommendation by its id and cell", () => {
  it.each([
    ["vendor:acme@in-pune", "vendor/offshore", "the vendor acme in Pune", "Pune vendor acme", "vendor in Pune"],
    [
      "employees@us-chicago",
      "employees/onshore",
      "your own team in Chicago",
      "Chicago own team",
      "own staff in Chicago",
    ],
    ["improve", "improve/home", "improving what you have", "improve what you have", "improve what you have"],
    ["stop", "stop/home", "stopping the work", "stop the work", "stop the work"],
  ])("%s of %s is %s", (recommendation, cell, thing, row, alone) => {
    expect(recommendedThing({ recommendation, cell })).toBe(thing);
    expect(recommendedWords({ recommendation, cell })).toBe(row);
    expect(arrangementWords(recommendation)).toBe(alone);
  });
});
