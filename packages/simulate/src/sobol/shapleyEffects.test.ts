import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { cholesky } from "../dependence/cholesky.ts";
import { gaussianCopula } from "../dependence/gaussianCopula.ts";
import { normal } from "../distribution.ts";
import { type ShapleyEffects, shapleyEffects, type ShapleyStudy } from "./shapleyEffects.ts";

/** The rank correlation that gives two normal variables this correlation. */
const rankOf = (normalCorrelation: number): number =>
  normalCorrelation === 1 ? 1 : (6 / Math.PI) * Math.asin(normalCorrelation / 2);

/** A weighted sum of standard normal inputs. */
function linearStudy(weights: readonly number[], correlation: number[][], points: number, seed = 1): ShapleyStudy {
  return {
    columnModel: (columns) =>
      columns[0]!.map((_, t) => weights.reduce((sum, weight, i) => sum + weight * columns[i]![t]!, 0)),
    inputs: weights.map(() => expectOk(normal(0, 1))),
    copula: expectOk(gaussianCopula(correlation.map((row) => row.map(rankOf)))),
    points,
    seed,
  };
}

/**
 * The shares of a linear Gaussian model from its conditional variances, over all subsets (Owen and Prieur 2017, §4):
 * what a set J adds is w_J' (Σ_JJ − Σ_JK Σ_KK⁻¹ Σ_KJ) w_J, the squared length of w_J' L_JJ in the triangle of (K, J).
 */
function closedForm(weights: readonly number[], correlation: number[][]): number[] {
  const d = weights.length;
  const left = (mask: number): number => {
    const inside = weights.map((_, i) => i).filter((i) => (mask >> i) & 1);
    const order = [...weights.keys()].filter((i) => !inside.includes(i)).concat(inside);
    const lower = cholesky(order.map((i) => order.map((j) => correlation[i]![j]!)))!;
    return order.reduce((sum, _, column) => {
      if (column < d - inside.length) return sum;
      const length = order.reduce((s, i, row) => (row < column ? s : s + weights[i]! * lower[row]![column]!), 0);
      return sum + length * length;
    }, 0);
  };
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  const whole = left(2 ** d - 1);
  return weights.map((_, i) => {
    let share = 0;
    for (let mask = 0; mask < 2 ** d; mask++) {
      if ((mask >> i) & 1) continue;
      const size = mask.toString(2).replaceAll("0", "").length;
      share += ((factorial(size) * factorial(d - size - 1)) / factorial(d)) * (left(mask | (1 << i)) - left(mask));
    }
    return share / whole;
  });
}

const chain = (d: number, step: number): number[][] =>
  Array.from({ length: d }, (_, i) => Array.from({ length: d }, (_, j) => step ** Math.abs(i - j)));

/** The largest miss of any share, as a multiple of its error; errors are 1.96 standard errors, so 2 are four of them. */
function farthest({ effects }: ShapleyEffects, expected: readonly number[]): number {
  return Math.max(...effects.map(({ share, shareError }, i) => Math.abs(share - expected[i]!) / (shareError || 1e-12)));
}

describe("Shapley effects of a linear Gaussian model", () => {
  /** Owen and Prieur (2017), §4.1: φ₁ σ² = w₁² (1 − ρ²/2) + ρ w₁ w₂ + w₂² ρ²/2 for unit variances. */
  it("with two inputs have the closed form", () => {
    const [rho, a, b] = [0.6, 1, 3];
    const variance = a * a + b * b + 2 * rho * a * b;
    const first = (a * a * (1 - (rho * rho) / 2) + rho * a * b + (b * b * rho * rho) / 2) / variance;
    const found = expectOk(shapleyEffects(linearStudy([a, b], chain(2, rho), 2048)));
    expect(found.method).toBe("all subsets");
    expect(farthest(found, [first, 1 - first])).toBeLessThan(2);
    expect(closedForm([a, b], chain(2, rho))[0]).toBeCloseTo(first, 12);
    expect(found.effects.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    // Sobol points make the estimate far better than its error: within 0.005 of the closed form.
    expect(Math.abs(found.effects[0]!.share - first)).toBeLessThan(0.005);
    // The variance of 2,048 normal draws has a relative standard error of 3 %.
    expect(Math.abs(found.variance / variance - 1)).toBeLessThan(0.1);
  });

  it("with four inputs, over all subsets, agree with the conditional variances", () => {
    const weights = [1, -2, 3, 0.5];
    expect(
      farthest(expectOk(shapleyEffects(linearStudy(weights, chain(4, 0.7), 2048))), closedForm(weights, chain(4, 0.7))),
    ).toBeLessThan(2);
  });

  it("with eight inputs, over random orders, agree with the conditional variances", () => {
    const weights = [1, 2, 3, 4, -1, -2, 0.5, 2];
    const found = expectOk(shapleyEffects(linearStudy(weights, chain(8, -0.5), 4096)));
    expect(found).toMatchObject({ method: "random orders", evaluations: 9 * 4096 });
    expect(farthest(found, closedForm(weights, chain(8, -0.5)))).toBeLessThan(2);
  });

  it("with independent inputs are the shares of variance", () => {
    const identity = chain(3, 0).map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
    expect(farthest(expectOk(shapleyEffects(linearStudy([1, 2, 0], identity, 1024))), [0.2, 0.8, 0])).toBeLessThan(2);
  });
});

describe("an input that the model does not use", () => {
  it("has a share all the same when it moves with one that is used, and none without", () => {
    const moving = expectOk(shapleyEffects(linearStudy([1, 0], chain(2, 0.8), 1024))).effects[1]!;
    expect(moving.distinguishable).toBe(true);
    expect(Math.abs(moving.share - 0.32)).toBeLessThan(0.01);
    const still = expectOk(
      shapleyEffects(
        linearStudy(
          [1, 0],
          [
            [1, 0],
            [0, 1],
          ],
          1024,
        ),
      ),
    ).effects[1]!;
    expect(still).toMatchObject({ share: 0, distinguishable: false });
  });
});

describe("a study of Shapley effects", () => {
  const study = linearStudy([1, 1], chain(2, 0.5), 256);
  const codes = (changes: Partial<ShapleyStudy>): string[] => {
    const result = shapleyEffects({ ...study, ...changes } as ShapleyStudy);
    return result.ok ? [] : result.faults.map(({ code }) => code);
  };

  it("gives the same bits for the same seed", () => {
    expect(shapleyEffects(study)).toEqual(shapleyEffects(study));
    expect(shapleyEffects({ ...study, seed: 2 })).not.toEqual(shapleyEffects(study));
  });

  it("is refused when copula and inputs do not fit, or points are too few", () => {
    expect(codes({ inputs: 3 })).toEqual(["simulate.wrong-shape"]);
    expect(codes({ points: 10 })).toEqual(["simulate.too-few-points"]);
    expect(codes({ points: 128, largestError: 0.001 })).toEqual(["simulate.too-few-points"]);
  });

  it("is refused when the result does not vary or is no number", () => {
    expect(codes({ columnModel: (columns) => columns[0]!.map(() => 1) })).toEqual(["simulate.no-variance"]);
    expect(codes({ columnModel: (columns) => columns[0]!.map(() => Infinity) })).toEqual(["simulate.not-finite"]);
  });
});
