import {
  cashFlow,
  type Placement,
  placementOfShare,
  secondSource,
  type Setting,
  shareSetting,
  wayBackAt,
} from "@shoreline/economics";
import { evaluate, type Expression } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import { smallService } from "../../test/briefs.ts";
import { ground, placed } from "../../test/ground.ts";
import { meanOf } from "../figures.ts";
import { type ReversalQuestion, reversals } from "./reversals.ts";

type Data = Readonly<Record<string, unknown>>;

const sampling = { seed: 7, trials: 256 };
const at = (on: Setting, expression: Expression) =>
  meanOf(evaluate([[expression]], { ...sampling, months: on.world.months })[0]![0]!);

const asked = (on: Setting, placement: Placement, more: Partial<ReversalQuestion> = {}) => {
  const outcome = { placement, flow: cashFlow(on, placement) };
  const question = { setting: on, sampling, outcomes: [{ id: "it", outcome }], baseline: "", ...more };
  return reversals(question)[0]!;
};

const leeds = ground(smallService);
const split = [
  { name: "posting", share: 0.7 },
  { name: "queries", share: 0.3 },
];
const parts: Data = { work: { split, interfaces: [{ between: ["posting", "queries"], share: 0.05 }] } };

const divided = (on: Setting, posting: Placement, queries: Placement): Placement => ({
  ...posting,
  shares: [
    { parts: ["posting"], share: 0.7, placement: posting },
    { parts: ["queries"], share: 0.3, placement: queries },
  ],
});

describe("the way back of an alternative", () => {
  it("is that of the economics in the same futures, and its parts add up to its mean cost", () => {
    const placement = placed(leeds, "vendor", "in-pune");
    const way = wayBackAt(leeds, placement, cashFlow(leeds, placement), 24);
    const told = asked(leeds, placement).wayBack!.at.find(({ month }) => month === 24)!;
    // Twelve digits are kept.
    expect(told.cost.mean! / at(leeds, way.cost)).toBeCloseTo(1, 10);
    expect(told.months.mean).toBeCloseTo(at(leeds, way.months), 8);
    expect(told.writtenOff).toBeCloseTo(at(leeds, way.writtenOff), 4);
    const sum = Object.values(told.parts).reduce((total, part) => total + part, 0);
    expect(sum / told.cost.mean!).toBeCloseTo(1, 10);
    expect(told.parts.contract).toBeGreaterThan(0);
    expect(told.parts.closing).toBe(0);
  });

  it("is nothing with own staff at home, and of a measure there, wherever it is taken", () => {
    expect(asked(leeds, placed(leeds, "employees", "gb-leeds")).wayBack).toBeNull();
    const stopping = ground(smallService, {
      candidates: { stop: { valueLostPerYear: { p10: 1e5, p50: 2e5, p90: 4e5 } } },
    });
    expect(asked(stopping, { ...placed(stopping, "vendor", "in-pune"), measure: "stop" })).toMatchObject({
      wayBack: null,
      secondSource: null,
      peopleLeftBehind: null,
    });
  });

  it("has a month 0 where it runs today, and nobody is left behind by what runs", () => {
    const abroad: Data = { company: { teams: [] }, baseline: { alternative: "vendor@in-pune" } };
    const on = ground(smallService, abroad);
    const vendor = placed(on, "vendor", "in-pune");
    const months = (baseline: string) => asked(on, vendor, { baseline }).wayBack!.at.map(({ month }) => month);
    expect(months("it")).toEqual([0, 12, 24, 30]);
    expect(months("another")).toEqual([12, 24, 30]);
    const today = asked(on, vendor, { baseline: "it" }).wayBack!.at[0]!;
    expect(today.cost.mean).toBeGreaterThan(0);
    expect(today.parts.contract).toBeGreaterThan(0);
    const both = ground(smallService, { baseline: { alternative: "vendor@in-pune" } });
    expect(asked(both, placed(both, "vendor", "in-pune"), { baseline: "it" }).peopleLeftBehind).toBeNull();
  });

  it("has no month 0 for a project, of which nothing runs before it begins", () => {
    const project: Data = {
      work: { kind: "project", function: "software", effort: { p50: 9000 }, months: 14, start: "2027-01-01" },
      baseline: { alternative: "vendor@in-pune" },
    };
    const on = ground({ ...smallService, ...project, company: { home: "gb-leeds", currency: "GBP", teams: [] } });
    const told = asked(on, placed(on, "vendor", "in-pune"), { baseline: "it" });
    expect(told.wayBack!.at.map(({ month }) => month)).toEqual([8]);
  });

  it("is reckoned in the first futures of many", () => {
    const vendor = placed(leeds, "vendor", "in-pune");
    const many = asked(leeds, vendor, { sampling: { seed: 7, trials: 4096 } });
    expect(many).toEqual(asked(leeds, vendor, { sampling: { seed: 7, trials: 1024 } }));
    expect(many).not.toEqual(asked(leeds, vendor, { sampling: { seed: 7, trials: 512 } }));
  });
});

