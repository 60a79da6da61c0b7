import { describe, expect, it } from "vitest";
import { sobolColumns } from "../sobol/sobolSequence.ts";
import { fillUniforms, streamKey } from "../stream.ts";
import { briefSummary, summarise } from "../summary.ts";
import { replicatesOf } from "./meanAndError.ts";

const SCRAMBLES = 8;
const POINTS = 64;
const TRIALS = SCRAMBLES * POINTS;

/** Scrambled points of one dimension, one scramble after the other. */
function scrambled(seed: number): Float64Array {
  const column = new Float64Array(TRIALS);
  for (let r = 0; r < SCRAMBLES; r++) {
    const scramble = { seed: 1000 * seed + r };
    column.set(sobolColumns({ dimensions: 1, points: POINTS, scramble })[0]!, r * POINTS);
  }
  return column.map((u) => u * u);
}

function independent(seed: number): Float64Array {
  const column = new Float64Array(TRIALS);
  fillUniforms(column, { seed, key: streamKey("replicates"), dimension: 0, firstTrial: 0, count: TRIALS });
  return column;
}

/** The root of the mean square of some errors, and the spread of the means they are of. */
function claimedAndSeen(columnOf: (seed: number) => Float64Array) {
  const said = Array.from({ length: 300 }, (_, seed) => briefSummary(columnOf(seed), "x", { perScramble: POINTS }));
  const centre = said.reduce((sum, { mean }) => sum + mean, 0) / said.length;
  const rootMean = (of: (each: (typeof said)[number]) => number) =>
    Math.sqrt(said.reduce((sum, each) => sum + of(each) ** 2, 0) / said.length);
  return { claimed: rootMean(({ error }) => error), seen: rootMean(({ mean }) => mean - centre) };
}

describe("the error of a mean from replicates", () => {
  it("is the standard deviation of their means over the root of their number (by hand: 1, 3, 5, 7)", () => {
    const column = Float64Array.of(0, 2, 3, 3, 4, 6, 9, 5);
    // The deviations −3, −1, 1, 3 have squares of 20 in all: √(20 / 3 / 4).
    expect(briefSummary(column, "x", { perScramble: 2 })).toMatchObject({ mean: 4, error: Math.sqrt(20 / 3 / 4) });
    expect(summarise(column, "x", "low", { perScramble: 2 }).error).toBe(Math.sqrt(20 / 3 / 4));
  });

  // A spread of 300 repetitions is known to 1/√600 = 4 %, the mean square of 300 errors of 7 degrees of freedom to
  // 1/√(2 · 7 · 300) = 1.5 % more; four of those.
  const tolerance = 0.18;

  it("is as large as repetitions show, of independent trials and of scrambled points", () => {
    for (const columnOf of [independent, scrambled]) {
      const { claimed, seen } = claimedAndSeen(columnOf);
      expect(Math.abs(claimed / seen - 1)).toBeLessThan(tolerance);
    }
  });

  it("of scrambled points is far below that of as many independent ones, which their spread alone would claim", () => {
    const column = scrambled(1);
    const asIndependent = summarise(column, "x").error;
    expect(summarise(column, "x", "high", { perScramble: POINTS }).error).toBeLessThan(asIndependent / 10);
  });

  it("changes no other figure, and the order of trials within a replicate changes none at all", () => {
    const column = independent(5);
    const { error, ...others } = summarise(column, "x", "high", { perScramble: POINTS });
    const { error: spread, ...same } = summarise(column, "x");
    expect(others).toEqual(same);
    expect(error).not.toBe(spread);
    const turned = column.map((_, trial) => column[trial - (trial % POINTS) + POINTS - 1 - (trial % POINTS)]!);
    expect(summarise(turned, "x", "high", { perScramble: POINTS })).toEqual({ error, ...others });
  });

  it("leaves out what is no whole replicate, and falls back on single trials where there are not two", () => {
    const column = independent(6).subarray(0, 100);
    const whole = briefSummary(column.subarray(0, 90), "x", { perScramble: 30 });
    const rest = briefSummary(column, "x", { perScramble: 30 });
    expect(rest.error).toBe(whole.error);
    expect(rest.mean).toBe(briefSummary(column, "x").mean);
    expect(briefSummary(column, "x", { perScramble: 51 })).toEqual(briefSummary(column, "x"));
  });

  it("needs whole numbers of trials", () => {
    for (const perScramble of [0, 1.5, -8, Number.NaN])
      expect(() => replicatesOf(100, perScramble)).toThrow(RangeError);
  });
});
