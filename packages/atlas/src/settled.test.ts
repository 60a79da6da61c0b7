import { describe, expect, it } from "vitest";
import { settled } from "./settled.ts";

describe("settled", () => {
  it("keeps six significant digits", () => {
    expect(settled(1.1 * 1.1 * 1.1)).toBe(1.331);
    expect(settled(123456.789)).toBe(123457);
    expect(settled(0)).toBe(0);
  });
});
