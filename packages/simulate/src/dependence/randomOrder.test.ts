import { describe, expect, it } from "vitest";
import { randomOrder } from "./randomOrder.ts";

describe("a random order", () => {
  it("holds every place once, whatever the count", () => {
    for (const count of [0, 1, 2, 9, 1000]) {
      const order = randomOrder({ count, seed: 1, stream: "test", dimension: 0 });
      expect(order.toSorted()).toEqual(Int32Array.from({ length: count }, (_, i) => i));
    }
  });

  it("is each of the six orders of three things equally often", () => {
    const seen = new Map<string, number>();
    for (let dimension = 0; dimension < 6000; dimension++) {
      const order = randomOrder({ count: 3, seed: 2, stream: "test", dimension }).join("");
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    // 1,000 expected with standard deviation √(6000 · 1/6 · 5/6) = 29; five of them.
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(145);
  });
});
