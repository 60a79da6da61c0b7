import { publishedParameters, setting } from "@shoreline/economics";
import { workload } from "@shoreline/scope";
import { describe, expect, it } from "vitest";
import { reading, smallProject } from "../test/briefs.ts";
import { placed } from "../test/ground.ts";
import { meanOf } from "./figures.ts";
import { leadAtWeights } from "./explain/why.ts";
import { type Contest, rankedAssumptions } from "./influence.ts";
import { simulated } from "./simulation.ts";
import { weightColumns } from "./weights.ts";

const sampling = { seed: 1, trials: 512 };
const read = reading(smallProject);

/** The contest of a vendor against own staff, both in Warsaw, and its assumptions, most influential first. */
function contested(seed = sampling.seed) {
  const { brief, assumptions } = read;
  const on = setting(brief, workload(brief), publishedParameters);
  const [winner, runnerUp] = [placed(on, "vendor", "pl-warsaw"), placed(on, "employees", "pl-warsaw")];
  const baseline = placed(on, "employees", "us-chicago");
  const meanWeights = weightColumns(brief.priorities, seed, sampling.trials).map(meanOf);
  const contest: Contest = { setting: on, winner, runnerUp, baseline, meanWeights, sampling: { ...sampling, seed } };
  const [one, other] = simulated(on, [winner, runnerUp], baseline, contest.sampling);
  return rankedAssumptions(assumptions, contest, leadAtWeights(meanWeights, one!, other!));
}

const ranked = contested();
const influenceOf = (path: string) => ranked.find((each) => each.path === path)?.influence;

describe("assumptions of a brief", () => {
  it("are all listed, each with its reason and its source", () => {
    for (const { path } of read.assumptions) expect(ranked.map((each) => each.path)).toContain(path);
    for (const { why, source } of ranked) expect(`${why} ${source}`).toMatch(/\S+ \S+/);
  });

  it("the most influential come first, what was not tried last", () => {
    const order = ranked.map(({ influence }) => influence ?? -1);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect(order[0]).toBeGreaterThan(0);
  });

  it("one that changes nothing has no influence: how large the whole company is", () => {
    expect(influenceOf("company.headcount")).toBe(0);
  });

  it("one that feeds the difference of the two has some: how rare the skill is, how core the work", () => {
    expect(influenceOf("nature.specialisation")).toBeGreaterThan(0);
    expect(influenceOf("nature.core")).toBeGreaterThan(0);
    expect(influenceOf("sensitivity.intellectualProperty")).toBeGreaterThan(0);
  });

  it("a list or a name has no neighbours to try", () => {
    for (const path of ["sensitivity.data", "sensitivity.regimes", "company.industry", "priorities"])
      expect(influenceOf(path)).toBeNull();
  });

  it("is a move of scores, which lie between 0 and 1", () => {
    for (const { influence } of ranked) if (influence !== null) expect(influence).toBeLessThan(1);
  });
});

describe("parameters that nobody has measured", () => {
  it("are listed when one of the two stands on them, and only then", () => {
    expect(influenceOf("parameters.vendorMarkup")).toBeGreaterThan(0);
    expect(influenceOf("parameters.freelancerPremium")).toBeUndefined();
    expect(influenceOf("parameters.eorFee")).toBeUndefined();
  });

  it("leave out those that were read on a page", () => {
    for (const { path } of ranked) {
      const key = path.replace("parameters.", "");
      if (path !== key)
        expect(publishedParameters[key as keyof typeof publishedParameters].evidence).not.toBe("retrieved");
    }
  });

  it("keep the first place from one seed to the next: what the sample alone shows counts as nothing", () => {
    const first = (seed: number) => contested(seed).find(({ path }) => path.startsWith("parameters."))!.path;
    expect(first(2)).toBe(first(1));
  });
});

it("the same contest gives the same list", () => {
  expect(contested()).toEqual(ranked);
});
