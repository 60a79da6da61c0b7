import { describe, expect, it } from "vitest";
import { organisationEffects, residualsLeftOut, weightedQuantile } from "./organisationEffects.ts";

const own = (name: string, level: number, errors: readonly number[]) => ({
  name,
  logSizes: [1, 2, 3],
  logResults: errors.map((error, index) => level + 0.8 * (index + 1) + error),
});

describe("organisations with levels of their own", () => {
  it("show one exponent and how far their levels lie apart: 1 and 3 without noise are √2 from each other", () => {
    const law = organisationEffects([own("a", 1, [0, 0, 0]), own("b", 3, [0, 0, 0])]);
    expect(law.exponent).toBeCloseTo(0.8, 12);
    expect(law.level).toBeCloseTo(2, 12);
    expect(law.withinLog).toBeCloseTo(0, 9);
    expect(law.betweenLog).toBeCloseTo(Math.SQRT2, 9);
  });

  it("do not count the noise of few projects as a difference of levels", () => {
    const noise = [0.3, -0.6, 0.3];
    const law = organisationEffects(
      [
        own("a", 1, noise),
        own(
          "b",
          1,
          noise.map((each) => -each),
        ),
      ],
      0.8,
    );
    // Errors 0.3, -0.6, 0.3 have variance 0.54 / 2 = 0.27.
    expect(law.withinLog).toBeCloseTo(Math.sqrt(0.27), 9);
    expect(law.betweenLog).toBe(0);
  });

  it("are forecast from the others when they are left out", () => {
    const errors = residualsLeftOut([own("a", 1, [0, 0, 0]), own("b", 3, [0, 0, 0])]);
    expect(errors.map(({ residual }) => Number(residual.toFixed(9)))).toEqual([-2, -2, -2, 2, 2, 2]);
  });
});

describe("a weighted quantile", () => {
  it("counts weights, not values", () => {
    const values = [
      { residual: 5, weight: 1 },
      { residual: 1, weight: 8 },
      { residual: 3, weight: 1 },
    ];
    expect(weightedQuantile(values, 0.5)).toBe(1);
    expect(weightedQuantile(values, 0.85)).toBe(3);
    expect(weightedQuantile(values, 0.95)).toBe(5);
  });
});
