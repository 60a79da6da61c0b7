import { describe, expect, it } from "vitest";
import { figureAt, fixedParameters, groundOf, newService, placed } from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import { homeHeadPerMonth } from "../lines/homeStaff.ts";
import type { ParameterKey } from "../parameters.ts";
import { yearlyPrice } from "../parties/vendor.ts";
import { secondSource } from "./secondSource.ts";
import { wayBackAt } from "./wayBack.ts";

function doubled(changes: Partial<Record<ParameterKey, number>> = {}, share?: number) {
  const parameters = fixedParameters({
    secondSourceGovernance: 0.5,
    secondSourceRelief: 0.5,
    vendorSelection: 0.01,
    vendorSelectionFloor: 15_000,
    foreignContract: 25_000,
    terminationHazard: 0.1,
    terminationCost: 0.25,
    insolvencyHazard: 0.01,
    insolvencyCost: 0.4,
    ...changes,
  });
  const ground = groundOf(newService, parameters);
  const placement = placed(ground, "vendor", "in-pune");
  const flow = cashFlow(ground, placement);
  const second = secondSource(ground, placement, flow, share)!;
  const value = figureAt(ground, flow.heads) * figureAt(ground, yearlyPrice(ground, placement));
  return { ground, placement, flow, second, value, figure: (each: typeof flow.heads) => figureAt(ground, each) };
}

describe("a second source", () => {
  it("loses the discount of size: 4 % a natural logarithm, here 2.4 % of the price", () => {
    const { second, value, figure, ground } = doubled();
    const priceAt = (part: number) => 1 - 0.04 * Math.log((ground.nature.headcount * part) / 20);
    const lost = (0.3 * priceAt(0.3) + 0.7 * priceAt(0.7)) / priceAt(1) - 1;
    expect(lost).toBeCloseTo(0.0244, 3);
    expect(figure(second.parts.discount)).toBeCloseTo(lost * value, 4);
  });

  it("is chosen once more, and governed by half a person at home", () => {
    const { second, figure, ground, placement } = doubled();
    const once = 15_000 * (1 + 2 * placement.site.far) + 25_000;
    expect(figure(second.parts.selection)).toBeCloseTo((once * ground.perDollar) / 3, 3);
    expect(figure(second.parts.governance)).toBeCloseTo(6 * figure(homeHeadPerMonth(ground).indexed), 3);
  });

  it("saves half of what early ends and failures cost in a year", () => {
    const { second, value, figure } = doubled();
    expect(figure(second.lossAvoidedPerYear)).toBeCloseTo(0.5 * value * (0.1 * 0.25 + 0.01 * 0.4), 3);
  });

  it("keeps its share when the rest comes home, and its people spare part of the hand-back", () => {
    const { second, figure, ground, placement, flow } = doubled();
    const way = wayBackAt(ground, placement, flow, 18);
    const short = second.wayBackAt(18);
    const taught = figure(way.parts.teaching) + figure(way.parts.learning);
    expect(figure(short.cost)).toBeCloseTo(0.7 * (figure(way.cost) - 0.15 * taught), 3);
    expect(figure(short.months)).toBeCloseTo(figure(way.steps.hiring) + 0.85 * figure(way.steps.handBack), 9);
    expect(figure(short.months)).toBeLessThan(figure(way.months));
  });

  it("that knows nothing spares no month", () => {
    const { second, figure, ground, placement, flow } = doubled({ secondSourceRelief: 0 });
    expect(figure(second.wayBackAt(18).months)).toBe(figure(wayBackAt(ground, placement, flow, 18).months));
    expect(figure(second.lossAvoidedPerYear)).toBe(0);
  });

  it("is a matter of vendors alone", () => {
    const { ground } = doubled();
    for (const party of ["employees", "freelancers", "employerOfRecord"] as const) {
      const placement = placed(ground, party, "in-pune");
      expect(secondSource(ground, placement, cashFlow(ground, placement))).toBeUndefined();
    }
  });
});
