import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentLine, textValue } from "./contentLine.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;

describe("contentLine", () => {
  it("leaves no line longer than 75 octets, and unfolds to what it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const plain = text.replaceAll(/[\r\n]/g, "");
        const folded = contentLine(plain);
        expect(folded.split("\r\n").every((line) => octets(line) <= 75)).toBe(true);
        expect(folded.replaceAll("\r\n ", "")).toBe(`${plain}\r\n`);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe("textValue", () => {
  it("escapes what has a meaning in a value (RFC 5545, 3.3.11)", () => {
    expect(textValue("a;b,c\\d\r\ne")).toBe("a\\;b\\,c\\\\d\\ne");
  });
});
