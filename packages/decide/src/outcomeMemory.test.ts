import { describe, expect, it } from "vitest";
import { Grounds, type Placement, publishedParameters } from "@shoreline/economics";
import { expectOk } from "@shoreline/units";
import { reading, smallProduction, smallProject, smallService } from "../test/briefs.ts";
import { considered } from "./considered.ts";
import { decide, type DecideOptions } from "./decide.ts";
import { recalledValues } from "./outcomeMemory.ts";

type Data = Readonly<Record<string, unknown>>;
const TRIALS = 256;

/** Edits of a brief, one after the other. */
const EDITS: readonly (readonly [string, Data])[] = [
  ["nothing", {}],
  ["priorities", { priorities: { cost: 0.7, control: 0.3 } }],
  ["a budget", { limits: { budget: 9_000_000 } }],
  ["a discount rate", { company: { discountRate: 0.12 } }],
  ["priorities again", { priorities: ["control", "speed"] }],
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
