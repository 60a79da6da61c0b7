import { describe, expect, it } from "vitest";
import { columnKind } from "./columnKind.ts";

const texts = Array.from({ length: 40 }, (_, index) => `Invoice ${index} of the hotline`);

describe("the kind of a column", () => {
  it.each([
    ["number", ["1.234,50", "12", "", "-"]],
    ["number", ["4711", "4712"]],
    ["date", ["31.12.2026", "", "01.01.2027"]],
    ["date", ["202601", "202602"]],
    ["category", ["open", "closed", "open"]],
    ["text", texts],
    ["empty", ["", "n/a", "-"]],
    ["empty", []],
  ] as const)("is %s for %j", (kind, cells) => {
    expect(columnKind(cells)).toBe(kind);
  });

  it("bears one odd cell in ten, but no odd cell among bare digits that look like months", () => {
    const amounts = Array.from({ length: 10 }, (_, index) => `${index},50`);
    expect(columnKind([...amounts, "see note"])).toBe("number");
    expect(columnKind([...amounts.slice(0, 8), "see note"])).not.toBe("number");
    expect(columnKind(["202601", "202602", "202699"])).toBe("number");
  });
});
