import { type Brief, optionalCriteria as optionalKeys, standardCriteria } from "@shoreline/scope";
import { publishedParameters } from "@shoreline/economics";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { reading, smallProject, smallService } from "../../test/briefs.ts";
import { decided } from "../../test/decided.ts";
import { considered } from "../considered.ts";
import { flipMap } from "../defence/flipMap.ts";
import { groupDecision } from "../voices/groupDecision.ts";
import { readVoices } from "../voices/readVoices.ts";
import { weighedCriteria } from "./weighedCriteria.ts";

type Data = Readonly<Record<string, unknown>>;

const heavy = { cost: 0.15, homeJobs: 0.85 };
const plain = decided(smallService, {}, { defended: true });
const weighing = decided(smallService, { priorities: heavy }, { defended: true });
const standardOnly = decided(smallService, { priorities: { cost: 0.3 } });

const keysOf = (...priorities: Brief["priorities"][]) => weighedCriteria(...priorities).map(({ key }) => key);

describe("the criteria that are weighed", () => {
  const twelve = [...standardCriteria];

  it("are the twelve where nothing is said, or nothing optional", () => {
    expect(keysOf({ kind: "none" })).toEqual(twelve);
    expect(keysOf({ kind: "order", order: ["talent", "cost"] })).toEqual(twelve);
    expect(keysOf({ kind: "weights", weights: { cost: 1, homeJobs: 0 } })).toEqual(twelve);
  });

  it("are the optional ones as well that an order or a weight names, in one order whatever the priorities'", () => {
    expect(keysOf({ kind: "order", order: ["homeJobs", "marketAccess"] })).toEqual([
      ...twelve,
      "marketAccess",
      "homeJobs",
    ]);
    expect(keysOf({ kind: "weights", weights: { taxBenefit: 0.2, cost: 0.8 } })).toEqual([...twelve, "taxBenefit"]);
  });

  it("of several people are those that anybody names", () => {
    expect(keysOf({ kind: "none" }, { kind: "order", order: ["reputation"] })).toEqual([...twelve, "reputation"]);
  });
});

const isOptional = (key: string) => (optionalKeys as readonly string[]).includes(key);

describe("a decision whose priorities name nothing optional", () => {
  it("tells all four of every alternative as facts", () => {
    for (const { criteria } of plain.alternatives) {
      expect(Object.keys(criteria)).toEqual([...standardCriteria, ...optionalKeys]);
      for (const key of optionalKeys) expect(criteria[key]!.unit).toMatch(/\S/);
    }
  });

  it("weighs none of them: in no mean, no reason, no flip and nothing that is uncertain", () => {
    expect(Object.keys(plain.weights.mean)).toEqual([...standardCriteria]);
    expect(plain.why.criteria.filter(({ criterion }) => isOptional(criterion))).toEqual([]);
    const paths = [...plain.flips!, ...plain.sensitivity!, ...plain.valueOfInformation!.byInput].map(
      ({ path }) => path,
    );
    expect(paths.filter((path) => isOptional(path.split(/[./]/).at(-1)!))).toEqual([]);
    const central = plain.alternatives.map(({ centralWeights }) => centralWeights).filter((each) => each !== null);
    expect(central).not.toEqual([]);
    for (const each of central) expect(Object.keys(each)).toEqual([...standardCriteria]);
  });

  it("gives the witnesses a table without them, so that they say the same whatever the facts are", () => {
    expect(standardOnly.witnesses).toHaveLength(4);
    // All weight on cost: each method puts the best by cost first, which a further column would disturb in VIKOR.
    const cheapest = standardOnly.alternatives
      .filter(({ feasible }) => feasible)
      .toSorted((a, b) => b.criteria["cost"]!.score - a.criteria["cost"]!.score)[0]!;
    for (const { best } of standardOnly.witnesses) expect(best).toBe(cheapest.id);
  });

  it("draws no map along a weight that there is none of", () => {
    const study = considered(reading(smallProject), publishedParameters, { seed: 1, trials: 32 });
    const refused = flipMap(study, ["weights.homeJobs", "work.months"], 2);
    expect(refused).toMatchObject({ ok: false, faults: [{ code: "decide.unknown-axis" }] });
  });
});

describe("a decision whose priorities name jobs at home", () => {
  it("weighs them, tells them among the reasons and asks where their weight would turn the answer", () => {
    expect(Object.keys(weighing.weights.mean)).toEqual([...standardCriteria, "homeJobs"]);
    // Stated weights spread by 15 %.
    expect(weighing.weights.mean["homeJobs"]).toBeCloseTo(0.85, 1);
    expect(weighing.why.criteria.map(({ criterion }) => criterion)).toContain("homeJobs");
    expect(weighing.why.criteria.map(({ criterion }) => criterion)).not.toContain("reputation");
    const total = weighing.why.criteria.reduce((sum, { contribution }) => sum + contribution, 0);
    const score = (id: string) => weighing.alternatives.find((each) => each.id === id)!.expectedScore!;
    // Thirteen figures of twelve digits.
    expect(total).toBeCloseTo(score(weighing.recommendation.alternative) - score(weighing.why.versus!), 10);
  });

  it("recommends who keeps them, where cost alone would not", () => {
    expect(standardOnly.recommendation.reach).toBe("offshore");
    expect(weighing.recommendation.reach).toBe("onshore");
  });

  it("changes no cost and no score by criterion of any alternative", () => {
    const facts = ({ alternatives }: typeof plain) =>
      alternatives.map(({ id, cost, criteria }) => ({ id, cost, criteria }));
    expect(facts(weighing)).toEqual(facts(plain));
  });
});

const grouped = (voices: readonly Data[], trials = 64) =>
  expectOk(groupDecision(reading(smallService), expectOk(readVoices({ voices })), { trials }));

describe("voices", () => {
  const money = { name: "finance", weights: { cost: 0.8, return: 0.2 } };
  const town = { name: "works council", weights: { homeJobs: 0.8, cost: 0.2 } };

  it("may weigh what the brief does not, and then everybody's weights are told of it", () => {
    const { voices, group } = grouped([money, town]);
    for (const { weights } of [...voices, group]) {
      expect(Object.keys(weights)).toEqual([...standardCriteria, "homeJobs"]);
      expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    }
    expect(voices[0]!.weights["homeJobs"]).toBe(0);
    expect(voices[1]!.weights["homeJobs"]).toBeCloseTo(0.8, 1);
  });

  it("disagree most on it where one wants nothing else, and it decides", () => {
    const { disagreement, agreement } = grouped([money, { name: "works council", weights: { homeJobs: 1 } }], 2048);
    expect(disagreement.widest!.criterion).toBe("homeJobs");
    expect(agreement.on).toBe("nothing");
    expect(agreement.decides.map(({ criterion }) => criterion)).toContain("homeJobs");
  });

  it("that do not name it answer as before", () => {
    expect(Object.keys(grouped([money]).group.weights)).toEqual([...standardCriteria]);
  });
});
