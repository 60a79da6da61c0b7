import { placementId } from "@shoreline/economics";
import fc from "fast-check";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { reading, smallProject, smallService } from "./briefs.ts";
import { decided } from "./decided.ts";
import { decisionShape } from "./decisionShape.ts";
import { ground, judged, meanValue } from "./ground.ts";
import { compareDecisions } from "../src/compare/compareDecisions.ts";
import { readDecision } from "../src/compare/readDecision.ts";
import { criteria } from "../src/criteria/criteria.ts";
import { continuity, deliveryRisk } from "../src/criteria/risk.ts";
import { flexibility } from "../src/criteria/timeAndSupply.ts";
import { criterionNatural } from "../src/criteria/value.ts";
import type { Alternative, Decision } from "../src/decision.ts";
import { enumerate, namedPlacement } from "../src/alternatives/arrangement.ts";
import { limitFaults } from "../src/alternatives/limits.ts";
import { measurePlacement, placementById } from "../src/alternatives/placementById.ts";

const IMPROVE = { investment: 60_000, effect: { p10: 0.3, p50: 0.4, p90: 0.5 }, months: 4 };
const AUTOMATE = { investment: 200_000, effect: 0.4, months: 12, runCostPerYear: 20_000 };
const STOP = { valueLostPerYear: 150_000, months: 3 };
const sites = ["in-pune"];
const all = { candidates: { sites, improve: IMPROVE, automate: AUTOMATE, stop: STOP } };

const on = ground(smallService, all);
const named = (measure: "improve" | "automate" | "stop", where = on) =>
  namedPlacement(measurePlacement(where, measure)!);

const find = ({ alternatives }: Decision, id: string): Alternative => alternatives.find((each) => each.id === id)!;

const idsOf = (candidates: object) => enumerate(ground(smallService, { candidates }), ["gb-leeds"]).map(({ id }) => id);

/** Paths of the limits that a measure breaks. */
const codes = (measure: "improve" | "automate" | "stop", changes: object) => {
  const limited = ground(smallService, { ...all, ...changes });
  return limitFaults(limited, named(measure, limited)).map(({ path }) => path);
};

const improving = (improve: object) => decided(smallService, { candidates: { sites, improve } });

/** What follows from the others as well. */
const AMONG_OTHERS = ["winsAgainstBest", "firstRankShare", "rankShares", "centralWeights"];

/** What is said of an alternative by itself, without how it stands among the others. */
function figuresOf(alternative: Alternative): Partial<Alternative> {
  return Object.fromEntries(Object.entries(alternative).filter(([key]) => !AMONG_OTHERS.includes(key)));
}

const moneyOf = ({ cost, saving, investment, lines }: Alternative) => ({ cost, saving, investment, lines });

/** What an improvement with this effect saves on average. */
function savingBy(effect: number): number {
  const candidates = { sites: ["gb-leeds"], improve: { ...IMPROVE, effect } };
  return find(decided(smallService, { candidates }, { trials: 16 }), "improve").saving.mean!;
}

describe("what is done at home instead of sourcing", () => {
  it("is an alternative only where the brief names it, each a kind of its own", () => {
    const placed = ["employees@gb-leeds", "freelancers@gb-leeds", "vendor@gb-leeds"];
    expect(idsOf({ sites })).toEqual(placed);
    expect(idsOf({ sites, improve: IMPROVE })).toEqual([...placed.slice(0, 2), "improve", "vendor@gb-leeds"]);
    expect(enumerate(on, sites).flatMap(({ cell }) => (cell.endsWith("/home") ? [cell] : []))).toEqual([
      "automate/home",
      "improve/home",
      "stop/home",
    ]);
  });

  it("has the party, the site and the offer of what runs today", () => {
    const vendors = [{ id: "acme", site: "in-pune", ratePerHour: 20 }];
    const bought = ground(smallService, {
      baseline: { alternative: "vendor:acme@in-pune" },
      candidates: { sites, vendors, improve: IMPROVE },
    });
    const { id, name, party, reach, placement } = named("improve", bought);
    expect({ id, name, party, reach }).toEqual({ id: "improve", name: "improve", party: "vendor", reach: "offshore" });
    expect(placement.vendor?.id).toBe("acme");
    expect(named("stop").placement.site.site.id).toBe("gb-leeds");
  });

  it("is found by its id, as every arrangement is", () => {
    for (const { id, placement } of enumerate(on, ["gb-leeds", "in-pune"]))
      expect(placementId(placementById(on, id)!)).toBe(placementId(placement));
    expect(placementById(ground(smallService), "improve")).toBeUndefined();
    expect(placementById(on, "improved")).toBeUndefined();
  });
});

