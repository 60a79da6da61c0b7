import { describe, expect, it } from "vitest";
import { Grounds, type Placement, publishedParameters } from "@shoreline/economics";
import { draw, type Expression, uniform } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import { reading, smallProduction, smallProject, smallService } from "../test/briefs.ts";
import { considered } from "./considered.ts";
import { decide, type DecideOptions } from "./decide.ts";
import { recalledNamed, recalledValues } from "./outcomeMemory.ts";

type Data = Readonly<Record<string, unknown>>;
const TRIALS = 256;

/** Edits of a brief, one after the other. */
const EDITS: readonly (readonly [string, Data])[] = [
  ["nothing", {}],
  ["priorities", { priorities: { cost: 0.7, control: 0.3 } }],
  ["a budget", { limits: { budget: 9_000_000 } }],
  ["a discount rate", { company: { discountRate: 0.12 } }],
  ["priorities again", { priorities: ["control", "speed"] }],
  [
    "a budget and a latest day",
    { priorities: ["control", "speed"], limits: { budget: 900_000, startBy: "2027-09-01" } },
  ],
  ["a title", { title: "The same by another name", priorities: ["control", "speed"] }],
  ["what moves together", { correlations: [{ name: "pay", between: ["world/*/payLevel"], rank: 0.5 }] }],
];

function idOf(brief: Data, options: DecideOptions): string {
  return expectOk(decide(reading(brief), options)).id;
}

describe.each([
  ["a project", smallProject],
  ["a service", smallService],
  ["a production", smallProduction],
])("decisions about %s that remember former ones", (_, brief) => {
  const grounds = new Grounds();

  it.each(EDITS)("are after an edit of %s byte for byte those that remember nothing", (_edit, change) => {
    const read = reading(brief, change);
    const remembering = decide(read, { trials: TRIALS, grounds });
    expect(JSON.stringify(remembering)).toBe(JSON.stringify(decide(read, { trials: TRIALS })));
  });

  it("are another decision in other futures, and the same one again in those of before", () => {
    const first = idOf(brief, { seed: 1, trials: TRIALS, grounds });
    expect(idOf(brief, { seed: 2, trials: TRIALS, grounds })).not.toBe(first);
    expect(idOf(brief, { seed: 1, trials: 2 * TRIALS, grounds })).not.toBe(first);
    expect(idOf(brief, { seed: 1, trials: TRIALS, grounds })).toBe(first);
  });
});

function studied(change: Data, grounds: Grounds) {
  return considered(reading(smallService, change), publishedParameters, { seed: 1, trials: 64 }, grounds);
}

function costs({ options }: ReturnType<typeof studied>): ReadonlyMap<string, Float64Array> {
  return new Map(options.map(({ named, outcome }) => [named.id, outcome.cost]));
}

function vendors(p50: number): Data {
  return { candidates: { vendors: [{ id: "acme", site: "in-pune", ratePerHour: { p10: 20, p50, p90: 40 } }] } };
}

