import { describe, expect, it } from "vitest";
import { moneyScale, scaled } from "./moneyScale.ts";

describe("the unit of a column of amounts", () => {
  it("is the largest in which the smallest amount keeps a figure that matters", () => {
    const scale = moneyScale([400_000, 3_200_000], "EUR");
    expect(scale.label).toBe("EUR m");
    expect([scaled(400_000, scale), scaled(3_200_000, scale), scaled(-12_400_000, scale)]).toEqual([
      "0.4",
      "3.2",
      "−12",
    ]);
    expect(moneyScale([90_000, 3_200_000], "EUR").label).toBe("EUR k");
    expect(moneyScale([12], "EUR").label).toBe("EUR");
  });
});
