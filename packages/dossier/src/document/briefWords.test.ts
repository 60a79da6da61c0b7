import { describe, expect, it } from "vitest";
import { fieldWords, understoodWords } from "./briefWords.ts";

describe("a brief in a sentence", () => {
  it("says kind, function, amount, horizon and home", () => {
    const brief = {
      work: { kind: "service", function: "it-support", volumes: { ticketsPerMonth: 2000 }, months: 36 },
      company: { home: "us-chicago" },
    };
    expect(understoodWords(brief)).toBe(
      "A service in IT support, 2,000 tickets a month, over 36 months, asked for from Chicago.",
    );
  });

  it("says what is missing, and takes what nobody knows as it stands", () => {
    expect(understoodWords({})).toBe(
      "Work of a kind that is not said, of an amount that is not said, asked for from a place that is not said.",
    );
    const strange = { work: { roles: { wizard: 2 } }, company: { home: "de-nowhere" } };
    expect(understoodWords(strange)).toContain("2 × wizard, asked for from de-nowhere.");
  });

  it("writes money with its currency and dates in words", () => {
    expect(fieldWords("limits.budget", 1_234_567, "USD")).toBe("USD 1,234,567");
    expect(fieldWords("work.start", "2027-02-01", undefined)).toBe("1 Feb 2027");
  });
});
