import { describe, expect, it } from "vitest";
import type { Decision } from "../decision.ts";
import { smallProduction, smallProject, smallService } from "../../test/briefs.ts";
import { decided } from "../../test/decided.ts";
import { explanation } from "./explanation.ts";

const AFAR = { work: { units: { dutyShare: 0.04 } }, candidates: { sites: ["in-pune"] } };

const decisions: readonly (readonly [string, Decision])[] = [
  ["a project", decided(smallProject, {}, { trials: 512, defended: true })],
  ["a service with a limit", decided(smallService, { limits: { budget: 9e6 } }, { trials: 512, defended: true })],
  [
    "work that a team at home loses",
    decided(smallService, { limits: { parties: { allow: ["vendor"] } } }, { trials: 128 }),
  ],
  ["goods", decided(smallProduction, { ...AFAR, priorities: ["cost"] }, { trials: 256 })],
  ["goods that stay", decided(smallProduction, { ...AFAR, priorities: ["control", "speed"] }, { trials: 128 })],
  ["a project too close to call", decided(smallProject, { priorities: ["control", "cost"] }, { trials: 256 })],
];

/** The value at a JSON Pointer. */
function valueAt(decision: Decision, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>((node, step) => (node as Record<string, unknown>)?.[step], decision);
}

/** The decision with another value at a JSON Pointer. */
function withValue(decision: Decision, pointer: string, value: unknown): Decision {
  const copy = structuredClone(decision) as unknown as Record<string, unknown>;
  const steps = stepsOf(pointer);
  const parent = steps.slice(0, -1).reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], copy);
  (parent as Record<string, unknown>)[steps.at(-1)!] = value;
  return copy as unknown as Decision;
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * Another figure or another name in the place of this one, far enough for every rounding; a figure that only gives a word
 * its place in the sentence becomes nothing.
 */
function otherThan(value: unknown, words: string, { alternatives }: Decision): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number" && !/\d|nearly|fewer/.test(words)) return 0;
  if (typeof value === "number") return Math.abs(value) <= 1 ? (value > 0.5 ? value / 3 : value + 0.4) : value * 3.7;
  if (value === "clear" || value === "leaning" || value === "tooCloseToCall")
    return value === "clear" ? "leaning" : "clear";
  return alternatives.find(({ id }) => id !== value)!.id;
}

describe.each(decisions)("the explanation of %s", (_, decision) => {
  const sentences = decision.explanation;

  it("is the one that the decision carries, made from its figures alone", () => {
    expect(explanation(decision)).toEqual(sentences);
    expect(sentences[0]!.text).toBe(decision.recommendation.summary);
    expect(sentences.map(({ text }) => text)).toEqual(expect.arrayContaining([...decision.why.inWords]));
  });

  it("leads from every figure to a place in the decision", () => {
    for (const { links } of sentences) {
      for (const { path } of links) expect([path, valueAt(decision, path)]).not.toEqual([path, undefined]);
    }
    for (const { text, links } of sentences) {
      const inLinks = (at: number) => links.some(({ start, end }) => at >= start && at < end);
      // "points of 100" is the unit; every other digit belongs to a figure.
      const figures = [...text.replaceAll("points of 100", "points of all").matchAll(/\d/g)].filter(
        ({ index }) => !inLinks(index),
      );
      expect([text, figures.map(({ index }) => text.slice(index, index + 12))]).toEqual([text, []]);
    }
  });

  it("changes a sentence, or drops it, when a figure of it changes", () => {
    for (const { text, links } of sentences) {
      for (const { path, start, end } of links) {
        const before = valueAt(decision, path);
        if (typeof before === "object") continue;
        const changed = withValue(decision, path, otherThan(before, text.slice(start, end), decision));
        let after: readonly string[] = [];
        try {
          after = explanation(changed).map((each) => each.text);
        } catch {
          // A name that no alternative bears any more stops the explanation as a whole.
        }
        expect([path, after.includes(text)]).toEqual([path, false]);
      }
    }
  });
});

const textOf = (changed: Decision) =>
  explanation(changed)
    .map(({ text }) => text)
    .join(" ");

describe("what is not known is not said", () => {
  const [[, decision]] = decisions as [readonly [string, Decision]];

  it("without a defence nothing is said of turns and of what to find out", () => {
    const bare = { ...decision, flips: null, sensitivity: null, valueOfInformation: null };
    expect(textOf(bare)).not.toMatch(/\bturns?\b|Find out first/);
  });

  it("information that cannot be told from worthless is not recommended", () => {
    const { valueOfInformation } = decision;
    const byInput = valueOfInformation!.byInput.map((each) => ({ ...each, distinguishable: false }));
    expect(textOf({ ...decision, valueOfInformation: { ...valueOfInformation!, byInput } })).not.toContain(
      "Find out first",
    );
  });

  it("witnesses that all agree are said to, and one that does not is named with what it prefers", () => {
    const agreeing = decision.witnesses.map((witness) => ({ ...witness, agrees: true }));
    expect(textOf({ ...decision, witnesses: agreeing })).toContain("Other methods agree:");
    const other = decision.alternatives.find(({ id }) => id !== decision.recommendation.alternative)!.id;
    const split = agreeing.map((witness, place) =>
      place === 0 ? { ...witness, agrees: false, best: other } : witness,
    );
    expect(textOf({ ...decision, witnesses: split })).toMatch(/agree; the weighted sum puts .+ first/);
  });
});

const named = (title: string) => decisions.find(([each]) => each === title)![1];
const unitSentence = ({ explanation: sentences }: Decision) =>
  sentences.find(({ role }) => role === "landedCost")?.text;

describe("what a unit costs where it lands", () => {
  it("is said of goods alone, beside what runs today or, where that is recommended, beside the rival", () => {
    const [project, moved, kept] = ["a project", "goods", "goods that stay"].map(named) as [
      Decision,
      Decision,
      Decision,
    ];
    expect(unitSentence(project)).toBeUndefined();
    for (const decision of [moved, kept]) {
      const { recommendation, baseline, why, alternatives } = decision;
      const other = recommendation.alternative === baseline ? why.versus : baseline;
      const [mine, theirs] = [recommendation.alternative, other].map((id) =>
        alternatives.find((each) => each.id === id)!,
      );
      const amounts = [...unitSentence(decision)!.matchAll(/€([\d.]+)/g)].map(([, amount]) => Number(amount));
      expect(amounts[0]).toBeCloseTo(mine!.landedCost!.perUnit.mean!, 2);
      expect(amounts[1]).toBeCloseTo(theirs!.landedCost!.perUnit.mean!, 2);
    }
    expect(new Set([moved, kept].map(({ recommendation: { reach } }) => reach === "onshore")).size).toBe(2);
  });

  it("is not said of a decision that was kept before it was reckoned", () => {
    const moved = named("goods");
    const alternatives = moved.alternatives.map((each) => {
      const { landedCost, ...rest } = each;
      expect(landedCost).toBeDefined();
      return rest;
    });
    expect(textOf({ ...moved, alternatives })).not.toContain("A unit lands");
  });
});
