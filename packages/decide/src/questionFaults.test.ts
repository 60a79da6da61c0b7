import { describe, expect, it } from "vitest";
import { reading, smallProject } from "../test/briefs.ts";
import { baselineFaults, samplingFaults } from "./questionFaults.ts";

describe("futures and seed", () => {
  it.each([1, 2, 4096, 1_000_000])("%i futures are fine", (trials) => {
    expect(samplingFaults({ trials, seed: 0 })).toEqual([]);
  });

  it.each([0, -1, 1.5, NaN, Infinity, 1_000_001])("%d futures are not", (trials) => {
    expect(samplingFaults({ trials, seed: 0 })).toEqual([
      { code: "decide.trials", path: "trials", given: String(trials), allowed: "a whole number from 1 to 1000000" },
    ]);
  });

  it.each([0, 7, Number.MAX_SAFE_INTEGER])("the seed %i is fine", (seed) => {
    expect(samplingFaults({ trials: 1, seed })).toEqual([]);
  });

  it.each([-1, 0.5, NaN, 2 ** 53])("the seed %d is not", (seed) => {
    expect(samplingFaults({ trials: 1, seed }).map(({ code, path }) => [code, path])).toEqual([
      ["decide.seed", "seed"],
    ]);
  });

  it("both are told at once", () => {
    expect(samplingFaults({ trials: 0, seed: -1 }).map(({ code }) => code)).toEqual(["decide.trials", "decide.seed"]);
  });
});

describe("a baseline", () => {
  const vendors = [{ id: "acme", site: "in-pune", ratePerHour: 30 }];
  const faultsOf = (alternative: string, candidates: object = { vendors }) =>
    baselineFaults(reading(smallProject, { baseline: { alternative }, candidates }).brief);

  it("that is not said is fine", () => {
    expect(baselineFaults(reading(smallProject).brief)).toEqual([]);
  });

  it.each(["employees@us-chicago", "vendor@pl-warsaw", "vendor:acme@in-pune", "freelancers@in-pune"])(
    "%s is fine",
    (id) => {
      expect(faultsOf(id)).toEqual([]);
    },
  );

  it("of a vendor that has not offered is refused, with the offers and the nearest of them", () => {
    expect(faultsOf("vendor:acne@in-pune")).toEqual([
      {
        code: "decide.unknown-baseline",
        path: "baseline.alternative",
        given: expect.stringContaining("vendor:acne@in-pune") as string,
        allowed: "vendor:acme@in-pune",
        hint: expect.stringContaining("vendor:acme@in-pune") as string,
      },
    ]);
  });

  it("does not carry an offer to another city", () => {
    expect(faultsOf("vendor:acme@pl-warsaw").map(({ code }) => code)).toEqual(["decide.unknown-baseline"]);
  });

  it("of several sites, or of a named employer of record, is refused", () => {
    for (const id of ["employees@us-chicago+in-pune", "employerOfRecord:acme@in-pune"])
      expect(faultsOf(id).map(({ code, path }) => [code, path])).toEqual([
        ["decide.unknown-baseline", "baseline.alternative"],
      ]);
  });

  it("says so when nobody has offered", () => {
    expect(faultsOf("vendor:acme@in-pune", { vendors: [] })[0]!.allowed).toMatch(/no vendor has offered/);
  });
});
