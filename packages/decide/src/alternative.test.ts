import { publishedParameters } from "@shoreline/economics";
import { monthsBetween } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { reading, smallProduction, smallProject, smallService } from "../test/briefs.ts";
import { alternative, investmentFloor, investsEnough, returnOfMeans, returnsByTrial } from "./alternative.ts";
import { paidOf } from "./alternatives/outcomeLimits.ts";
import { considered, type Considered } from "./considered.ts";
import { briefFigures, meanOf } from "./figures.ts";
import { optionOf, rankedById } from "./recommend.ts";

type Data = Readonly<Record<string, unknown>>;

const TRIALS = 96;
const studied = (brief: Data, changes: Data = {}): Considered =>
  considered(reading(brief, changes), publishedParameters, { seed: 2, trials: TRIALS });

function shown(study: Considered, id: string, meanHours = 10_000) {
  const { named, outcome, faults } = optionOf(study.options, id);
  const ranked = rankedById(study.ranking).get(id);
  const { setting, weighed, baselineOutcome: baseline } = study;
  const standing = { setting, baseline, meanHours, faults, ranked, weighed, duel: null };
  return { outcome, shown: alternative(named, outcome, standing) };
}

const project = studied(smallProject);
const captive = shown(project, "employees@pl-warsaw");
const median = (column: Float64Array) => {
  const sorted = column.toSorted();
  return (sorted[TRIALS / 2 - 1]! + sorted[TRIALS / 2]!) / 2;
};
/** Twelve digits are kept. */
const near = (value: number) => expect.closeTo(value, Math.max(0, 9 - Math.ceil(Math.log10(Math.abs(value) + 1))));

describe("money", () => {
  it("cost and saving are those of the futures", () => {
    const { outcome } = captive;
    expect(captive.shown.cost).toMatchObject({ mean: near(meanOf(outcome.cost)), p50: near(median(outcome.cost)) });
    expect(captive.shown.saving.mean).toEqual(near(meanOf(outcome.saving)));
  });

  it("the worst of a cost is high, the worst of a saving low", () => {
    expect(captive.shown.cost.cvar95).toBeGreaterThan(captive.shown.cost.p90!);
    expect(captive.shown.saving.cvar95).toBeLessThan(captive.shown.saving.p10!);
  });

  it("errors of means are those of how the futures were sampled", () => {
    const { named, outcome, faults } = optionOf(project.options, "employees@pl-warsaw");
    const { setting, weighed, baselineOutcome: baseline } = project;
    const standing = { setting, baseline, meanHours: 1, faults, ranked: undefined, weighed, duel: null };
    const errors = (sampling: { perScramble?: number }) => {
      const { cost, monthsToFirstOutput, lines } = alternative(named, outcome, { ...standing, sampling });
      return [cost, monthsToFirstOutput, lines.wages].map((each) => each?.error);
    };
    const { cost, monthsToFirstOutput, lines } = outcome;
    const expected = (sampling: { perScramble?: number }) =>
      [cost, monthsToFirstOutput, lines.get("wages")!].map((each) => briefFigures(each, "x", sampling).error);
    for (const sampling of [{}, { perScramble: TRIALS / 8 }]) expect(errors(sampling)).toEqual(expected(sampling));
    expect(errors({ perScramble: TRIALS / 8 })).not.toEqual(errors({}));
  });

  it("a saving share is taken future by future", () => {
    const shares = captive.outcome.saving.map((saving, trial) => saving / project.baselineOutcome.cost[trial]!);
    expect(captive.shown.savingShare.p50).toBeCloseTo(median(shares), 9);
  });

  it("what an hour costs is mean cost over mean hours", () => {
    expect(shown(project, "vendor@us-chicago", 5000).shown.costPerProductiveHour).toBeCloseTo(
      2 * shown(project, "vendor@us-chicago", 10_000).shown.costPerProductiveHour,
      6,
    );
  });

  it("an overrun is a cost of more than a fifth above the median", () => {
    const { cost } = captive.outcome;
    const over = cost.filter((amount) => amount > 1.2 * median(cost)).length / TRIALS;
    expect(captive.shown.overrunShare).toBeCloseTo(over, 9);
    expect(captive.shown.overrunShare).toBeGreaterThan(0);
  });

  it("capital is a share of what is paid: equipping seats and tools, nothing for a vendor", () => {
    const { outcome } = captive;
    expect(captive.shown.capexShare).toBeCloseTo(meanOf(outcome.capital) / meanOf(paidOf(outcome)), 9);
    expect(captive.shown.capexShare).toBeGreaterThan(0);
    expect(shown(project, "vendor@us-chicago").shown.capexShare).toBe(0);
    expect(shown(studied(smallProduction), "vendor@pl-warsaw").shown.capexShare).toBeGreaterThan(0);
  });

  it("tax spares a domestic payer its rate of everything, and no more", () => {
    const { outcome, shown: domestic } = shown(project, "vendor@us-chicago");
    const rate = project.setting.home.corporateTaxShare;
    expect(domestic.costAfterTax.mean! / meanOf(outcome.cost)).toBeCloseTo(1 - rate, 9);
  });

  it("a captive pays tax on its margin abroad and deducts the margin at home", () => {
    const { lines, cost } = captive.outcome;
    const [home, abroad] = [project.setting.home.corporateTaxShare, captive.outcome.placement.site.corporateTaxShare];
    const taxed = meanOf(lines.get("tax")!);
    const margin = taxed / abroad;
    // Local cost and margin are invoiced and deducted; the margin stays in the house but for its tax.
    const expected = (meanOf(cost) - taxed) * (1 - home) + margin * (abroad - home);
    expect(captive.shown.costAfterTax.mean! / expected).toBeCloseTo(1, 9);
  });
});