describe("the way back of divided work", () => {
  const on = ground(smallService, parts);
  const [home, pune, vendor] = [
    placed(on, "employees", "gb-leeds"),
    placed(on, "employees", "in-pune"),
    placed(on, "vendor", "in-pune"),
  ] as const;

  const ofShares = (placement: Placement, month: number) =>
    placement.shares!.map((share) => {
      const [own, there] = [shareSetting(on, share), placementOfShare(on, share)];
      const way = wayBackAt(own, there, cashFlow(own, there), month);
      return { cost: at(on, way.cost), months: at(on, way.months) };
    });

  it("costs what its shares cost together, and takes as long as the longest of them", () => {
    const placement = divided(on, pune, vendor);
    const [one, two] = ofShares(placement, 24);
    const told = asked(on, placement).wayBack!.at[1]!;
    expect(told.cost.mean! / (one!.cost + two!.cost)).toBeCloseTo(1, 10);
    expect(told.months.mean).toBeGreaterThanOrEqual(Math.max(one!.months, two!.months) - 1e-9);
    expect(told.months.mean).toBeLessThan(one!.months + two!.months);
  });

  it("is only that of what is away", () => {
    const [kept, away] = ofShares(divided(on, home, vendor), 24);
    const told = asked(on, divided(on, home, vendor)).wayBack!.at[1]!;
    expect(kept).toEqual({ cost: 0, months: 0 });
    expect(told.cost.mean! / away!.cost).toBeCloseTo(1, 10);
    expect(asked(on, divided(on, home, home)).wayBack).toBeNull();
  });

  it("leaves behind the people of the shares that go, with each duty of the law once", () => {
    const left = asked(on, divided(on, pune, vendor)).peopleLeftBehind!;
    const some = asked(on, divided(on, home, vendor)).peopleLeftBehind!;
    expect(left.displaced).toBeCloseTo(20, 9);
    expect(some.displaced).toBeCloseTo(0.3 * 20, 9);
    expect(left.redeployed + left.leaving + left.following).toBeCloseTo(20, 9);
    const words = left.law.duties.map((duty) => duty.words);
    expect(new Set(words).size).toBe(words.length);
    expect(words.length).toBeGreaterThan(0);
    expect(left.law.sources.filter(({ what }) => what === "notice")).toHaveLength(1);
  });

  it("has no second vendor: each share would have its own", () => {
    expect(asked(on, divided(on, vendor, vendor)).secondSource).toBeNull();
  });
});

describe("a second vendor", () => {
  it("is told of a vendor alone, as the economics reckons it", () => {
    const placement = placed(leeds, "vendor", "in-pune");
    const second = secondSource(leeds, placement, cashFlow(leeds, placement))!;
    const told = asked(leeds, placement).secondSource!;
    expect(told.share).toBe(second.share);
    expect(told.costPerYear.mean! / at(leeds, second.costPerYear)).toBeCloseTo(1, 10);
    expect(told.lossAvoidedPerYear.mean! / at(leeds, second.lossAvoidedPerYear)).toBeCloseTo(1, 10);
    expect(told.wayBack.month).toBe(24);
    expect(told.wayBack.cost / at(leeds, second.wayBackAt(24).cost)).toBeCloseTo(1, 10);
    expect(asked(leeds, placed(leeds, "employees", "in-pune")).secondSource).toBeNull();
  });
});
