import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "./displayText.ts";
import { wrapped } from "./wrapped.ts";

describe("a wrapped text", () => {
  it("breaks at blanks and keeps its own line breaks", () => {
    expect(wrapped("one two three\nfour", 8)).toEqual(["one two", "three", "four"]);
  });

  it("breaks a long word after a hyphen, and in the middle only where there is none", () => {
    expect(wrapped("build-operate-transfer", 10)).toEqual(["build-", "operate-", "transfer"]);
    expect(wrapped("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
  });

  it("keeps the indent of its first line", () => {
    expect(wrapped("  one two", 6)).toEqual(["  one", "  two"]);
  });

  it("never exceeds its width and loses no letter", () => {
    const words = fc.array(fc.stringMatching(/^[a-zóß-]{1,14}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 20 }), (list, width) => {
        const lines = wrapped(list.join(" "), width);
        expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
        expect(lines.join("").replaceAll(" ", "")).toBe(list.join(""));
      }),
      { seed: 2 },
    );
  });
});
