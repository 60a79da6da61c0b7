import { isDeepStrictEqual } from "node:util";
import { meanOf as meanOfDistribution } from "@shoreline/simulate";
import { workload } from "@shoreline/scope";
import { publishedParameters, withParameterScaled } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { reading, saying, smallProduction, smallProject, smallService } from "../test/briefs.ts";
import { decided } from "../test/decided.ts";
import { decisionShape } from "../test/decisionShape.ts";
import { contentId } from "./canonical.ts";
import { decisionId } from "./decisionId.ts";
import { decide } from "./decide.ts";
import type { Alternative, Decision } from "./decision.ts";
import { stored } from "./figures.ts";

const vendors = [
  { id: "acme", site: "pl-warsaw", ratePerHour: { p10: 40, p50: 48, p90: 60 }, currency: "EUR", minimumMonths: 6 },
  { id: "beta", site: "in-pune", ratePerHour: 29 },
];

const decisions: readonly (readonly [string, Decision])[] = [
  ["a project", decided(smallProject)],
  ["a service", decided(smallService)],
  ["goods", decided(smallProduction)],
  ["offers of vendors", decided(smallProject, { candidates: { vendors } })],
  ["a baseline that is not in-house", decided(smallProject, { baseline: { alternative: "vendor@us-chicago" } })],
  ["a service that does not know its books", decided(smallService, { baseline: { runCostPerYear: 700_000 } })],
  ["an order of priorities", decided(smallProject, { priorities: ["protection", "cost", "speed"] })],
  ["weights", decided(smallProject, { priorities: { cost: 0.4, control: 0.6 } })],
  ["limits", decided(smallProject, { limits: { minOverlapHours: 6, forbid: ["freelancers"], startBy: "2027-09-01" } })],
  ["a single future", decided(smallProject, {}, { trials: 1 })],
];

describe("a decision at the edge of the calendar", () => {
  it.each(["1971-01-01", "2099-12-31"])("is made for twenty years from %s, with every figure finite", (start) => {
    const { alternatives } = decided(smallProject, { work: { start, months: 240 } });
    const costs = alternatives.filter(({ feasible }) => feasible).map(({ cost }) => cost.mean);
    expect(costs.length).toBeGreaterThan(2);
    expect(costs.every((cost) => Number.isFinite(cost) && cost! > 0)).toBe(true);
  });
});

