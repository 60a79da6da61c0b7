import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueAt } from "../dataPath.ts";
import type { PlainMapping } from "../plainData.ts";
import { languageClaims } from "./languageClaims.ts";
import { languageCombination } from "./languageCombination.ts";
import type { StatementReading } from "./statement.ts";

const text = [
  "A bank in Munich, Germany, needs 9,000 to 26,000 hours of software development over 14 months, or 18 at most.",
  "GDPR and DORA apply. No freelancers. It could be done in Poland or in India, but nothing may go to China.",
  "The budget is EUR 2 million. Cost matters most, then speed. First output by 1 May 2027; work starts on 1 June 2027.",
].join("\n");

type Claimed = readonly [path: string, value: string | number, quote: string];
type Said = readonly [path: string, quote: string, confidence: number];

/** A reading by rules with this brief and these quotes. */
function rules(brief: PlainMapping, ...said: readonly Said[]): StatementReading {
  const evidence = said.map(([path, quote, confidence]) => {
    const start = text.indexOf(quote);
    return { path, quote, start, end: start + quote.length, confidence };
  });
  return { brief, evidence, questions: [], warnings: [] };
}

function claims(fields: readonly Claimed[]) {
  const answer = { fields: fields.map(([path, value, quote]) => ({ path, value, quote, confidence: 1 })) };
  return expectOk(languageClaims(answer, text)).claims;
}

const combined = (read: StatementReading, ...fields: readonly Claimed[]) =>
  languageCombination(text, read, claims(fields));

