import { publishedParameters } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { reading, smallProject, smallService } from "../test/briefs.ts";
import { considered, type Considered, rivalOf } from "./considered.ts";
import { duel, duelsWithOtherKinds, hardest } from "./rank.ts";

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

describe("the rival", () => {
  it("is the best answer of some other kind, and the one that the recommendation beats least often", () => {
    const [best] = project.ranking;
    const rival = rivalOf(project)!;
    const bestOfKind = project.ranking.find(({ cell }) => cell === rival.cell);
    expect(rival.cell).not.toBe(best!.cell);
    expect(rival).toBe(bestOfKind);
    const { probability } = hardest(duelsWithOtherKinds(project.ranking, best!))!;
    const bestOfKinds = project.ranking.filter(
      (other) => other.cell !== best!.cell && project.ranking.find(({ cell }) => cell === other.cell) === other,
    );
    expect(bestOfKinds.length).toBeGreaterThan(2);
    expect(Math.min(...bestOfKinds.map((other) => duel(best!, other).probability))).toBe(probability);
  });

  it("does not exist where only one kind is left", () => {
    const alone = studied({ limits: { parties: { allow: ["employees"] }, countries: { allow: ["US"] } } });
    expect(alone.duel).toBeNull();
    expect(rivalOf(alone)).toBeNull();
  });
});
