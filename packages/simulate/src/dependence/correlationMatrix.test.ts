import { describe, expect, it } from "vitest";
import { correlationFaults, normalCorrelation } from "./correlationMatrix.ts";

const faultsOf = (rows: number[][]): [string, string][] =>
  correlationFaults(rows, "r").map(({ path, code }) => [path, code]);

describe("the normal correlation behind a rank correlation", () => {
  /** 2 sin(π ρ / 6) in 16 digits (mpmath 1.3). */
  it.each([
    [0, 0],
    [0.1, 0.10467191248588767],
    [0.5, 0.5176380902050415],
    [-0.8, -0.8134732861516004],
    [1, 1],
  ])("%d is %d", (rank, normal) => {
    expect(normalCorrelation(rank)).toBeCloseTo(normal, 15);
  });
});

describe("a matrix of rank correlations", () => {
  it("is refused with every fault of its shape", () => {
    expect(faultsOf([])).toEqual([["r", "simulate.wrong-shape"]]);
    expect(faultsOf([[1], [0, 1], [0, 0, 1]])).toEqual([
      ["r[0]", "simulate.wrong-shape"],
      ["r[1]", "simulate.wrong-shape"],
    ]);
  });

  it("is refused with every fault of its entries at once", () => {
    const rows = [
      [1, 0.2, 1.5],
      [0.3, 0.9, Number.NaN],
      [1.5, 0, 1],
    ];
    expect(faultsOf(rows)).toEqual([
      ["r[0][2]", "simulate.not-a-correlation"],
      ["r[1][0]", "simulate.not-symmetric"],
      ["r[1][1]", "simulate.not-a-correlation"],
      ["r[1][2]", "simulate.not-finite"],
      ["r[2][0]", "simulate.not-a-correlation"],
    ]);
  });

  it("that contradicts itself is refused with the factor that would mend it", () => {
    const rows = [
      [1, -0.9, -0.9],
      [-0.9, 1, -0.9],
      [-0.9, -0.9, 1],
    ];
    const [fault] = correlationFaults(rows, "r");
    expect(fault?.code).toBe("simulate.not-positive-definite");
    // Three equal normal correlations can go down to −½, a rank correlation of −0.4826 = 0.536 × −0.9.
    expect(fault?.hint).toContain("multiplied by 0.53 ");
  });

  it("of one quantity given twice is refused", () => {
    expect(
      faultsOf([
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([["r", "simulate.not-positive-definite"]]);
  });
});
