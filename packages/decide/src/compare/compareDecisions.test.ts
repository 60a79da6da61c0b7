import { publishedParameters, withParameterScaled } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { saying, smallProject, smallService } from "../../test/briefs.ts";
import { decided } from "../../test/decided.ts";
import type { Decision } from "../decision.ts";
import { compareDecisions } from "./compareDecisions.ts";
import type { Comparison, Difference } from "./comparison.ts";

const before = decided(smallProject);
const causesOf = ({ attribution }: Comparison) => attribution.causes.map(({ name }) => name);
const partOf = ({ parts }: Difference, cause: string) => parts.find((each) => each.cause === cause)!.amount;
const found = ({ attribution }: Comparison, what: Difference["what"]) =>
  attribution.differences.find((each) => each.what === what)!;

/** Sums of figures of twelve digits. */
function expectToAddUp(comparison: Comparison) {
  for (const { difference, parts, remainder, before: was, after: is } of comparison.attribution.differences) {
    const sum = parts.reduce((total, { amount }) => total + amount, remainder);
    const scale = Math.max(1, Math.abs(was), Math.abs(is));
    expect(Math.abs(sum - difference)).toBeLessThan(1e-9 * scale);
    expect(Math.abs(is - was - difference)).toBeLessThan(1e-9 * scale);
  }
}

describe("a decision beside itself", () => {
  it("differs in nothing", () => {
    const same = compareDecisions(before, JSON.parse(JSON.stringify(before)) as Decision);
    expect(same).toMatchObject({
      same: true,
      inputs: { fields: [], assumptions: [], parameters: [] },
      facts: { changed: [], onlyBefore: 0, onlyAfter: 0 },
      attribution: { causes: [], remainder: [] },
    });
    for (const { difference, remainder } of same.attribution.differences)
      expect([difference, remainder]).toEqual([0, 0]);
  });
});

describe("one changed field", () => {
  const after = decided(smallProject, { work: { months: 30 } });
  const comparison = compareDecisions(before, after);

  it("is named with both values; defaults that follow from it are said to", () => {
    const fields = new Map(comparison.inputs.fields.map((each) => [each.path, each]));
    expect(fields.get("work.months")).toEqual({ path: "work.months", before: 12, after: 30, follows: false });
    expect([...fields.values()].filter(({ follows }) => !follows).map(({ path }) => path)).toEqual(["work.months"]);
    expect(fields.get("nature.costOfDelayPerMonth")).toMatchObject({ follows: true });
  });

  it("is the only cause and makes the whole difference, with nothing left over", () => {
    expect(causesOf(comparison)).toEqual(["work.months"]);
    expect(comparison.attribution).toMatchObject({ by: "field", trials: 64, remainder: [] });
    expectToAddUp(comparison);
    for (const { remainder } of comparison.attribution.differences) expect(remainder).toBe(0);
    expect(partOf(found(comparison, "cost"), "work.months")).toBeGreaterThan(0);
  });
});

describe("several changed fields", () => {
  const after = decided(smallProject, {
    work: { months: 30, roles: { softwareDeveloper: 9 } },
    nature: { clarity: 0.9 },
    priorities: { cost: 0.7, control: 0.3 },
  });
  const comparison = compareDecisions(before, after);

  it("each make a part, and the parts add up to the difference", () => {
    expect(causesOf(comparison)).toEqual([
      "nature.clarity",
      "priorities",
      "work.months",
      "work.roles.softwareDeveloper",
    ]);
    expectToAddUp(comparison);
    expect(comparison.attribution.remainder).toEqual([]);
  });

  it("priorities cost nothing, and more people cost more", () => {
    expect(partOf(found(comparison, "cost"), "priorities")).toBe(0);
    expect(partOf(found(comparison, "saving"), "priorities")).toBe(0);
    expect(partOf(found(comparison, "cost"), "work.roles.softwareDeveloper")).toBeGreaterThan(0);
    expect(partOf(found(comparison, "lead"), "priorities")).not.toBe(0);
  });

  it("looked at from the other side do the opposite", () => {
    const back = compareDecisions(after, before);
    const there = found(comparison, "cost");
    const here = back.attribution.differences.find(
      ({ what, alternative }) => what === "cost" && alternative === there.alternative,
    )!;
    for (const { cause, amount } of there.parts) expect(partOf(here, cause) / -amount || 1).toBeCloseTo(1, 9);
  });
});

describe("more fields than can be tried each by itself", () => {
  it("are taken together by section", () => {
    const after = decided(smallProject, {
      work: { months: 18, roles: { softwareDeveloper: 5, qaAnalyst: 1 } },
      nature: { clarity: 0.9, volatility: 0.1 },
      company: { discountRate: 0.05 },
    });
    const comparison = compareDecisions(before, after);
    expect(comparison.attribution.by).toBe("section");
    expect(causesOf(comparison)).toEqual(["company", "nature", "work"]);
    expect(comparison.attribution.causes[2]!.paths).toEqual([
      "work.months",
      "work.roles.qaAnalyst",
      "work.roles.softwareDeveloper",
    ]);
    expectToAddUp(comparison);
  });

  it("that make no brief one without the other are taken as one", () => {
    const comparison = compareDecisions(before, decided({ ...smallService, company: smallProject["company"] }));
    expect(comparison.attribution.by).not.toBe("field");
    expectToAddUp(comparison);
  });
});