describe("limits", () => {
  it("on who and where bind what is done to today's arrangement as they bind it, and not what is stopped", () => {
    const forbidden = { limits: { forbid: ["employees"], countries: { forbid: ["United Kingdom"] } } };
    for (const measure of ["improve", "automate"] as const)
      expect(codes(measure, forbidden)).toEqual(["limits.forbid", "limits.countries"]);
    expect(codes("stop", forbidden)).toEqual([]);
  });

  it("of time bind what takes its full effect, or ends, after the work: each says how long the work would have to last", () => {
    const short = { work: { months: 2 } };
    expect(codes("improve", short)).toEqual([]);
    expect(codes("automate", short)).toEqual(["candidates.automate.months"]);
    expect(codes("stop", short)).toEqual(["candidates.stop.months"]);
    const limited = ground(smallService, { ...all, ...short });
    expect(limitFaults(limited, named("automate", limited))[0]).toMatchObject({
      given: "12 months",
      hint: "Feasible if the work lasts 12 months or more.",
    });
    expect(codes("automate", { work: { months: 12 } })).toEqual([]);
    expect(codes("stop", { work: { months: 3 } })).toEqual(["candidates.stop.months"]);
    expect(codes("stop", { work: { months: 4 } })).toEqual([]);
  });

  it("rule out what only money speaks for where it costs money on average, however likely a gain is", () => {
    const long = { p10: 0, p50: 300_000, p90: 60_000_000 };
    const dear = decided(smallService, { candidates: { sites, improve: { ...IMPROVE, investment: long } } });
    const improved = find(dear, "improve");
    expect(improved.saving.mean).toBeLessThan(0);
    expect(improved.faults.map(({ code }) => code)).toEqual(["limit.worth"]);
  });

  it("rule out to stop what is worth more than it costs, and a budget does not pay for the loss", () => {
    const dear = decided(smallService, { candidates: { sites, stop: { ...STOP, valueLostPerYear: 5_000_000 } } });
    expect(find(dear, "stop").faults.map(({ code }) => code)).toEqual(["limit.worth"]);
    const { cost, lines } = find(decided(smallService, all), "stop");
    const budget = cost.p50! - 0.5 * lines.foregone!.p50!;
    expect(find(decided(smallService, { ...all, limits: { budget } }), "stop").faults).toEqual([]);
  });
});

describe("criteria", () => {
  const today = judged(on, { party: "employees", site: on.home });
  const of = (measure: "improve" | "automate" | "stop") => judged(on, named(measure).placement);
  const naturalOf = (key: string, seen: ReturnType<typeof of>) =>
    criterionNatural(
      criteria.find((each) => each.key === key)!,
      seen,
    ).value;

  it("of improving are today's but for money, speed and the risk of changing the work while it runs", () => {
    const other = criteria
      .map((criterion) => criterion.key)
      .filter((key) => !["cost", "return", "speed", "deliveryRisk"].includes(key));
    for (const key of other) expect([key, naturalOf(key, of("improve"))]).toEqual([key, naturalOf(key, today)]);
    const complexity = on.nature.complexity;
    const [before, improved, automated] = [today, of("improve"), of("automate")].map((seen) =>
      naturalOf("deliveryRisk", seen)!,
    );
    expect(improved).toBeCloseTo(1 - (1 - before!) * (1 - 0.01 - 0.03 * complexity), 12);
    expect(automated).toBeCloseTo(1 - (1 - before!) * (1 - 0.02 - 0.08 * complexity), 12);
    expect(meanValue(deliveryRisk, of("automate"))).toBeLessThan(meanValue(deliveryRisk, of("improve")));
  });

  it("of automating: what machines do follows demand at once, and what people do stands still as before", () => {
    expect(naturalOf("flexibility", of("automate"))).toBeCloseTo(0.6 * naturalOf("flexibility", today)!, 12);
    expect(meanValue(flexibility, of("automate"))).toBeGreaterThan(meanValue(flexibility, today));
    expect(meanValue(continuity, of("automate"))).toBe(meanValue(continuity, today));
  });

  it("of stopping are today's but for money: what is not done is run neither better nor worse", () => {
    for (const criterion of criteria.filter(({ group }) => group !== "money"))
      expect([criterion.key, meanValue(criterion, of("stop"))]).toEqual([criterion.key, meanValue(criterion, today)]);
  });
});

