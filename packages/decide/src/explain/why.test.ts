import { lineKeys, publishedParameters } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { reading, smallProduction, smallProject, smallService } from "../../test/briefs.ts";
import { considered } from "../considered.ts";
import { criteria } from "../criteria/criteria.ts";
import { meanOf } from "../figures.ts";
import { optionOf } from "../recommend.ts";
import { bridge, contributions, leadAtWeights } from "./why.ts";

const briefs = [
  ["a project", smallProject],
  ["a service", smallService],
  ["goods", smallProduction],
] as const;

describe.each(briefs)("why, for %s", (_, brief) => {
  const study = considered(reading(brief), publishedParameters, { seed: 3, trials: 96 });
  const [best, ...others] = study.ranking;
  const outcomeOf = (id: string) => optionOf(study.options, id).outcome;

  it("the contributions of the criteria sum to the lead over any other", () => {
    for (const other of others) {
      const parts = contributions(study, outcomeOf(best!.id), outcomeOf(other.id));
      const total = parts.reduce((sum, { contribution }) => sum + contribution, 0);
      // Twelve figures of twelve digits.
      expect(total).toBeCloseTo(best!.expectedScore - other.expectedScore, 10);
    }
  });

  it("the largest contribution comes first", () => {
    const parts = contributions(study, outcomeOf(best!.id), outcomeOf(others[0]!.id)).map(
      ({ contribution }) => contribution,
    );
    expect(parts).toHaveLength(12);
    expect(parts).toEqual(parts.toSorted((a, b) => b - a));
  });

  it("what speaks for one speaks against the other", () => {
    const [one, other] = [outcomeOf(best!.id), outcomeOf(others[0]!.id)];
    const there = new Map(contributions(study, one, other).map((each) => [each.criterion, each.contribution]));
    for (const { criterion, contribution } of contributions(study, other, one))
      expect(contribution).toBeCloseTo(-there.get(criterion)!, 12);
  });

  it("the bridge leads from the baseline's cost to every alternative's", () => {
    for (const { outcome } of study.options) {
      const moved = bridge(study.baselineOutcome, outcome).reduce((sum, { amount }) => sum + amount, 0);
      const gap = meanOf(outcome.cost) - meanOf(study.baselineOutcome.cost);
      // Some thirty sums, each kept to twelve digits of amounts no larger than the cost.
      expect(Math.abs(moved - gap)).toBeLessThan(1e-9 * meanOf(study.baselineOutcome.cost));
    }
  });

  it("the bridge names each line once, in the order of the cash flow, and leaves out what does not move", () => {
    const steps = bridge(study.baselineOutcome, outcomeOf(best!.id));
    const places = steps.map(({ line }) => lineKeys.indexOf(line));
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
    for (const { amount } of steps) expect(amount).not.toBe(0);
  });

  it("from the baseline to itself nothing moves", () => {
    expect(bridge(study.baselineOutcome, study.baselineOutcome)).toEqual([]);
  });

  it("the lead at fixed weights is the weighted gap of values in each future", () => {
    const [one, other] = [outcomeOf(best!.id), outcomeOf(others[0]!.id)];
    const onlyCost = criteria.map(({ key }) => (key === "cost" ? 1 : 0));
    const gaps = leadAtWeights({ weighed: criteria, weights: onlyCost }, one, other);
    gaps.forEach((gap, trial) =>
      expect(gap).toBeCloseTo(one.extra["value/cost"]![trial]! - other.extra["value/cost"]![trial]!, 14),
    );
    expect(leadAtWeights({ weighed: criteria, weights: onlyCost }, one, one)).toEqual(new Float64Array(96));
  });
});
