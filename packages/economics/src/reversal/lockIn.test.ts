import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureAt, fixedParameters, groundOf, newService, placed, runningService } from "../../test/ground.ts";
import { cashFlow } from "../cashFlow.ts";
import type { ParameterKey } from "../parameters.ts";
import { lockIn } from "./lockIn.ts";
import { homeTeamYear, wayBackAt } from "./wayBack.ts";

function locked(
  changes: Partial<Record<ParameterKey, number>> = {},
  parts = newService,
  party: "vendor" | "employees" = "vendor",
) {
  const ground = groundOf(parts, fixedParameters(changes));
  const placement = placed(ground, party, "in-pune");
  const flow = cashFlow(ground, placement);
  return { ground, placement, flow, figure: figureAt(ground, lockIn(ground, placement, flow)) };
}

describe("being locked in", () => {
  it("is nothing for own staff at home", () => {
    const ground = groundOf(runningService);
    const placement = placed(ground, "employees", "us-chicago");
    expect(figureAt(ground, lockIn(ground, placement, cashFlow(ground, placement)))).toBe(0);
  });

  it("is what months and cost in the middle of the horizon make of it", () => {
    const { ground, placement, flow, figure } = locked();
    const way = wayBackAt(ground, placement, flow, 18);
    const years =
      figureAt(ground, way.months) / 12 + figureAt(ground, way.cost) / figureAt(ground, homeTeamYear(ground));
    expect(figure).toBeCloseTo(1 - Math.exp(-years / 2), 12);
    expect(figure).toBeGreaterThan(0.2);
    expect(figure).toBeLessThan(0.8);
  });

  it("never falls because leaving is dearer or slower", () => {
    const keys = ["terminationFee", "exitNotice", "captiveExit", "knowledgeFade"] as const;
    const value = fc.double({ min: 0.05, max: 6, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.constantFrom("vendor", "employees"),
        value,
        value,
        (key, party, a, b) => {
          const figure = (each: number) => locked({ [key]: each }, runningService, party as "vendor").figure;
          expect(figure(Math.max(a, b))).toBeGreaterThanOrEqual(figure(Math.min(a, b)));
        },
      ),
      { seed: 23, numRuns: 40 },
    );
  });
});