describe("an edit", () => {
  it("of priorities simulates nothing: the very columns of before are ranked anew", () => {
    const grounds = new Grounds();
    const before = costs(studied({}, grounds));
    for (const [id, cost] of costs(studied({ priorities: ["control"] }, grounds))) expect(cost).toBe(before.get(id));
  });

  it("of what one vendor asks simulates that vendor alone", () => {
    const grounds = new Grounds();
    const before = costs(studied(vendors(30), grounds));
    const after = costs(studied(vendors(32), grounds));
    const anew = [...after].filter(([id, cost]) => cost !== before.get(id)).map(([id]) => id);
    expect(anew).toEqual(["vendor:acme@in-pune"]);
  });

  it("of what one vendor asks weighs that vendor alone, by the very weights of before", () => {
    const grounds = new Grounds();
    const before = studied(vendors(30), grounds);
    const after = studied(vendors(32), grounds);
    expect(after.weights).toBe(before.weights);
    const scores = new Map(before.ranking.map((each) => [each.id, each.scores]));
    const anew = after.ranking.filter((each) => each.scores !== scores.get(each.id)).map(({ id }) => id);
    expect(anew).toEqual(["vendor:acme@in-pune"]);
  });

  it("of a budget weighs nothing, and one of priorities everything", () => {
    const grounds = new Grounds();
    const before = new Map(studied({}, grounds).ranking.map((each) => [each.id, each.scores]));
    const limited = studied({ limits: { budget: 1e12 } }, grounds).ranking;
    expect(limited.map(({ id, scores }) => scores === before.get(id))).toEqual(limited.map(() => true));
    const weighed = studied({ priorities: ["control"] }, grounds).ranking;
    expect(weighed.some(({ id, scores }) => scores === before.get(id))).toBe(false);
  });

  it("of another site simulates what is there alone", () => {
    const grounds = new Grounds();
    const at = (...sites: string[]) => costs(studied({ candidates: { sites } }, grounds));
    const before = at("gb-leeds", "in-pune");
    const after = at("gb-leeds", "in-pune", "pl-krakow");
    const anew = [...after].filter(([id, cost]) => cost !== before.get(id)).map(([id]) => id);
    expect(anew.length).toBeGreaterThan(0);
    expect(anew.every((id) => id.endsWith("@pl-krakow"))).toBe(true);
  });

  it("of a rate that every cost depends on simulates everything", () => {
    const grounds = new Grounds();
    const before = costs(studied({}, grounds));
    for (const [id, cost] of costs(studied({ company: { discountRate: 0.2 } }, grounds))) {
      expect(cost).not.toBe(before.get(id));
    }
  });
});

describe("a memory", () => {
  it("keeps what a brief came to while its decision asks of many slightly other ones", () => {
    const grounds = new Grounds();
    const before = costs(studied({}, grounds));
    expectOk(decide(reading(smallService), { seed: 1, trials: 64, grounds }));
    for (const [id, cost] of costs(studied({ priorities: ["control"] }, grounds))) expect(cost).toBe(before.get(id));
  });

  it("forgets the oldest grounds, and asks again for them", () => {
    const grounds = new Grounds();
    const at = (discountRate: number) => costs(studied({ company: { discountRate } }, grounds));
    const first = [...at(0.05).values()];
    expect([...at(0.05).values()].every((cost, place) => cost === first[place])).toBe(true);
    for (const rate of [0.06, 0.07, 0.08, 0.09, 0.1]) at(rate);
    expect([...at(0.05).values()].some((cost, place) => cost === first[place])).toBe(false);
    expect([...at(0.05).values()]).toEqual(first);
  });

  it("forgets what a vendor once asked, and keeps what every question asks for", () => {
    const grounds = new Grounds();
    const at = (p50: number) => costs(studied(vendors(p50), grounds));
    const before = at(30);
    for (const p50 of [31, 32, 33]) at(p50);
    expect([...at(30)].every(([id, cost]) => cost === before.get(id))).toBe(true);
    for (const p50 of [31, 32, 33, 34, 35]) at(p50);
    const after = at(30);
    expect([...after].filter(([id, cost]) => cost !== before.get(id)).map(([id]) => id)).toEqual([
      "vendor:acme@in-pune",
    ]);
    expect(after).toEqual(before);
  });

  it("hands out a column by its name as long as it follows from the same description", () => {
    const { setting, sampling } = studied({}, new Grounds());
    const [one, other] = [1, 2].map((high) => draw("one", expectOk(uniform(0, high)))) as [Expression, Expression];
    const ask = (from: Expression) =>
      recalledNamed({ setting, sampling }, [{ name: "one", from }], () => [new Float64Array(1)])[0];
    const first = ask(one);
    expect(ask(one)).toBe(first);
    expect(ask(other)).not.toBe(first);
  });

  it("is asked for nothing where nobody keeps grounds", () => {
    const { setting, baseline, sampling, weighed } = considered(reading(smallProject), publishedParameters, {
      seed: 1,
      trials: 16,
    });
    const placements: readonly Placement[] = [baseline.placement];
    const ask = () =>
      recalledValues({ setting, placements, baseline: baseline.placement, sampling, weighed }, () => [[Math.PI]]);
    expect(ask()).not.toBe(ask());
    expect(ask()).toEqual([[Math.PI]]);
  });
});
