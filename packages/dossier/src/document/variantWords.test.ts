import { inLanguage } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import { decided } from "../../test/decided.ts";
import { german } from "../german/german.ts";
import { variantWords } from "./variantWords.ts";

const { witnesses } = decided("project");

describe("how another method reckons", () => {
  it("stays in English as the decision keeps it", () => {
    expect(witnesses.map(({ variant }) => variantWords(variant))).toEqual(witnesses.map(({ variant }) => variant));
  });

  it("is known in German of every method that a decision asks, part by part", () => {
    const parts = witnesses.flatMap(({ variant }) => variant.split("; "));
    expect(new Set(parts).size).toBeGreaterThan(5);
    const unsaid = parts.filter((part) => inLanguage(german, () => variantWords(part)) === part);
    expect(unsaid).toEqual([]);
  });

  it("writes its figures with a comma in German", () => {
    const words = inLanguage(german, () => variantWords("minmax regret, v = 0.5; scores are Q, lower is better"));
    expect(words).toBe("Bedauern, skaliert von Minimum bis Maximum, v = 0,5; Punkte sind Q, weniger ist besser");
  });
});
