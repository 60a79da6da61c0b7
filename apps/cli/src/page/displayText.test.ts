import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayText, displayWidth, padded } from "./displayText.ts";

describe("the width of a text on a terminal", () => {
  it("counts Kraków, São Paulo and a letter with a combining accent as one column a letter", () => {
    expect(["Kraków", "São Paulo", "e\u0301"].map(displayWidth)).toEqual([6, 9, 1]);
  });

  it("counts Chinese characters and emoji as two columns", () => {
    expect(["東京", "🚀", "a東"].map(displayWidth)).toEqual([4, 2, 3]);
  });
});

describe("text from outside", () => {
  it("loses every sign that steers a terminal and keeps its line breaks", () => {
    expect(displayText("a\u001b[31mred\u0007\r\nnext\u202e")).toBe("a [31mred \nnext ");
  });

  it("holds no control character but line breaks, whatever it was", () => {
    const anything = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(anything, (text) => {
        expect(displayText(text).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      }),
      { seed: 1 },
    );
  });
});

describe("padding", () => {
  it("fills to the width on the side away from the alignment", () => {
    expect([padded("é", 3), padded("東", 3, "right"), padded("long", 2)]).toEqual(["é  ", " 東", "long"]);
  });
});
