import { describe, expect, it } from "vitest";
import { valuesAs } from "./knownColumns.ts";
import { writtenValue } from "./writtenValue.ts";

describe("a value of a past project", () => {
  it.each([
    ["ratings", "very high"],
    ["ratings", "nominal"],
    ["dates", "2019-02-28"],
    ["dates", "1999-12-31"],
  ] as const)("is written as it was read: %s, %s", (scale, text) => {
    const column = { name: "x", kind: "number", scale } as const;
    const [value] = valuesAs(column, [text]).values;
    expect(typeof value).toBe("number");
    expect(writtenValue(column, value!)).toBe(text);
  });

  it("stays a figure or a word where it is one", () => {
    expect(writtenValue({}, 3)).toBe(3);
    expect(writtenValue({ scale: "shares" }, 0.8)).toBe(0.8);
    expect(writtenValue({}, "Java")).toBe("Java");
    expect(writtenValue({ scale: "ratings" }, 0.5)).toBe(0.5);
  });
});
