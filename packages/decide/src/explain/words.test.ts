import { describe, expect, it } from "vitest";
import { smallProject, smallService } from "../../test/briefs.ts";
import { decided } from "../../test/decided.ts";
import { everyParty } from "../../test/ground.ts";
import type { Alternative, Decision } from "../decision.ts";
import { reasons, summary, type Told } from "./words.ts";

const decision = decided(smallProject);
const clear: Told = { ...decision, recommendation: { ...decision.recommendation, verdict: "clear" } };

const best = ({ recommendation, alternatives }: Told) =>
  alternatives.find(({ id }) => id === recommendation.alternative)!;

/** The same decision with its best alternative otherwise. */
function withBest(told: Told, change: Partial<Alternative>): Told {
  const { id } = best(told);
  return { ...told, alternatives: told.alternatives.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}

/** The same decision as if an alternative were recommended. */
function recommending(told: Told, id: string): Told {
  const { party, site, reach, name } = told.alternatives.find((each) => each.id === id)!;
  return { ...told, recommendation: { ...told.recommendation, alternative: id, party, site, reach, name } };
}

const saving = (p10: number, mean: number, p90: number) => ({ saving: { mean, p10, p50: mean, p90, error: 1 } });

describe("a summary", () => {
  it("is the one that the decision carries", () => {
    expect(summary(decision)).toBe(decision.recommendation.summary);
    expect(reasons(decision)).toEqual(decision.why.inWords);
  });

  it("says what to do, how often it is best, what it saves and against what", () => {
    const told = withBest(
      { ...clear, recommendation: { ...clear.recommendation, confidenceShare: 0.62, cellShare: 0.62 } },
      saving(120_000, 250_000, 410_000),
    );
    expect(summary(recommending(told, best(told).id))).toMatch(
      /^[A-Z].*\. Best in 6 of 10 futures; saves \$250 k \(\$120 k to \$410 k\) against your own team in Chicago\.$/,
    );
  });

  it.each([
    ["confidence", { confidenceShare: 0.31 }, "Best in 3 of 10 futures"],
    [
      "the share of its kind",
      { confidenceShare: 0.31, cellShare: 0.72 },
      "(7 of 10 together with the same arrangement elsewhere)",
    ],
  ])("follows %s", (_, shares, words) => {
    const before = { ...clear, recommendation: { ...clear.recommendation, confidenceShare: 0.9, cellShare: 0.9 } };
    const after = { ...before, recommendation: { ...before.recommendation, cellShare: 0.31, ...shares } };
    expect(summary(before)).not.toContain(words);
    expect(summary(after)).toContain(words);
  });

  it("says nothing of the same arrangement elsewhere when that adds nothing", () => {
    const told = { ...clear, recommendation: { ...clear.recommendation, confidenceShare: 0.5, cellShare: 0.53 } };
    expect(summary(told)).not.toContain("elsewhere");
  });

  it("follows the saving and its range", () => {
    expect(summary(withBest(clear, saving(1e6, 2e6, 3e6)))).toContain("saves $2.0 m ($1.0 m to $3.0 m)");
    expect(summary(withBest(clear, saving(-5e5, 2e6, 3e6)))).toContain("saves $2.0 m (−$500 k to $3.0 m)");
  });

  it("says what something dearer costs more, from least to most", () => {
    expect(summary(withBest(clear, saving(-9e5, -4e5, -1e5)))).toContain("costs $400 k more ($100 k to $900 k)");
    expect(summary(withBest(clear, saving(-9e5, -4e5, 2e5)))).toContain("costs $400 k more (−$200 k to $900 k)");
  });

  it("speaks the currency of the brief", () => {
    expect(decided(smallService).recommendation.summary).toMatch(/£|measured against/);
  });

  it("does not invent a saving that cannot be said", () => {
    const unsaid = { saving: { mean: null, p10: null, p50: null, p90: null, error: null, why: "no figure" } };
    expect(summary(withBest(clear, unsaid))).toContain("its saving cannot be said");
  });

  it("of the baseline itself says that the others are measured against it", () => {
    expect(summary(recommending(clear, clear.baseline))).toMatch(
      /^Do it with your own team in Chicago\. Best in .*; it is what other arrangements are measured against\.$/,
    );
  });

  it.each(everyParty)("knows %s as advice", (party) => {
    const words = summary(recommending(clear, `${party}@pl-warsaw`));
    expect(words).toContain("Warsaw");
    expect(words.split(". ").length).toBeGreaterThanOrEqual(2);
  });

  it("gives each party its own advice", () => {
    const advice = everyParty.map((party) => summary(recommending(clear, `${party}@pl-warsaw`)).split(". ")[0]);
    expect(new Set(advice).size).toBe(everyParty.length);
  });

  it("names a vendor that has offered, also as what is measured against", () => {
    const vendors = [{ id: "acme", site: "pl-warsaw", ratePerHour: 45 }];
    const offered = decided(smallProject, {
      candidates: { vendors },
      baseline: { alternative: "vendor:acme@pl-warsaw" },
    });
    expect(summary(recommending(offered, "vendor:acme@pl-warsaw"))).toContain("the vendor acme in Warsaw");
    expect(summary(recommending(offered, "employees@us-chicago"))).toContain("against the vendor acme in Warsaw");
  });
});

describe("too close to call", () => {
  const close: Told = { ...decision, recommendation: { ...decision.recommendation, verdict: "tooCloseToCall" } };

  it("names both, and what to do if one must choose now", () => {
    const words = summary(close);
    expect(words).toMatch(/^Too close to call between .+ and .+\. If you must choose now: [a-z].+\. Best in /);
    const versus = close.alternatives.find(({ id }) => id === best(close).winsAgainstBest!.versus)!;
    const city = { "mx-guadalajara": "Guadalajara", "pl-warsaw": "Warsaw", "us-chicago": "Chicago" }[versus.site]!;
    expect(words.split(". If you")[0]).toContain(city);
  });

  it("is said only then", () => {
    for (const verdict of ["clear", "leaning"] as const)
      expect(summary({ ...close, recommendation: { ...close.recommendation, verdict } })).not.toContain("Too close");
  });
});

describe("only one kind of arrangement left", () => {
  const only = decided(smallProject, {
    sensitivity: { thirdPartyAccess: "forbidden" },
    limits: { countries: { allow: ["US"] } },
  });

  it("says that the limits leave no other, and gives no odds", () => {
    expect(only.why.versus).toBeNull();
    expect(only.recommendation.summary).toBe(
      "Do it with your own team in Chicago. It is the only kind of arrangement that your limits leave; it is what other arrangements are measured against.",
    );
  });

  it("compares with nobody", () => {
    expect(only.why.criteria).toEqual([]);
    expect(only.why.inWords.join(" ")).not.toMatch(/Against|What speaks against/);
  });
});

const assumption = (path: string, influence: number | null) => ({
  path,
  value: 1,
  why: "A margin; evidence: judged",
  source: "x",
  influence,
});

const withWhy = (change: Partial<Decision["why"]>): Told => ({ ...decision, why: { ...decision.why, ...change } });

const contribution = (criterion: string, amount: number) => ({ criterion, contribution: amount });

/** Without the values in brackets. */
const plain = (words: string | undefined) => words?.replaceAll(/ \([^)]*\)/g, "");

