import { describe, expect, it } from "vitest";
import { expectOk } from "@shoreline/units";
import { reading, smallService } from "../test/briefs.ts";
import { decide } from "./decide.ts";
import { firstFuturesOf, samplingOf, type SamplingMethod } from "./sampling.ts";

const TRIALS = 512;
const SEEDS = 12;

/** Mean cost of the baseline, seed by seed, with what each decision says of its own error. */
function costs(sampling: SamplingMethod) {
  return Array.from({ length: SEEDS }, (_, index) => {
    const { alternatives, baseline } = expectOk(
      decide(reading(smallService), { trials: TRIALS, seed: 100 + index, sampling }),
    );
    return alternatives.find(({ id }) => id === baseline)!.cost as { mean: number; error: number };
  });
}

function spread(values: readonly { mean: number }[]): number {
  const mean = values.reduce((sum, each) => sum + each.mean, 0) / values.length;
  return Math.sqrt(values.reduce((sum, each) => sum + (each.mean - mean) ** 2, 0) / (values.length - 1));
}

describe("points of a sequence", () => {
  const [sobol, random] = [costs("sobol"), costs("random")];

  it("know a mean several times better than as many independent futures", () => {
    // Measured 5 to 10 times; the spread of twelve values is itself known to a fifth.
    expect(spread(sobol)).toBeLessThan(spread(random) / 2.5);
  });

  it("say their error honestly: as a rule it is the spread from seed to seed", () => {
    const stated = Math.sqrt(sobol.reduce((sum, { error }) => sum + error * error, 0) / SEEDS);
    // Both sides are known to about a fifth: eight scramblings and twelve seeds.
    expect(stated / spread(sobol)).toBeGreaterThan(0.5);
    expect(stated / spread(sobol)).toBeLessThan(2);
  });

  it("agree with random futures on the mean, within the errors of both", () => {
    const mean = (values: typeof sobol) => values.reduce((sum, each) => sum + each.mean, 0) / SEEDS;
    const error = Math.sqrt((spread(sobol) ** 2 + spread(random) ** 2) / SEEDS);
    expect(Math.abs(mean(sobol) - mean(random))).toBeLessThan(4 * error);
  });
});

describe("the futures of a decision", () => {
  it("are eight scramblings, unless they are random", () => {
    expect(samplingOf({ seed: 1, trials: 4096 }, 36).perScramble).toBe(512);
    expect(samplingOf({ seed: 1, trials: 3, method: "sobol" }, 36).perScramble).toBe(1);
    expect(samplingOf({ seed: 1, trials: 4096, method: "random" }, 36)).toEqual({ seed: 1, trials: 4096 });
  });

  it("begin with the same ones where only some are wanted", () => {
    const kept = { seed: 4, trials: 4096, sampling: "sobol" as const };
    expect(samplingOf(firstFuturesOf(kept, 1000), 24).perScramble).toBe(512);
    expect(firstFuturesOf({ seed: 4, trials: 4096 }, 1000).method).toBe("random");
  });

  it("refuse a way of drawing that nobody knows", () => {
    const result = decide(reading(smallService), { sampling: "lattice" as SamplingMethod });
    expect(result).toMatchObject({ ok: false, faults: [{ code: "decide.sampling", allowed: "sobol, random" }] });
  });
});
