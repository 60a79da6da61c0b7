import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth, wrapped } from "./lettering.ts";

describe("words in lines", () => {
  it("lose nothing and fit, whatever the width that holds a letter", () => {
    const text = fc.string({ unit: fc.constantFrom(..."abcW .é東-m"), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 300 }), (words, width) => {
        const lines = wrapped(words, width, 11);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
        for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(Math.max(width, textWidth("東", 11)));
      }),
      { seed: 5 },
    );
  });

  it("are broken between words where there is a choice", () => {
    expect(wrapped("staff elsewhere in the delivery mix", 120, 11)).toEqual(["staff elsewhere in the", "delivery mix"]);
  });
});