const sentence = (told: Told, start: string) => reasons(told).find((each) => each.startsWith(start));

const told = (influence: number | null): Told => ({
  ...decision,
  assumptions: [assumption("parameters.vendorMarkup", influence)],
});

describe("reasons", () => {
  it("are the three criteria that speak most for it", () => {
    const told = withWhy({
      criteria: [
        contribution("cost", 0.05),
        contribution("speed", 0.03),
        contribution("control", 0.02),
        contribution("talent", 0.01),
      ],
    });
    expect(plain(sentence(told, "Against"))).toMatch(/it is ahead on cost, speed and control\.$/);
  });

  it("leave out what hardly speaks", () => {
    const told = withWhy({ criteria: [contribution("cost", 0.05), contribution("speed", 0.0039)] });
    expect(plain(sentence(told, "Against"))).toMatch(/it is ahead on cost\.$/);
    expect(sentence(withWhy({ criteria: [contribution("cost", 0.001)] }), "Against")).toBeUndefined();
  });

  it("name the strongest counter-argument, where there is one", () => {
    const told = withWhy({ criteria: [contribution("cost", 0.05), contribution("protection", -0.03)] });
    expect(plain(sentence(told, "What speaks against"))).toBe(
      "What speaks against it most is protection of know-how and data.",
    );
    expect(
      sentence(withWhy({ criteria: [contribution("cost", 0.05), contribution("protection", -0.001)] }), "What speaks"),
    ).toBeUndefined();
  });

  it("show the four lines where most money moves, with their signs", () => {
    const bridge = [
      { line: "wages", amount: -900_000 },
      { line: "seats", amount: -20_000 },
      { line: "vendorPrice", amount: 450_000 },
      { line: "selection", amount: 30_000 },
      { line: "attrition", amount: -60_000 },
    ] as const;
    expect(sentence(withWhy({ bridge }), "Where the money")).toBe(
      "Where the money moves against the baseline: pay −$900 k, the vendor's price +$450 k, replacing leavers −$60 k, selection +$30 k.",
    );
    expect(sentence(withWhy({ bridge: [] }), "Where the money")).toBeUndefined();
  });

  it("say what to check first, and only what matters", () => {
    expect(sentence(told(0.02), "Check first")).toBe("Check first: a margin.");
    expect(sentence(told(0.001), "Check first")).toBeUndefined();
    expect(sentence(told(null), "Check first")).toBeUndefined();
  });

  it("are whole sentences", () => {
    for (const sentence of reasons(decision)) expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
  });
});
