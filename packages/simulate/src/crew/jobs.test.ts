import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK } from "../graph/block.ts";
import { jobsOf, jobTrials, longestOf } from "./jobs.ts";

describe("the jobs of runs", () => {
  it("cover every future of every run once, in order, in whole blocks but for the last", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 5000 }), (trials, columns) => {
        const runs = trials.map((each) => ({ seed: 1, trials: each, futures: undefined }));
        const jobs = jobsOf({ runs, kept: [new Int32Array(columns)] });
        runs.forEach((run, index) => {
          const own = jobs.filter((job) => job.index === index);
          expect(own.map(({ firstTrial }) => firstTrial)).toEqual([0, ...own.slice(0, -1).map(({ end }) => end)]);
          expect(own.at(-1)!.end).toBe(run.trials);
          expect(own.every((job) => job.firstTrial % BLOCK === 0 && job.run === run)).toBe(true);
        });
        expect(longestOf(jobs)).toBe(Math.max(...jobs.map(({ firstTrial, end }) => end - firstTrial)));
      }),
      { seed: 20261122 },
    );
  });

  it("are two blocks long in short runs and at most eight in long ones", () => {
    const lengths = [1, 512, 4096, 16_384, 65_536, 1_000_000].map((trials) => jobTrials(trials, 10));
    expect(lengths).toEqual([512, 512, 512, 1024, 2048, 2048]);
  });

  it("are shorter towards the end of a run, where threads would wait for a long one", () => {
    const jobs = jobsOf({ runs: [{ seed: 1, trials: 65_536, futures: undefined }], kept: [new Int32Array(9)] });
    const lengths = jobs.map(({ firstTrial, end }) => end - firstTrial);
    expect(lengths).toEqual([...Array<number>(30).fill(2048), ...Array<number>(8).fill(512)]);
  });

  it("are shorter where many columns are kept, but never less than a block", () => {
    expect([1000, 3000, 5000, 50_000].map((columns) => jobTrials(65_536, columns))).toEqual([2048, 512, 256, 256]);
  });
});
