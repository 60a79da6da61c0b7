import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedText } from "./foldedText.ts";

describe("a folded text", () => {
  it("has small letters, no accents, plain quotes, hyphens and blanks", () => {
    expect(foldedText("Kraków – “Łódź”\u00a0ÉTÉ • 3×4")).toBe('krakow - "lodz" ete * 3x4');
  });

  it("has a bar where a tab parts two cells", () => expect(foldedText("\ta\tb\n")).toBe(" a|b "));

  it("is as long as the text, whatever the text", () => {
    const any = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(any, (text) => {
        expect(foldedText(text)).toHaveLength(text.length);
      }),
      { seed: 6 },
    );
  });
});