describe("a decision", () => {
  const decision = decided(smallService, all);

  it("with all three keeps the promised shape, as plain data", () => {
    expect(decisionShape.safeParse(decision).error?.issues ?? []).toEqual([]);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
    expect(find(decision, "improve").measure).toBe("improve");
    expect(find(decision, "employees@gb-leeds")).not.toHaveProperty("measure");
  });

  it("improves what it has where the figures say so, and not where they do not", () => {
    const won = improving(IMPROVE).recommendation;
    expect(won).toMatchObject({ alternative: "improve", measure: "improve", name: "improve" });
    expect(won.summary).toMatch(
      /^Do not source this; improve what you have\. Best in .* against your own team in Leeds\.$/,
    );
    expect(improving({ ...IMPROVE, effect: 0.01 }).recommendation.alternative).not.toBe("improve");
    expect(improving({ ...IMPROVE, investment: 3_000_000 }).recommendation.alternative).not.toBe("improve");
  });

  it("never stops the work by itself, and stops it where so little is lost that nothing else is cheaper", () => {
    for (const brief of [smallService, smallProject])
      expect(decided(brief).alternatives.map(({ id }) => id)).not.toContain("stop");
    const stopped = decided(smallService, { candidates: { sites, stop: { valueLostPerYear: 1_000, months: 1 } } });
    expect(stopped.recommendation.alternative).toBe("stop");
    expect(stopped.recommendation.summary).toMatch(/^Do not source this; stop doing it\. /);
  });

  it("with a measure more changes no figure of the others", () => {
    const plain = decided(smallService, { candidates: { sites } });
    for (const alternative of plain.alternatives)
      expect(figuresOf(find(decision, alternative.id))).toEqual(figuresOf(alternative));
  });

  it("of a measure that does nothing and costs nothing ties in money with today, in every figure", () => {
    const nothing = { investment: 0, effect: 0, months: 0 };
    const even = decided(smallService, { candidates: { sites, improve: nothing, automate: nothing } });
    const today = moneyOf(find(even, even.baseline));
    expect(moneyOf(find(even, "improve"))).toEqual(today);
    expect(moneyOf(find(even, "automate"))).toEqual(today);
  });

  it("pays nothing at all where nothing was begun, and says so without a gap", () => {
    const { candidates } = reading(smallProject).brief;
    const none = decided(smallProject, { candidates: { ...candidates, stop: { valueLostPerYear: 10_000 } } });
    expect(find(none, "stop")).toMatchObject({
      capexShare: 0,
      investment: { mean: 0 },
      monthsToFirstOutput: { mean: 0 },
    });
    expect(decisionShape.safeParse(none).error?.issues ?? []).toEqual([]);
  });

  it("that was kept is compared with another one by the fields of its measures", () => {
    const kept = expectOk(readDecision(JSON.parse(JSON.stringify(improving({ ...IMPROVE, effect: 0.5 })))));
    const { attribution } = compareDecisions(kept, improving({ ...IMPROVE, effect: 0.4 }));
    const saving = attribution.differences.find(
      ({ what, alternative }) => what === "saving" && alternative === "improve",
    );
    expect(saving?.difference).toBeLessThan(0);
    expect(saving?.parts.map(({ cause }) => cause)).toEqual(["candidates"]);
  });

  it("says at which figure of a measure its answer turns", () => {
    const { flips } = decided(smallService, { candidates: { sites, improve: IMPROVE } }, { defended: true });
    const turn = flips!.find(({ path }) => path === "candidates.improve.effect.p50")!;
    expect(turn).toMatchObject({ input: "how much the improvement saves", unit: "share", now: 0.4 });
    expect(turn.at).toBeLessThan(0.4);
    expect(turn.becomes).not.toBe("improve");
  });

  it("saves no less with a larger effect", () => {
    const effect = fc.double({ min: 0, max: 0.8, noNaN: true });
    fc.assert(
      fc.property(effect, effect, (one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        // Twelve digits are stored.
        expect(savingBy(large)).toBeGreaterThanOrEqual(savingBy(small) - 1e-3);
      }),
      { seed: 41, numRuns: 8 },
    );
  });
});
