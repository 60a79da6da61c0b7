import { describe, expect, it } from "vitest";
import { settled } from "./settled.ts";

describe("settled", () => {
  it("hides the last bits of a power", () => {
    expect(settled(1.1 ** 3)).toBe(1.331);
    expect(settled(123456.789)).toBe(123457);
    expect(settled(0)).toBe(0);
  });
});