describe("return", () => {
  it("is the mean saving before what is invested beyond the baseline, over the mean of that", () => {
    const beyond = captive.outcome.investment.map((each, trial) =>
      Math.max(0, each - project.baselineOutcome.investment[trial]!),
    );
    const expected = (meanOf(captive.outcome.saving) + meanOf(beyond)) / meanOf(beyond);
    expect(returnOfMeans(captive.outcome, project.baselineOutcome)).toBeCloseTo(expected, 9);
    expect(captive.shown.roi.mean).toBeCloseTo(expected, 9);
  });

  it("stays finite in futures in which hardly anything is invested", () => {
    const returns = project.options.flatMap(({ named }) => {
      const { p10, p90 } = shown(project, named.id).shown.roi;
      return p10 === null || p90 === null ? [] : [p10, p90];
    });
    expect(returns.length).toBeGreaterThan(4);
    // A hundredth of the baseline is invested at least, and no more than some baselines can be saved or lost.
    expect(Math.max(...returns.map(Math.abs))).toBeLessThan(1000);
  });

  it("has quantiles over the futures", () => {
    expect(captive.shown.roi.p50).toBeCloseTo(median(returnsByTrial(captive.outcome, project.baselineOutcome)), 9);
  });

  it("of the baseline on itself cannot be said", () => {
    expect(shown(project, project.baseline.id).shown.roi).toMatchObject({
      mean: null,
      p50: null,
      why: expect.stringMatching(/invested/) as string,
    });
    expect(investsEnough(project.baselineOutcome, project.baselineOutcome)).toBe(false);
  });

  it("counts from an investment of a hundredth of what the baseline costs", () => {
    expect(investmentFloor(project.baselineOutcome)).toBeCloseTo(0.01 * meanOf(project.baselineOutcome.cost), 6);
  });

  it("the error of a ratio shrinks with the root of the futures", () => {
    const more = considered(reading(smallProject), publishedParameters, { seed: 2, trials: 16 * TRIALS });
    const { error } = shown(more, "employees@pl-warsaw").shown.roi;
    // A standard error is itself known to about a tenth at 96 futures, more with a long tail.
    expect(captive.shown.roi.error! / error!).toBeGreaterThan(2.5);
    expect(captive.shown.roi.error! / error!).toBeLessThan(6);
  });
});

describe("time", () => {
  it("first output and full productivity are those of the futures", () => {
    expect(captive.shown.monthsToFirstOutput.mean).toBeCloseTo(meanOf(captive.outcome.monthsToFirstOutput), 9);
    expect(captive.shown.monthsToFullProductivity.p50).toBeGreaterThan(captive.shown.monthsToFirstOutput.p50!);
  });

  it("without a latest day, late is a result that comes more than a month later than from a team that is there", () => {
    const late = captive.outcome.monthsLate.filter((months) => months > 1).length / TRIALS;
    expect(captive.shown.lateShare).toBeCloseTo(late, 9);
  });

  it("with a latest day, late is first output after it", () => {
    const dated = studied(smallProject, { limits: { startBy: "2027-08-01" } });
    const { outcome, shown: alternativeThen } = shown(dated, "employees@pl-warsaw");
    const latest = monthsBetween("2027-02-01", "2027-08-01");
    const late = outcome.monthsToFirstOutput.filter((months) => months > latest).length / TRIALS;
    expect(late).toBeGreaterThan(0);
    expect(late).toBeLessThan(1);
    expect(alternativeThen.lateShare).toBeCloseTo(late, 9);
  });

  it("a team that does the work today is never late and pays back at once", () => {
    const service = studied(smallService);
    const { shown: today } = shown(service, "employees@gb-leeds");
    expect(today).toMatchObject({
      lateShare: 0,
      monthsToFirstOutput: { mean: 0 },
      saving: { mean: 0, p10: 0, p90: 0 },
    });
  });
});

describe("standing", () => {
  it("an infeasible alternative shows its figures and no score", () => {
    const barred = studied(smallProject, { limits: { countries: { forbid: ["PL"] } } });
    const { shown: polish } = shown(barred, "employees@pl-warsaw");
    expect(polish).toMatchObject({
      feasible: false,
      expectedScore: null,
      firstRankShare: 0,
      rankShares: [],
      centralWeights: null,
    });
    expect(polish.cost).toEqual(captive.shown.cost);
    expect(polish.faults.map(({ code }) => code)).toEqual(["limit.country"]);
  });

  it("every line that occurs is told, in the order of the cash flow", () => {
    expect(Object.keys(captive.shown.lines)).toEqual([...captive.outcome.lines.keys()]);
  });

  it("a criterion shows its mean on its own scale and its mean worth", () => {
    for (const [key, { value, score }] of Object.entries(captive.shown.criteria)) {
      expect(value).toBeCloseTo(captive.outcome.means[`natural/${key}`]!, 9);
      expect(score).toBeCloseTo(meanOf(captive.outcome.extra[`value/${key}`]!), 9);
    }
  });
});
