import { standardErrorOfShare } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import type { Duel } from "./decision.ts";
import { verdictOf } from "./verdict.ts";

const duelOf = (probability: number, error: number): Duel => ({ versus: "other", probability, error });

describe("a verdict", () => {
  it.each([
    [1, 0, "clear"],
    [0.8, 0, "clear"],
    [0.7999, 0, "leaning"],
    [0.8301, 0.01, "clear"],
    [0.8299, 0.01, "leaning"],
    [0.6, 0.05, "leaning"],
    [0.5999, 0, "tooCloseToCall"],
    [0.5, 0, "tooCloseToCall"],
    [0, 0, "tooCloseToCall"],
  ] as const)("with probability %f and error %f is %s", (probability, error, verdict) => {
    expect(verdictOf(duelOf(probability, error))).toBe(verdict);
  });

  it("is clear when nothing else is left", () => {
    expect(verdictOf(null)).toBe("clear");
  });

  it("is never clear on a handful of futures: winning all of them proves little", () => {
    for (const trials of [1, 3, 10]) expect(verdictOf(duelOf(1, standardErrorOfShare(1, trials)))).not.toBe("clear");
    expect(verdictOf(duelOf(1, standardErrorOfShare(1, 256)))).toBe("clear");
  });

  it("of 82 wins in 100 is clear only when many hundreds of futures say so", () => {
    expect(verdictOf(duelOf(0.82, standardErrorOfShare(0.82, 512)))).toBe("leaning");
    expect(verdictOf(duelOf(0.82, standardErrorOfShare(0.82, 4096)))).toBe("clear");
  });
});
