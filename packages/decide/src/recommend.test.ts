import { publishedParameters } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { reading, smallProject, smallService } from "../test/briefs.ts";
import { considered, type Considered, type Option } from "./considered.ts";
import { meanOf } from "./figures.ts";
import { bestReturn, optionOf, rankedById, recommendation } from "./recommend.ts";

const studied = (brief: typeof smallProject, changes = {}, trials = 128): Considered =>
  considered(reading(brief, changes), publishedParameters, { seed: 1, trials });
const project = studied(smallProject);

describe("a recommendation", () => {
  it("is what has the highest expected score, not what ranks first most often", () => {
    const { alternative } = recommendation(project);
    const scores = project.ranking.map(({ expectedScore }) => expectedScore);
    expect(rankedById(project.ranking).get(alternative)!.expectedScore).toBe(Math.max(...scores));
  });

  it("counts the first ranks of all its variants together", () => {
    const { alternative, confidenceShare, cellShare, party, reach } = recommendation(project);
    const best = rankedById(project.ranking).get(alternative)!;
    const variants = project.ranking.filter(({ cell }) => cell === `${party}/${reach}`);
    expect(confidenceShare).toBeCloseTo(best.firstRankShare, 12);
    expect(cellShare).toBeCloseTo(
      variants.reduce((sum, each) => sum + each.firstRankShare, 0),
      11,
    );
    expect(cellShare).toBeGreaterThanOrEqual(confidenceShare);
    expect(cellShare).toBeLessThanOrEqual(1);
  });

  it("is not taken away by a like alternative: its score does not see the others", () => {
    const crowded = studied(smallProject, {
      candidates: { sites: ["mx-guadalajara", "mx-monterrey", "pl-krakow", "pl-warsaw"] },
    });
    for (const { id, expectedScore } of project.ranking)
      expect(rankedById(crowded.ranking).get(id)!.expectedScore).toBe(expectedScore);
  });

  it("of the only arrangement left is clear", () => {
    const alone = studied(smallProject, {
      sensitivity: { thirdPartyAccess: "forbidden" },
      limits: { countries: { allow: ["US"] } },
    });
    expect(recommendation(alone)).toMatchObject({
      alternative: "employees@us-chicago",
      verdict: "clear",
      confidenceShare: 1,
      cellShare: 1,
    });
  });
});

const beyond = ({ outcome }: Option) =>
  outcome.investment.map((amount, trial) => Math.max(0, amount - project.baselineOutcome.investment[trial]!));
const ratio = (option: Option) => meanOf(option.outcome.saving) / meanOf(beyond(option));

describe("the best by return", () => {
  const enough = project.ranking
    .map(({ id }) => optionOf(project.options, id))
    .filter((option) => meanOf(beyond(option)) >= bestReturn(project).investmentFloor);

  it("is the highest ratio of mean saving to mean investment among those that invest enough", () => {
    const { by, alternative } = bestReturn(project);
    expect(by).toBe("return");
    expect(alternative).toBe(enough.toSorted((a, b) => ratio(b) - ratio(a))[0]!.named.id);
  });

  it("needs one hundredth of the baseline's cost to be invested", () => {
    expect(bestReturn(project).investmentFloor).toBeCloseTo(0.01 * meanOf(project.baselineOutcome.cost), 3);
  });

  it("comes with the share of futures in which it is, by counting", () => {
    const { alternative, probability } = bestReturn(project);
    const trials = project.sampling.trials;
    // Each future's gain over the mean investment: in a single future next to nothing may be invested.
    const ratios = new Map(
      enough.map((option) => {
        const [invested, mean] = [beyond(option), meanOf(beyond(option))];
        return [option.named.id, option.outcome.saving.map((saving, trial) => (saving + invested[trial]!) / mean)];
      }),
    );
    let wins = 0;
    for (let trial = 0; trial < trials; trial++) {
      const highest = Math.max(...[...ratios.values()].map((column) => column[trial]!));
      if (ratios.get(alternative!)![trial] === highest) wins++;
    }
    expect(probability).toBeCloseTo(wins / trials, 12);
  });

  it("is judged by saving where nobody invests: the team of today goes on", () => {
    const alone = studied(smallService, {
      limits: { parties: { allow: ["employees"] }, countries: { allow: ["GB"] } },
    });
    expect(bestReturn(alone)).toMatchObject({ by: "saving", alternative: "employees@gb-leeds", probability: 1 });
  });
});

it("what was not considered cannot be looked up", () => {
  expect(() => optionOf(project.options, "vendor@nowhere")).toThrow(/vendor@nowhere/);
});