describe("rules and model together", () => {
  it("take from the model what the rules do not say, with its quote, in the order of the text", () => {
    const read = rules({ work: { months: 14 } }, ["work.months", "14 months", 0.9]);
    const { brief, evidence, warnings } = combined(
      read,
      ["limits.budget", 2_000_000, "EUR 2 million"],
      ["company.home", "Munich", "A bank in Munich"],
      ["work.effort.p10", 9000, "9,000 to 26,000 hours"],
    );
    expect(brief).toEqual({
      work: { months: 14, effort: { p10: 9000 } },
      limits: { budget: 2_000_000 },
      company: { home: "de-munich" },
    });
    expect(evidence.map(({ path, quote }) => [path, quote])).toEqual([
      ["company.home", "A bank in Munich"],
      ["work.effort.p10", "9,000 to 26,000 hours"],
      ["work.months", "14 months"],
      ["limits.budget", "EUR 2 million"],
    ]);
    expect(evidence.every(({ quote, start, end }) => text.slice(start, end) === quote)).toBe(true);
    expect(warnings).toEqual([]);
  });

  it("leave what both say as the rules have it", () => {
    const read = rules({ work: { months: 14 } }, ["work.months", "over 14 months", 0.2]);
    expect(combined(read, ["work.months", 14, "14 months"])).toEqual(read);
  });

  it("keep the rules' value where they disagree and the rules are as sure, and name both", () => {
    const read = rules({ work: { months: 14 } }, ["work.months", "14 months", 0.7]);
    const { brief, evidence, warnings } = combined(read, ["work.months", 18, "18 at most"]);
    expect([brief, evidence]).toEqual([read.brief, read.evidence]);
    expect(warnings).toMatchObject([
      {
        code: "language.disagreement",
        path: "work.months",
        given: expect.stringMatching(/^18 by the model .*, 14 from "14 months" by the rules$/),
        hint: "14 is kept: the rules go first where they are as sure. Check it.",
      },
    ]);
  });

  it("take the model's value where the rules are less sure, and name both", () => {
    const read = rules({ work: { months: 14 } }, ["work.months", "14 months", 0.4]);
    const { brief, evidence, warnings } = combined(read, ["work.months", 18, "18 at most"]);
    expect(brief).toEqual({ work: { months: 18 } });
    expect(evidence).toMatchObject([{ path: "work.months", quote: "18 at most", confidence: 0.7 }]);
    expect(warnings).toMatchObject([{ code: "language.disagreement", hint: expect.stringMatching(/^18 is kept/) }]);
  });

  it("keep the rules' effort where it is a single figure and the model gives points of a range", () => {
    const read = rules({ work: { effort: 9000 } }, ["work.effort", "9,000", 0.1]);
    const { brief, warnings } = combined(read, ["work.effort.p90", 26_000, "9,000 to 26,000 hours"]);
    expect(brief).toEqual(read.brief);
    expect(warnings).toMatchObject([{ code: "language.disagreement", path: "work.effort.p90" }]);
  });

  it("join lists without saying anything twice", () => {
    const read = rules({ sensitivity: { regimes: ["GDPR"] } }, ["sensitivity.regimes[0]", "GDPR", 0.9]);
    const { brief, evidence } = combined(
      read,
      ["sensitivity.regimes", "DORA", "DORA"],
      ["sensitivity.regimes", "GDPR", "GDPR"],
    );
    expect(brief).toEqual({ sensitivity: { regimes: ["GDPR", "DORA"] } });
    expect(evidence.map(({ path }) => path)).toEqual(["sensitivity.regimes[0]", "sensitivity.regimes[1]"]);
  });

  it("take an order of priorities whole, from the rules where they have one", () => {
    const order = [
      ["priorities", "cost", "Cost matters most"],
      ["priorities", "speed", "then speed"],
    ] as const;
    expect(combined(rules({}), ...order).brief).toEqual({ priorities: ["cost", "speed"] });
    const read = rules({ priorities: ["speed"] }, ["priorities[0]", "speed", 0.6]);
    const { brief, warnings } = combined(read, ...order);
    expect(brief).toEqual(read.brief);
    expect(warnings).toMatchObject([{ path: "priorities", hint: "The order of the rules is kept; check it." }]);
  });

  it.each([
    [
      "a range out of order",
      { work: { effort: { p10: 30_000 } } },
      ["work.effort.p90", 26_000, "9,000 to 26,000 hours"],
      "brief.out-of-order",
    ],
    [
      "an end before the start",
      { work: { start: "2027-06-01" } },
      ["limits.startBy", "2027-05-01", "by 1 May 2027"],
      "brief.impossible-limit",
    ],
    [
      "a country allowed and forbidden",
      { limits: { countries: { forbid: ["CN"] } } },
      ["limits.countries.allow", "China", "China"],
      "brief.impossible-limit",
    ],
    ["a word that nobody knows", {}, ["work.kind", "programme", "A bank"], "brief.unknown-value"],
    ["a number out of range", {}, ["nature.core", 14, "14 months"], "brief.out-of-range"],
  ] as const)("drop what the brief cannot hold: %s", (_, brief, field, code) => {
    const read = rules(brief as PlainMapping);
    const found = combined(read, field);
    expect(found.brief).toEqual(read.brief);
    expect(found.warnings).toMatchObject([{ code, hint: expect.stringContaining("The model's field was dropped.") }]);
  });

  it("no longer ask what the model has answered, nor for an amount once there is one", () => {
    const questions = ["work.effort", "company.home", "work.start"].map((path) => ({ path, question: "?", why: "" }));
    const found = combined(
      { ...rules({}), questions },
      ["work.roles.softwareDeveloper", 14, "over 14 months"],
      ["company.home", "Munich", "Munich"],
    );
    expect(found.questions.map(({ path }) => path)).toEqual(["work.start"]);
  });

  it("never lose what the rules were surest of, whatever the model claims", () => {
    const read = rules(
      { work: { kind: "project", months: 14 }, company: { home: "de-munich" }, limits: { budget: 2_000_000 } },
      ["company.home", "Munich", 0.95],
      ["work.kind", "software development", 0.95],
      ["work.months", "14 months", 0.95],
      ["limits.budget", "EUR 2 million", 0.95],
    );
    const field = fc.constantFrom(
      ["work.months", 18, "18 at most"],
      ["work.kind", "service", "A bank"],
      ["company.home", "Poland", "in Poland"],
      ["limits.budget", 14, "14 months"],
      ["work.start", "2027-06-01", "1 June 2027"],
      ["candidates.sites", "India", "in India"],
      ["limits.countries.forbid", "Germany", "Germany"],
    ) as fc.Arbitrary<Claimed>;
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 10 }), (fields) => {
        const { brief, evidence } = combined(read, ...fields);
        for (const { path } of read.evidence) {
          expect(valueAt(brief, path.split("."))).toEqual(valueAt(read.brief, path.split(".")));
        }
        expect(new Set(evidence.map(({ path }) => path)).size).toBe(evidence.length);
      }),
      { seed: 23 },
    );
  });
});
