import { describe, expect, it } from "vitest";
import { spacedWords } from "./spacedWords.ts";

describe("names as words", () => {
  it.each([
    ["costOfDelay", "Cost of delay"],
    ["patient-portal", "Patient portal"],
    ["live_hours", "Live hours"],
    ["cost", "Cost"],
    ["", ""],
  ])("writes %j as %j", (name, words) => {
    expect(spacedWords(name)).toBe(words);
  });
});