describe.each(decisions)("the decision of %s", (_, decision) => {
  it("has the shape that is promised", () => {
    const checked = decisionShape.safeParse(decision);
    expect(checked.error?.issues ?? []).toEqual([]);
  });

  it("is plain data: JSON gives it back as it is", () => {
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });

  it("has the hash of what it rests on for its id, with a defence or without", () => {
    const derived = new Set(["id", "explanation", "flips", "sensitivity", "valueOfInformation"]);
    const content = Object.fromEntries(Object.entries(decision).filter(([key]) => !derived.has(key)));
    expect(contentId(content)).toBe(decision.id);
    expect(decisionId({ ...decision, flips: [], sensitivity: [] })).toBe(decision.id);
  });

  it("recommends the feasible alternative with the highest expected score", () => {
    const scores = decision.alternatives.flatMap(({ expectedScore }) => expectedScore ?? []);
    const best = decision.alternatives.find(({ id }) => id === decision.recommendation.alternative)!;
    expect(best.feasible).toBe(true);
    expect(best.expectedScore).toBe(Math.max(...scores));
    const { party, site, reach, name } = decision.recommendation;
    expect({ party, site, reach, name }).toEqual({
      party: best.party,
      site: best.site,
      reach: best.reach,
      name: best.name,
    });
  });

  it("lists alternatives in canonical order, the baseline among them", () => {
    const ids = decision.alternatives.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(decision.baseline);
  });

  it("first ranks sum to 1 over the feasible, and expected scores are worth their criteria", () => {
    const firsts = decision.alternatives.reduce((sum, { firstRankShare }) => sum + firstRankShare, 0);
    expect(firsts).toBeCloseTo(1, 9);
    for (const { expectedScore, criteria } of decision.alternatives) {
      const scores = Object.values(criteria).map(({ score }) => score);
      if (expectedScore === null) continue;
      expect(expectedScore).toBeGreaterThanOrEqual(Math.min(...scores) - 0.1);
      expect(expectedScore).toBeLessThanOrEqual(Math.max(...scores) + 0.1);
    }
  });

  it("costs break down into their lines, in the mean", () => {
    for (const { cost, lines } of decision.alternatives) {
      const sum = Object.values(lines).reduce((total, line) => total + line.mean!, 0);
      // Some thirty figures of twelve digits.
      expect(Math.abs(sum / cost.mean! - 1)).toBeLessThan(1e-9);
    }
  });

  it("savings are the baseline's cost less one's own, in the mean", () => {
    const baseline = decision.alternatives.find(({ id }) => id === decision.baseline)!;
    for (const { cost, saving } of decision.alternatives)
      expect(Math.abs(baseline.cost.mean! - cost.mean! - saving.mean!)).toBeLessThan(1e-9 * baseline.cost.mean!);
  });

  it("the bridge leads from the baseline to the recommendation, and the criteria to the lead", () => {
    const costOf = (id: string) => decision.alternatives.find((each) => each.id === id)!;
    const [from, to] = [costOf(decision.baseline), costOf(decision.recommendation.alternative)];
    const moved = decision.why.bridge.reduce((sum, { amount }) => sum + amount, 0);
    expect(Math.abs(to.cost.mean! - from.cost.mean! - moved)).toBeLessThan(1e-9 * from.cost.mean!);
    if (decision.why.versus === null) return;
    const lead = decision.why.criteria.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(lead).toBeCloseTo(to.expectedScore! - costOf(decision.why.versus).expectedScore!, 9);
  });

  it("each month at the medians is told for every feasible alternative", () => {
    const feasible = decision.alternatives.filter((each) => each.feasible).map(({ id }) => id);
    expect(Object.keys(decision.monthly).toSorted()).toEqual([...new Set([...feasible, decision.baseline])].toSorted());
    for (const [id, lines] of Object.entries(decision.monthly)) {
      const known = Object.keys(decision.alternatives.find((each) => each.id === id)!.lines);
      expect(Object.keys(lines).toSorted()).toEqual(known.toSorted());
    }
  });

  it("every alternative's place stands on facts that are listed", () => {
    const places = new Set(decision.facts.map(({ place }) => place));
    for (const { site } of decision.alternatives)
      expect([...places].some((place) => site.toUpperCase().startsWith(place))).toBe(true);
    const names = decision.facts.map(({ key, place }) => `${key} ${place}`);
    expect(names).toEqual([...new Set(names)].toSorted());
  });
});

describe("the same question", () => {
  const first = decided(smallProject);

  it("gives the same bytes", () => {
    expect(JSON.stringify(decided(smallProject))).toBe(JSON.stringify(first));
  });

  it("asked with its keys and candidates in another order has the same id", () => {
    const turned = (value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, each]) => [key, turned(each)]),
          )
        : value;
    const otherwise = turned(
      saying(smallProject, { candidates: { sites: ["pl-warsaw", "mx-guadalajara"] } }),
    ) as typeof smallProject;
    expect(decided(otherwise).id).toBe(first.id);
  });

  it("asked with its offers in another order has the same id", () => {
    const [one, other] = [vendors, vendors.toReversed()].map((each) =>
      decided(smallProject, { candidates: { vendors: each } }),
    );
    expect(other!.id).toBe(one!.id);
  });

  it.each([
    ["another seed", {}, { seed: 2 }],
    ["more futures", {}, { trials: 65 }],
    ["another title", { title: "Another project" }, {}],
    ["another month", { work: { months: 13 } }, {}],
    ["another state of knowledge", {}, { parameters: withParameterScaled(publishedParameters, "vendorMarkup", 1.1) }],
  ])("with %s has another id", (_, changes, options) => {
    expect(decided(smallProject, changes, options).id).not.toBe(first.id);
  });
});

describe("nothing is feasible", () => {
  const answer = decide(reading(smallProject, { limits: { budget: 1, forbid: ["freelancers"] } }), { trials: 16 });

  it("refuses with every reason of every alternative", () => {
    expect(answer.ok).toBe(false);
    if (answer.ok) return;
    expect(new Set(answer.faults.map(({ code }) => code))).toEqual(new Set(["decide.no-feasible-alternative"]));
    const reasons = answer.faults.map(({ path }) => path);
    expect(reasons).toContain("employees@us-chicago: limits.budget");
    expect(reasons).toContain("freelancers@us-chicago: limits.forbid");
    expect(reasons).toContain("freelancers@us-chicago: limits.budget");
    for (const { given, allowed, hint } of answer.faults)
      for (const part of [given, allowed, hint]) expect(part).toMatch(/\S/);
  });
});

