import { parties } from "@shoreline/arrangements";
import { evaluate, interpreter, total, trialPoint } from "@shoreline/simulate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BriefParts,
  byMonthAt,
  figureAt,
  groundOf,
  newProduction,
  newProject,
  newService,
  placed,
  runningService,
  sum,
  withParts,
} from "../test/ground.ts";
import { type CashFlow, cashFlow, monthsUnderWater } from "./cashFlow.ts";
import { publishedParameters } from "./parameters.ts";
import type { Setting } from "./setting.ts";

const SITES = ["us-chicago", "mx-guadalajara", "pl-krakow", "in-bengaluru", "ng-lagos"] as const;
const chanceful = (parts: BriefParts) => groundOf(parts, publishedParameters);

/** One trial by plain loops: every line month by month, discounted in the middle of the month. */
function byHand(ground: Setting, flow: CashFlow, trial: number) {
  const valuesOf = interpreter(ground.world.months, trialPoint(5, trial));
  const months = Array.from({ length: ground.world.months }, () => 0);
  let investment = 0;
  for (const { kind, monthly } of flow.lines) {
    const values = valuesOf(monthly);
    for (const month of months.keys()) {
      const paid = (values.length === 1 ? values[0] : values[month]) ?? Number.NaN;
      const today = paid * (1 + ground.brief.company.discountRate) ** (-(month + 0.5) / 12);
      months[month] = (months[month] ?? 0) + today;
      if (kind !== "run") investment += today;
    }
  }
  return { months, cost: sum(months), investment };
}

describe("the cost of an arrangement", () => {
  it.each([
    ["a running service", runningService],
    ["a new service", newService],
    ["a project", newProject],
    ["a production", newProduction],
  ] as const)("for %s is what adding all lines by hand gives, future by future", (_, parts) => {
    const ground = chanceful(parts);
    const flows = parties.flatMap((party) =>
      ["in-bengaluru", ground.home.site.id].map((id) => cashFlow(ground, placed(ground, party, id))),
    );
    const columns = evaluate(
      flows.map(({ cost, investment }) => [cost, investment]),
      { seed: 5, trials: 4, months: ground.world.months },
    );
    for (const [index, flow] of flows.entries())
      for (let trial = 0; trial < 4; trial++) {
        const expected = byHand(ground, flow, trial);
        // Sums of thousands of terms in another order: ten digits agree.
        expect((columns[index]?.[0]?.[trial] ?? Number.NaN) / expected.cost).toBeCloseTo(1, 9);
        const invested = columns[index]?.[1]?.[trial] ?? Number.NaN;
        expect(Math.abs(invested - expected.investment)).toBeLessThan(1e-9 * expected.cost);
      }
  });

  it("is the sum of its lines, of which the investment is a part and the capital a part of that", () => {
    const ground = groundOf(runningService);
    for (const party of parties) {
      const flow = cashFlow(ground, placed(ground, party, "in-bengaluru"));
      const lines = [...flow.presentValues.values()].map((value) => figureAt(ground, value));
      const cost = figureAt(ground, flow.cost);
      expect(sum(lines) / cost).toBeCloseTo(1, 12);
      expect(figureAt(ground, total(flow.discounted)) / cost).toBeCloseTo(1, 12);
      const [capital, investment] = [figureAt(ground, flow.capital), figureAt(ground, flow.investment)];
      expect(capital).toBeGreaterThanOrEqual(0);
      expect(investment).toBeGreaterThanOrEqual(capital);
      expect(cost).toBeGreaterThan(investment);
    }
  });
});

describe("the description of a cash flow", () => {
  it("is the same for whoever asks for the same placement, and not for another that has its name", () => {
    const ground = groundOf(newService);
    const vendor = placed(ground, "vendor", "in-pune");
    const flow = cashFlow(ground, vendor);
    expect(cashFlow(ground, { ...vendor })).toBe(flow);
    const dearer = { ...vendor.site, payPerYear: 2 * vendor.site.payPerYear };
    const cost = figureAt(ground, cashFlow(ground, { ...vendor, site: dearer }).cost);
    expect(cost).toBeGreaterThan(1.2 * figureAt(ground, flow.cost));
    expect(figureAt(ground, cashFlow(ground, vendor).cost)).toBe(figureAt(ground, flow.cost));
    expect(cashFlow(groundOf(newService), vendor)).not.toBe(flow);
  });

  it("is another for another party to which the same is done", () => {
    const stop = { valueLostPerYear: { p10: 1e5, p50: 2e5, p90: 4e5 } };
    const ground = groundOf(withParts(newService, { candidates: { stop } }));
    const [home, vendor] = (["employees", "vendor"] as const).map((party) => placed(ground, party, "us-chicago"));
    const stopped = cashFlow(ground, { ...home!, measure: "stop" });
    expect(cashFlow(ground, { ...vendor!, measure: "stop" }).team).not.toEqual(stopped.team);
  });
});

