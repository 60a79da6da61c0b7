import type { Party } from "@shoreline/arrangements";
import { publishedParameters, setting } from "@shoreline/economics";
import { workload } from "@shoreline/scope";
import { describe, expect, it } from "vitest";
import { reading, smallProject } from "../test/briefs.ts";
import { placed } from "../test/ground.ts";
import { weighedCriteria } from "./criteria/weighedCriteria.ts";
import { meanOf } from "./figures.ts";
import { leadAtWeights } from "./explain/why.ts";
import { type Contest, rankedAssumptions } from "./influence.ts";
import { simulated } from "./simulation.ts";
import { weightColumns } from "./weights.ts";

const sampling = { seed: 1, trials: 512 };
const read = reading(smallProject);

/** The contest of a vendor against another party, both in Warsaw, and its assumptions, most influential first. */
function contested(seed = sampling.seed, other: Party = "employees", trials = sampling.trials) {
  const { brief, assumptions } = read;
  const on = setting(brief, workload(brief), publishedParameters);
  const [winner, runnerUp] = [placed(on, "vendor", "pl-warsaw"), placed(on, other, "pl-warsaw")];
  const baseline = placed(on, "employees", "us-chicago");
  const meanWeights = weightColumns(brief.priorities, { seed, trials }).map(meanOf);
  const weighed = weighedCriteria(brief.priorities);
  const contest: Contest = {
    setting: on,
    winner,
    runnerUp,
    baseline,
    weighed,
    meanWeights,
    sampling: { trials, seed },
  };
  const [mine, theirs] = simulated(on, [winner, runnerUp], baseline, contest.sampling);
  return rankedAssumptions(assumptions, contest, leadAtWeights({ weighed, weights: meanWeights }, mine!, theirs!));
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
    expect(ranked.filter(({ influence }) => influence !== null && !(influence >= 0 && influence < 1))).toEqual([]);
  });
});

const premiumSwing = (seed: number) =>
  contested(seed, "freelancers", 2048).find(({ path }) => path === "parameters.freelancerPremium")!.influence!;

describe("parameters that nobody has measured", () => {
  it("are listed when one of the two stands on them, and only then", () => {
    expect(influenceOf("parameters.vendorMarkup")).toBeDefined();
    expect(influenceOf("parameters.freelancerPremium")).toBeUndefined();
    expect(influenceOf("parameters.eorFee")).toBeUndefined();
  });

  it("leave out those that were read on a page", () => {
    const keys = ranked.flatMap(({ path }) => (path.startsWith("parameters.") ? path.replace("parameters.", "") : []));
    expect(keys.length).toBeGreaterThan(20);
    for (const key of keys)
      expect(publishedParameters[key as keyof typeof publishedParameters].evidence).not.toBe("retrieved");
  });

  it("do not change with the seed: what a freelancer earns decides whether a vendor is better, in any sample", () => {
    const swings = [1, 2, 3].map(premiumSwing);
    expect(Math.min(...swings)).toBeGreaterThan(0);
    // A correlation of .2 or more at 2,048 trials is known to a tenth of itself (1/√n = .022), three times that for three.
    expect(Math.max(...swings) / Math.min(...swings)).toBeLessThan(1.6);
  });

  it("that only the sample ties to the lead have none", () => {
    const none = ranked.filter(({ path, influence }) => path.startsWith("parameters.") && influence === 0);
    expect(none.length).toBeGreaterThan(5);
  });
});

it("the same contest gives the same list", () => {
  expect(contested()).toEqual(ranked);
});
