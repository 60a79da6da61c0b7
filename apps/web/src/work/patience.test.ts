import { describe, expect, it } from "vitest";
import { pauseMilliseconds } from "./patience.ts";

const at = { atLeast: 0, chance: 0 };

describe("the pause before a refused stream is asked for again", () => {
  it("grows from two seconds to a minute, and not beyond", () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 5000].map((tries) => pauseMilliseconds(tries, at));
    expect(pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it("is never shorter than the service asks for", () => {
    expect(pauseMilliseconds(1, { ...at, atLeast: 45_000 })).toBe(45_000);
    expect(pauseMilliseconds(9, { ...at, atLeast: 90_000 })).toBe(90_000);
  });

  it("differs by half at most between those who were refused together", () => {
    expect(pauseMilliseconds(3, { ...at, chance: 0.5 })).toBe(10_000);
    expect(pauseMilliseconds(3, { ...at, chance: 1 })).toBe(12_000);
  });
});
