import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { reading, smallProject } from "../../test/briefs.ts";
import { decided } from "../../test/decided.ts";
import type { GroupDecision } from "./group.ts";
import { groupDecision } from "./groupDecision.ts";
import { readVoices } from "./readVoices.ts";

type Data = Readonly<Record<string, unknown>>;

const grouped = (voices: readonly Data[], changes: Data = {}): GroupDecision =>
  expectOk(groupDecision(reading(smallProject, changes), expectOk(readVoices({ voices })), { trials: 256 }));

const money = { name: "finance", weights: { cost: 0.7, return: 0.2, speed: 0.1 } };
const grip = { name: "engineering", weights: { control: 0.5, collaboration: 0.3, cost: 0.2 } };
const order = { name: "product", order: ["speed", "control"] };

describe("a single voice", () => {
  it.each([
    ["weights", { weights: { cost: 0.5, control: 0.5 } }, { cost: 0.5, control: 0.5 }],
    ["an order", { order: ["protection", "cost"] }, ["protection", "cost"]],
  ])("with %s answers as a decision with these priorities does", (_, stated, priorities) => {
    const { voices, group, agreement } = grouped([{ name: "one", ...stated }]);
    const decision = decided(smallProject, { priorities }, { trials: 256 });
    const best = decision.alternatives.find(({ id }) => id === decision.recommendation.alternative)!;
    for (const opinion of [voices[0]!, group]) {
      expect(opinion).toMatchObject({
        recommendation: best.id,
        expectedScore: best.expectedScore,
        weights: decision.weights.mean,
        verdict: decision.recommendation.verdict,
        confidenceShare: decision.recommendation.confidenceShare,
        winsAgainstBest: best.winsAgainstBest,
        versus: best.winsAgainstBest!.versus,
      });
    }
    expect(agreement).toMatchObject({ on: "alternative", decides: [] });
  });

  it("disagrees with nobody", () => {
    expect(grouped([money]).disagreement).toMatchObject({ widest: null, farthest: null, kendallsW: null });
  });
});

describe("several voices", () => {
  const group = grouped([money, grip, order]);

  it("in another order give the same answers in that order", () => {
    const turned = grouped([order, money, grip]);
    expect(turned.voices).toEqual([group.voices[2], group.voices[0], group.voices[1]]);
    // Sums of logarithms in another order.
    expect(turned.group.expectedScore).toBeCloseTo(group.group.expectedScore, 10);
    expect(turned.group.recommendation).toBe(group.group.recommendation);
    expect(turned.disagreement.kendallsW).toBeCloseTo(group.disagreement.kendallsW!, 10);
    expect(turned.agreement.on).toBe(group.agreement.on);
  });

  it("are weighed by their shares, which sum to 1", () => {
    const heavier = grouped([{ ...money, share: 8 }, { ...grip, share: 1 }, order]);
    expect(heavier.voices.map(({ share }) => share)).toEqual([0.8, 0.1, 0.1]);
    expect(heavier.group.weights["cost"]).toBeGreaterThan(group.group.weights["cost"]!);
    expect(heavier.voices.map(({ expectedScore }) => expectedScore)).toEqual(
      group.voices.map(({ expectedScore }) => expectedScore),
    );
  });

  it("differ most on the criterion with the widest spread of weights, and say who stands where", () => {
    const { widest, farthest } = group.disagreement;
    expect(widest!.criterion).toBe("cost");
    expect([widest!.low.voice, widest!.high.voice]).toEqual(["product", "finance"]);
    const [one, other] = farthest!.voices.map((name) => group.voices.find((voice) => voice.name === name)!);
    const moved = Object.keys(one!.weights).reduce(
      (sum, key) => sum + Math.max(0, one!.weights[key]! - other!.weights[key]!),
      0,
    );
    // What one has more of somewhere, the other has more of elsewhere.
    expect(farthest!.share).toBeCloseTo(moved, 9);
  });

  it("that say the same agree wholly", () => {
    const { disagreement, agreement } = grouped([money, { ...money, name: "treasury" }]);
    expect(disagreement).toMatchObject({ widest: null, farthest: null, kendallsW: 1 });
    expect(agreement.on).toBe("alternative");
  });
});

describe("voices that want different things", () => {
  const group = grouped([money, grip]);

  it("stand in camps by what they want, each with its share", () => {
    expect(group.voices[0]!.cell).not.toBe(group.voices[1]!.cell);
    expect(group.agreement.on).toBe("nothing");
    expect(group.agreement.camps.flatMap(({ voices }) => voices).toSorted()).toEqual(["engineering", "finance"]);
    expect(group.agreement.camps.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it("are told which weight decides, and on its other side the other camp wins", () => {
    const { decides, camps } = group.agreement;
    const other = camps.find(({ cell }) => cell !== group.group.cell)!;
    expect(decides).toHaveLength(1);
    const { cell, criterion, now, at, becomes } = decides[0]!;
    expect(cell).toBe(other.cell);
    expect(at).not.toBe(now);
    const beyond = at + 0.02 * Math.sign(at - now);
    const others = Object.entries(group.group.weights).filter(([key]) => key !== criterion);
    const scale = (1 - beyond) / (1 - now);
    const weights = Object.fromEntries([[criterion, beyond], ...others.map(([key, weight]) => [key, weight * scale])]);
    const beyondIt = grouped([{ name: "all", weights }]);
    expect(beyondIt.group.cell).toBe(other.cell);
    expect(becomes.length).toBeGreaterThan(3);
  });
});

describe("pairwise comparisons", () => {
  const criteria = ["cost", "control", "speed"];
  const compared = (pairwise: unknown) => grouped([{ name: "one", criteria, pairwise }]);

  it("that agree with each other are weights, with a ratio of 0", () => {
    const { voices, warnings } = compared([
      [1, 2, 4],
      ["1/2", 1, 2],
      ["1/4", "1/2", 1],
    ]);
    const plain = grouped([{ name: "one", weights: { cost: 4 / 7, control: 2 / 7, speed: 1 / 7 } }]);
    expect(voices[0]!.expectedScore).toBeCloseTo(plain.voices[0]!.expectedScore, 9);
    expect(voices[0]!.consistency!.ratio).toBeCloseTo(0, 9);
    expect(warnings).toEqual([]);
  });

  it("that contradict each other are warned of, with the one to look at again", () => {
    const { voices, warnings } = compared([
      [1, 5, "1/5"],
      ["1/5", 1, 5],
      [5, "1/5", 1],
    ]);
    expect(voices[0]!.consistency!.ratio).toBeGreaterThan(0.1);
    expect(warnings).toEqual([
      expect.objectContaining({
        code: "voices.inconsistent",
        path: "voices[0].pairwise",
        hint: "Look again at cost against control: 5 was said, the others imply 1.",
      }),
    ]);
  });
});

describe("a group that has no choice", () => {
  it("is told so as one decision is", () => {
    const answer = groupDecision(
      reading(smallProject, { limits: { budget: 1 } }),
      expectOk(readVoices({ voices: [money] })),
      { trials: 64 },
    );
    expect(answer.ok ? [] : [...new Set(answer.faults.map(({ code }) => code))]).toEqual([
      "decide.no-feasible-alternative",
    ]);
  });
});
