import type { Party } from "@shoreline/arrangements";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BriefParts,
  figureAt,
  fixedParameters,
  groundOf,
  newProduction,
  newService,
  placed,
  withParts,
} from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import { goodsReversal } from "../goods/goodsReversal.ts";
import type { ParameterKey } from "../parameters.ts";
import { expectedLeadMonths, expectedTransitionMonths } from "../staffing/leadTime.ts";
import { lockIn } from "./lockIn.ts";
import { wayBackAt } from "./wayBack.ts";

const parameters: Partial<Record<ParameterKey, number>> = {
  toolingMove: 0.25,
  requalification: 3,
  plantMonths: 16,
  inventoryCarrying: 0.2,
};
const units = (changes: object): BriefParts =>
  withParts(newProduction, { work: { units: { ...(newProduction.work as { units: object }).units, ...changes } } });
const runningProduction = withParts(newProduction, {
  company: { teams: [{ site: "de-munich", role: "assembler", headcount: 60 }] },
});

function arranged(party: Party, id: string, parts = newProduction, changes: typeof parameters = {}) {
  const ground = groundOf(parts, fixedParameters({ ...parameters, ...changes }));
  const placement = placed(ground, party, id);
  return { ground, placement, flow: cashFlow(ground, placement) };
}

function at({ ground, placement, flow }: ReturnType<typeof arranged>, month: number) {
  const { months, cost, steps, parts } = wayBackAt(ground, placement, flow, month);
  const of = <Key extends string>(each: Readonly<Record<Key, Parameters<typeof figureAt>[1]>>) =>
    Object.fromEntries(
      Object.entries(each).map(([key, value]) => [key, figureAt(ground, value as Parameters<typeof figureAt>[1])]),
    ) as Record<Key, number>;
  return { ...of({ months, cost }), steps: of({ ...steps }), parts: of({ ...parts }) };
}

describe("the way back of a line that makes goods", () => {
  it("by hand: a year on, tooling, plant and stock at the prices of the month, in a chain of its own that lasts longest", () => {
    const maker = arranged("vendor", "in-bengaluru", units({ plantCost: 1_200_000 }), { inventoryCarrying: 0 });
    const { ground, placement } = maker;
    const lead = expectedLeadMonths(ground, placement.site, placement.party);
    expect(lead).toBeLessThan(12);
    const way = at(maker, 12);
    expect(way.steps.production).toBeCloseTo(3 + 16, 9);
    expect(way.steps.notice).toBeLessThan(19);
    expect(way.steps.hiring + way.steps.handBack).toBeLessThan(19);
    expect(way.months).toBe(way.steps.production);
    const price = ground.world.prices.series![12]!;
    expect(way.parts.production).toBeCloseTo((1_200_000 + 0.25 * 400_000) * price, 3);
    const withStock = arranged("vendor", "in-bengaluru", units({ plantCost: 1_200_000 }));
    const back = goodsReversal(withStock.ground, placement)!;
    expect(at(withStock, 12).parts.production).toBeCloseTo(figureAt(withStock.ground, back.cost) * price, 2);
    const { production, ...others } = way.parts;
    expect(way.cost - Object.values(others).reduce((sum, each) => sum + each, 0)).toBeCloseTo(production, 2);
  });

  it("grows with the lead, as far as the new line stands", () => {
    const centre = arranged("employees", "in-bengaluru");
    const lead = expectedLeadMonths(centre.ground, centre.placement.site, "employees");
    const [first, half, whole] = [0, lead / 2, Math.ceil(lead)].map((month) => at(centre, month).steps.production);
    expect(first).toBe(0);
    // Half of the lead, of a month that need not be whole.
    expect(half! / whole!).toBeCloseTo(0.5, 6);
  });

  it("is nothing while the line at home still runs, and all of it once that is given up", () => {
    const moved = arranged("vendor", "in-bengaluru", runningProduction);
    const { ground, placement } = moved;
    const covered = Math.min(1, ground.incumbents / ground.nature.headcount);
    expect(covered).toBe(1);
    const over =
      expectedLeadMonths(ground, placement.site, "vendor") + expectedTransitionMonths(ground, placement.site);
    expect(at(moved, Math.ceil(over) - 1).parts.production).toBe(0);
    const all = figureAt(ground, goodsReversal(ground, placement)!.months);
    expect(at(moved, Math.ceil(over)).steps.production).toBeCloseTo(all, 9);
  });

  it("is nothing for work that makes none, and for own staff at home", () => {
    expect(at(arranged("vendor", "in-bengaluru", newService), 12)).toMatchObject({
      steps: { production: 0 },
      parts: { production: 0 },
    });
    expect(at(arranged("employees", "de-munich"), 12)).toMatchObject({ months: 0, cost: 0, parts: { production: 0 } });
  });

  it("never lets it come back sooner, cheaper or less locked in than a line that nothing has to be moved for", () => {
    const cases = fc.record({
      party: fc.constantFrom<Party>("vendor", "employees", "employerOfRecord", "buildOperateTransfer", "freelancers"),
      id: fc.constantFrom("in-bengaluru", "pl-krakow", "us-chicago"),
      parts: fc.constantFrom(newProduction, runningProduction, units({ plantCost: 900_000, toolingCost: 0 })),
      month: fc.integer({ min: 0, max: 23 }),
      less: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(cases, ({ party, id, parts, month, less }) => {
        const changes = { toolingMove: 0.25 * less, requalification: 3 * less, plantMonths: 16 * less };
        const [all, easier] = [arranged(party, id, parts), arranged(party, id, parts, changes)];
        const [way, without] = [at(all, month), at(easier, month)];
        // Rounding alone may differ.
        expect(way.cost).toBeGreaterThanOrEqual(without.cost * (1 - 1e-12));
        expect(way.months).toBeGreaterThanOrEqual(without.months * (1 - 1e-12));
        const { production, ...others } = way.parts;
        expect(production).toBeGreaterThanOrEqual(0);
        expect(way.cost).toBeGreaterThanOrEqual(
          Object.values(others).reduce((sum, each) => sum + each, 0) * (1 - 1e-12),
        );
        expect(way.months).toBeGreaterThanOrEqual(Math.max(way.steps.notice, way.steps.production));
        const [locked, lockedWithout] = [all, easier].map(({ ground, placement, flow }) =>
          figureAt(ground, lockIn(ground, placement, flow)),
        );
        expect(locked!).toBeGreaterThanOrEqual(lockedWithout! * (1 - 1e-12));
      }),
      { seed: 41, numRuns: 60 },
    );
  });
});
