import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageQuote } from "./languageQuote.ts";

const text = "We need six\n  developers for 14,000 hours (about), and naïve testers.";

function found(quote: string) {
  const span = languageQuote(text, quote);
  return span === undefined ? undefined : text.slice(span.start, span.end);
}

function squeezed(text: string): string {
  return text
    .split(/\s+/)
    .filter((part) => part !== "")
    .join(" ");
}

describe("a quote", () => {
  it("is found letter by letter, whatever its blanks", () => {
    expect(found("six developers")).toBe("six\n  developers");
    expect(found("  hours   (about), ")).toBe("hours (about),");
  });

  it.each(["Six developers", "six  testers", "14.000 hours", "", "  ", "naive testers", ".*"])(
    "is not found when the text does not hold it: %j",
    (quote) => {
      expect(found(quote)).toBeUndefined();
    },
  );

  it("that cuts into a number or a word is grown to its ends", () => {
    expect(found("4,000")).toBe("14,000");
    expect(found("000 ho")).toBe("14,000 hours");
    expect(found("ve test")).toBe("naïve testers");
  });

  it("taken from the text is always found, and is what its offsets say", () => {
    const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, from, count) => {
        const whole = parts.join("\n ");
        const quote = parts.slice(from % parts.length, (from % parts.length) + 1 + (count % 4)).join(" ");
        const span = languageQuote(whole, quote);
        const found = span === undefined ? "" : squeezed(whole.slice(span.start, span.end));
        expect(span === undefined).toBe(squeezed(quote) === "");
        expect(found).toContain(squeezed(quote));
      }),
      { seed: 3 },
    );
  });
});