describe("a question that cannot be asked", () => {
  it("is refused before anything is simulated, with all that is wrong", () => {
    const answer = decide(reading(smallProject, { baseline: { alternative: "vendor:acme@in-pune" } }), {
      trials: 0,
      seed: -1,
    });
    expect(answer.ok ? [] : answer.faults.map(({ code }) => code)).toEqual([
      "decide.trials",
      "decide.seed",
      "decide.unknown-baseline",
    ]);
  });
});

describe("a baseline", () => {
  it("that is infeasible still is what savings are measured against", () => {
    const decision = decided(smallProject, { limits: { forbid: ["employees"] } });
    const baseline = decision.alternatives.find(({ id }) => id === decision.baseline)!;
    expect(decision.baseline).toBe("employees@us-chicago");
    expect(baseline).toMatchObject({
      feasible: false,
      expectedScore: null,
      firstRankShare: 0,
      rankShares: [],
      saving: { mean: 0 },
    });
    expect(decision.recommendation.summary).toContain("against your own team in Chicago");
  });

  it("that is recommended is said to be the measure, with no return on itself", () => {
    const decision = decided(smallService, { limits: { countries: { allow: ["GB"] } }, priorities: ["control"] });
    expect(decision.recommendation.alternative).toBe(decision.baseline);
    const own = decision.alternatives.find(({ id }) => id === decision.baseline)!;
    expect(own.roi).toMatchObject({ mean: null, why: expect.stringMatching(/\S/) as string });
    expect(decision.why.bridge).toEqual([]);
  });
});

const costIn = ({ alternatives }: Decision) => alternatives.find(({ id }) => id === "vendor:beta@in-pune")!.cost.mean!;
const judgedOf = ({ cost, criteria, expectedScore }: Alternative) => ({ cost, criteria, expectedScore });

describe("offers", () => {
  const decision = decided(smallProject, { candidates: { vendors } });
  const ids = decision.alternatives.map(({ id }) => id);

  it("are alternatives of their own, by their vendor's name", () => {
    expect(ids).toContain("vendor:acme@pl-warsaw");
    expect(ids).toContain("vendor:beta@in-pune");
  });

  it("a dearer rate makes a dearer alternative and changes no other", () => {
    const dearer = decided(smallProject, {
      candidates: { vendors: [vendors[0]!, { ...vendors[1]!, ratePerHour: 58 }] },
    });
    const moved = decision.alternatives.filter((before) => {
      const after = dearer.alternatives.find(({ id }) => id === before.id)!;
      return !isDeepStrictEqual(judgedOf(before), judgedOf(after));
    });
    expect(moved.map(({ id }) => id)).toEqual(["vendor:beta@in-pune"]);
    expect(costIn(dearer)).toBeGreaterThan(1.3 * costIn(decision));
  });
});

describe("what is stored", () => {
  it("is kept to twelve digits, but for shares that are counted", () => {
    const { alternatives, workload, why, monthly } = decided(smallProject);
    const kept = alternatives.map(({ winsAgainstBest, ...rest }) => ({
      ...rest,
      counted: winsAgainstBest?.probability,
    }));
    const numbers = numbersIn([kept, workload, why, monthly]);
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter((value) => stored(value) !== value)).toEqual([]);
  });

  it("the workload is that of the forecast: its mean over the futures lies near the forecast's", () => {
    const brief = reading(smallProject).brief;
    const { profile, level, scopeGrowth } = workload(brief);
    const hours =
      profile.reduce((sum, each) => sum + each, 0) * meanOfDistribution(level) * meanOfDistribution(scopeGrowth);
    const { total } = decided(smallProject, {}, { trials: 1024 }).workload;
    expect(Math.abs(total.mean! - hours)).toBeLessThan(4 * total.error!);
  });
});

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const warningsWith = (runCostPerYear: number) =>
  decided(smallService, { baseline: { alternative: "employees@gb-leeds", runCostPerYear } }).warnings.map(
    ({ code }) => code,
  );

describe("books that the model cannot follow", () => {
  it("are warned of, and those that it can are not", () => {
    expect(warningsWith(900_000)).not.toContain("decide.books-far-from-model");
    expect(warningsWith(50_000_000)).toContain("decide.books-far-from-model");
    expect(warningsWith(1_000)).toContain("decide.books-far-from-model");
  });
});