describe("what cannot be run again", () => {
  it("of another seed is a remainder that says so", () => {
    const comparison = compareDecisions(before, decided(smallProject, {}, { seed: 2 }));
    expect(comparison.attribution.remainder).toEqual([{ reason: "seed", before: 1, after: 2 }]);
    expectToAddUp(comparison);
    expect(found(comparison, "cost").remainder).toBe(found(comparison, "cost").difference);
  });

  it("of another atlas is a remainder that names all three", () => {
    const older = { ...before, atlas: { version: "0.9.0", date: "2025-01-01" } };
    const comparison = compareDecisions(older, decided(smallProject, { work: { months: 30 } }, { seed: 2 }));
    expect(comparison.attribution.remainder[0]).toEqual({
      reason: "atlas",
      before: "0.9.0",
      after: before.atlas.version,
      installed: before.atlas.version,
    });
    expect(comparison.before.edited).toBe(true);
  });

  it("of own parameters is a remainder, and the parameters are named", () => {
    const dearer = withParameterScaled(publishedParameters, "recruiting", 3);
    const comparison = compareDecisions(
      decided(smallProject, {}, { trials: 512 }),
      decided(smallProject, {}, { parameters: dearer, trials: 512 }),
    );
    expect(comparison.inputs.parameters.map(({ key }) => key)).toEqual(["recruiting"]);
    expect(comparison.attribution.remainder).toEqual([{ reason: "parameters", keys: ["recruiting"] }]);
  });

  it("of more futures than are run again is a remainder", () => {
    const comparison = compareDecisions(before, decided(smallProject, { work: { months: 30 } }, { trials: 256 }));
    expect(comparison.attribution.remainder).toEqual([{ reason: "futures", before: 64, after: 256, run: 64 }]);
    expectToAddUp(comparison);
  });
});

describe("another answer", () => {
  const after = decided(smallProject, { limits: { forbid: [before.recommendation.party] } });
  const comparison = compareDecisions(before, after);

  it("shows both recommendations in both decisions, and what forbids the earlier one", () => {
    const { recommendation, alternatives } = comparison.result;
    expect(recommendation.before.alternative).toBe(before.recommendation.alternative);
    expect(recommendation.after.alternative).not.toBe(recommendation.before.alternative);
    expect(alternatives.map(({ alternative }) => alternative)).toEqual([
      recommendation.after.alternative,
      recommendation.before.alternative,
    ]);
    expect(alternatives[1]!.after).toMatchObject({ feasible: false, breaks: ["limits.forbid"], expectedScore: null });
  });

  it("leads over an alternative that both have scored", () => {
    const lead = found(comparison, "lead");
    for (const decision of [before, after])
      for (const id of [lead.alternative, lead.versus])
        expect(decision.alternatives.find((each) => each.id === id)!.expectedScore).not.toBeNull();
  });
});

describe("recommendations of which neither decision holds the other's", () => {
  it("leave the best that both found feasible to compare by", () => {
    const elsewhere = decided(smallProject, {
      candidates: { sites: ["in-pune"] },
      limits: { forbid: [before.recommendation.party] },
      company: { home: "us-austin" },
    });
    const comparison = compareDecisions(before, elsewhere);
    expect(comparison.result.alternatives.map((each) => [each.before, each.after].includes(null))).toContain(true);
    for (const { alternative } of comparison.attribution.differences)
      for (const decision of [before, elsewhere])
        expect(decision.alternatives.map(({ id }) => id)).toContain(alternative);
    expectToAddUp(comparison);
  });

  it("with places in common are compared at these", () => {
    const other = decided(smallProject, { candidates: { sites: ["in-pune"] }, work: { months: 24 } });
    const comparison = compareDecisions(before, other);
    expect(comparison.attribution.differences.map(({ what }) => what)).toEqual(
      expect.arrayContaining(["cost", "saving", "lead"]),
    );
    expectToAddUp(comparison);
  });
});

describe("inputs that move together", () => {
  it("move together in every rerun, so that nothing is left over", () => {
    const correlations = [{ name: "pay", between: ["world/*/payLevel"], rank: 0.7 }];
    const [one, other] = [12, 20].map((months) => decided(smallProject, { correlations, work: { months } }));
    const comparison = compareDecisions(one!, other!);
    expect(causesOf(comparison)).toEqual(["work.months"]);
    expect(comparison.attribution.remainder).toEqual([]);
    const alone = compareDecisions(before, one!);
    expect(causesOf(alone)).toEqual(["correlations"]);
    expectToAddUp(alone);
  });
});

describe("assumptions", () => {
  it("that became words of the user are named, also where the value stays", () => {
    const { clarity } = before.brief.nature;
    const comparison = compareDecisions(before, decided(smallProject, { nature: { clarity } }));
    expect(comparison.inputs).toMatchObject({
      fields: [],
      assumptions: [{ path: "nature.clarity", became: "given" }],
    });
    expect(comparison.attribution.causes.flatMap(({ paths }) => paths)).toEqual(["nature.clarity"]);
    for (const { difference } of comparison.attribution.differences) expect(difference).toBe(0);
  });
});

describe("amounts in two currencies", () => {
  it("are not compared; the lead is", () => {
    const comparison = compareDecisions(before, decided(smallProject, { company: { currency: "EUR" } }));
    expect(comparison.currency).toBeNull();
    expect(comparison.attribution.differences.map(({ what }) => what)).toEqual(["lead"]);
  });
});

describe("lines of cost", () => {
  it("of the recommendation add up to the difference of its cost", () => {
    const after = decided(smallProject, saying({}, { work: { months: 30 } }));
    const [changed] = compareDecisions(before, after).result.alternatives;
    const sum = changed!.lines.reduce((total, line) => total + line.after - line.before, 0);
    // Some twenty sums of amounts kept to twelve digits.
    expect(Math.abs(sum - (changed!.after!.cost! - changed!.before!.cost!))).toBeLessThan(1e-9 * changed!.after!.cost!);
  });
});