describe("every line of every arrangement", () => {
  const extremes: readonly (readonly [string, BriefParts])[] = [
    [
      "one hour of work in one month",
      withParts(newProject, { work: { effort: { p10: 1, p50: 1, p90: 1 }, months: 1 } }),
    ],
    ["a service of one month", withParts(newService, { work: { months: 1 } })],
    [
      "fifty thousand people",
      withParts(newService, { work: { roles: { softwareDeveloper: 50_000 } }, nature: { coverage: "24x7" } }),
    ],
    [
      "no live contact at all",
      withParts(newService, { nature: { liveHoursPerDay: 0, tacitKnowledge: 0, complexity: 0 } }),
    ],
    [
      "everything at its hardest",
      withParts(newProject, {
        nature: {
          liveHoursPerDay: 8,
          tacitKnowledge: 1,
          complexity: 1,
          clarity: 0,
          volatility: 1,
          specialisation: 1,
          divisibility: 0,
          demandVolatility: 1,
          costOfDelayPerMonth: 1e6,
        },
        sensitivity: { valueAtStake: 1e9, intellectualProperty: "critical" },
      }),
    ],
    ["twenty years", withParts(runningService, { work: { months: 240 } })],
  ];

  it.each(extremes)("is a sum of money and never less than nothing: %s", (_, parts) => {
    const ground = chanceful(parts);
    for (const id of SITES)
      for (const party of parties) {
        const { presentValues, staffing } = cashFlow(ground, placed(ground, party, id));
        const named = [
          ...presentValues,
          ["late", staffing.monthsLate],
          ["full", staffing.monthsToFullProductivity],
        ] as const;
        const columns = evaluate([named.map(([, value]) => value)], {
          seed: 3,
          trials: 64,
          months: ground.world.months,
        });
        for (const [index, [key]] of named.entries()) {
          const worst = Math.min(...(columns[0]?.[index] ?? [Number.NaN]));
          expect([party, id, key, worst >= 0 && Number.isFinite(worst)]).toEqual([party, id, key, true]);
        }
      }
  });
});

const selectionInDollars = (currency: string) => {
  const ground = groundOf(withParts(newService, { company: { currency } }));
  const flow = cashFlow(ground, placed(ground, "vendor", "in-bengaluru"));
  return byMonthAt(ground, flow.lines.find(({ key }) => key === "selection")!.monthly)[0]! / ground.perDollar;
};

describe("money in another unit", () => {
  it("scales what the brief states and nothing else: the same work reckoned in dollars and in euros", () => {
    // Everything in it is a dollar parameter or pay from the atlas, both turned at one rate.
    expect(selectionInDollars("EUR") / selectionInDollars("USD")).toBeCloseTo(1, 9);
  });
});

describe("monthsUnderWater", () => {
  it("counts the months before the saving has paid back, or all where it never does: a plain loop", () => {
    const ground = chanceful(runningService);
    const months = ground.world.months;
    const today = cashFlow(ground, placed(ground, "employees", "us-chicago"));
    for (const [party, id] of [
      ["employees", "pl-krakow"],
      ["vendor", "us-chicago"],
      ["employerOfRecord", "mx-guadalajara"],
      ["vendor", "in-bengaluru"],
    ] as const) {
      const flow = cashFlow(ground, placed(ground, party, id));
      const [[column] = []] = evaluate([[monthsUnderWater(ground, today, flow)]], { seed: 5, trials: 40, months });
      for (let trial = 0; trial < 40; trial++) {
        const [mine, theirs] = [byHand(ground, flow, trial), byHand(ground, today, trial)];
        let spent = 0;
        let under = 0;
        for (const month of mine.months.keys()) {
          spent += (mine.months[month] ?? 0) - (theirs.months[month] ?? 0);
          if (spent > 0) under++;
        }
        expect(column?.[trial]).toBe(spent > 0 ? months : under);
      }
    }
  });

  it("is nothing for the baseline against itself", () => {
    const ground = groundOf(runningService);
    const today = cashFlow(ground, placed(ground, "employees", "us-chicago"));
    expect(figureAt(ground, monthsUnderWater(ground, today, today))).toBe(0);
  });
});

describe("laws of the cash flow", () => {
  it("cheaper wages at a site never make any arrangement there dearer", () => {
    const ground = groundOf(runningService);
    const cut = fc.double({ min: 0.3, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...parties), fc.constantFrom(...SITES.slice(1)), cut, (party, id, factor) => {
        const placement = placed(ground, party, id);
        const cheaper = { ...placement, site: { ...placement.site, payPerYear: placement.site.payPerYear * factor } };
        const [dear, cheap] = [placement, cheaper].map((each) => figureAt(ground, cashFlow(ground, each).cost));
        expect(cheap!).toBeLessThanOrEqual(dear! * (1 + 1e-12));
      }),
      { seed: 10, numRuns: 40 },
    );
  });

  it("a longer lead costs no less while incumbents hold the fort at home prices", () => {
    const ground = groundOf(runningService);
    const flow = cashFlow(ground, placed(ground, "vendor", "in-bengaluru"));
    const at = (factor: number) =>
      interpreter(ground.world.months, (source) =>
        source.name === "vendor/IN/leadTime" ? factor : trialPoint(5, 1)(source, 0),
      )(flow.cost)[0]!;
    expect(at(1.5)).toBeGreaterThan(at(0.7));
  });
});
