import { publishedParameters } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { reading, smallProject, smallService } from "../test/briefs.ts";
import { bestOfOtherCells, considered, type Considered, duelWithBest } from "./considered.ts";
import type { Ranked } from "./rank.ts";

type Data = Readonly<Record<string, unknown>>;

const studied = (changes: Data = {}, brief: Data = smallProject): Considered =>
  considered(reading(brief, changes), publishedParameters, { seed: 1, trials: 64 });
const project = studied();
const idsOf = ({ options }: Considered) => options.map(({ named }) => named.id);

describe("what is considered", () => {
  it("stands in canonical order and is ranked where it is feasible", () => {
    expect(idsOf(project)).toEqual(idsOf(project).toSorted());
    const barred = studied({ limits: { forbid: ["freelancers"] } });
    expect(barred.ranking).toHaveLength(barred.options.filter(({ faults }) => faults.length === 0).length);
    expect(barred.ranking.some(({ id }) => id.startsWith("freelancers"))).toBe(false);
  });

  it("is ranked best first", () => {
    const scores = project.ranking.map(({ expectedScore }) => expectedScore);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("keeps what a limit refuses, with the reason", () => {
    const barred = studied({ limits: { countries: { forbid: ["PL"] } } });
    const polish = barred.options.filter(({ named }) => named.id.endsWith("@pl-warsaw"));
    expect(polish).toHaveLength(5);
    for (const { faults } of polish) expect(faults.map(({ code }) => code)).toEqual(["limit.country"]);
  });

  it("a limit on one changes no score of the others", () => {
    const barred = studied({ limits: { countries: { forbid: ["PL"] } } });
    for (const { id, expectedScore } of barred.ranking)
      expect(project.ranking.find((each) => each.id === id)!.expectedScore).toBe(expectedScore);
  });
});

describe("the baseline", () => {
  it("is in-house at home unless the brief says otherwise", () => {
    expect(project.baseline.id).toBe("employees@us-chicago");
    for (const saving of project.baselineOutcome.saving) expect(saving).toBe(0);
  });

  it("may be any arrangement, and joins the alternatives", () => {
    const today = studied({ baseline: { alternative: "vendor@ro-bucharest" } });
    expect(today.baseline.id).toBe("vendor@ro-bucharest");
    expect(idsOf(today)).toContain("vendor@ro-bucharest");
    expect(idsOf(today)).toEqual(idsOf(today).toSorted());
    for (const saving of today.baselineOutcome.saving) expect(saving).toBe(0);
  });

  it("may be a vendor by its offer", () => {
    const vendors = [{ id: "acme", site: "pl-warsaw", ratePerHour: 45 }];
    const today = studied({ baseline: { alternative: "vendor:acme@pl-warsaw" }, candidates: { vendors } });
    expect(today.baseline).toMatchObject({ id: "vendor:acme@pl-warsaw", placement: { vendor: { id: "acme" } } });
  });

  it("that is forbidden still is the yardstick, and is not ranked", () => {
    const barred = studied({ limits: { forbid: ["employees"] } });
    expect(barred.baseline.id).toBe("employees@us-chicago");
    expect(barred.ranking.some(({ id }) => id === barred.baseline.id)).toBe(false);
    const free = project.options.find(({ named }) => named.id === "vendor@pl-warsaw")!;
    expect(barred.options.find(({ named }) => named.id === "vendor@pl-warsaw")!.outcome.saving).toEqual(
      free.outcome.saving,
    );
  });

  it("moves savings and returns, and no cost", () => {
    const today = studied({ baseline: { alternative: "vendor@us-chicago" } });
    today.options.forEach(({ outcome, named }) => {
      const before = project.options.find((each) => each.named.id === named.id)!;
      expect(outcome.cost).toEqual(before.outcome.cost);
      expect(outcome.extra["value/cost"]).toEqual(before.outcome.extra["value/cost"]);
    });
  });

  it("saving is the baseline's cost less one's own, future by future", () => {
    for (const { outcome } of project.options)
      outcome.saving.forEach((saving, trial) => {
        const gap = project.baselineOutcome.cost[trial]! - outcome.cost[trial]!;
        // One subtraction of sums of some twenty lines.
        expect(Math.abs(saving - gap)).toBeLessThan(1e-9 * project.baselineOutcome.cost[trial]!);
      });
  });

  it("of a service is the team of today", () => {
    const service = studied({}, smallService);
    expect(service.baseline.id).toBe("employees@gb-leeds");
    expect(service.setting.incumbents).toBe(20);
  });
});

const rankedBy = (id: string, cell: string, ...scores: readonly number[]): Ranked => ({
  id,
  cell,
  scores: Float64Array.from(scores),
  expectedScore: scores.reduce((sum, score) => sum + score, 0) / scores.length,
  rankShares: [],
  firstRankShare: 0,
  centralWeights: null,
});

describe("the best of the other answers", () => {
  const warsaw = rankedBy("vendor@pl-warsaw", "vendor/offshore", 0.9, 0.8);
  const pune = rankedBy("vendor@in-pune", "vendor/offshore", 0.8, 0.8);
  const home = rankedBy("employees@us-chicago", "employees/onshore", 0.7, 0.85);
  const ranking = [warsaw, pune, home];

  it("is never another city of the same party and reach", () => {
    expect(bestOfOtherCells(ranking, warsaw)).toBe(home);
    expect(bestOfOtherCells(ranking, pune)).toBe(home);
  });

  it("of any other answer is the best of all", () => {
    expect(bestOfOtherCells(ranking, home)).toBe(warsaw);
  });

  it("does not exist where all are variants of one answer", () => {
    expect(bestOfOtherCells([warsaw, pune], warsaw)).toBeNull();
    expect(duelWithBest([warsaw, pune], warsaw)).toBeNull();
  });

  it("is what a duel is fought against", () => {
    expect(duelWithBest(ranking, warsaw)).toMatchObject({ versus: "employees@us-chicago", probability: 0.5 });
    expect(duelWithBest(ranking, home)).toMatchObject({ versus: "vendor@pl-warsaw", probability: 0.5 });
  });
});
