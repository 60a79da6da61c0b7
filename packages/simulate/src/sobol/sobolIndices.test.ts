import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { lognormal, normal, uniform } from "../distribution.ts";
import { type SensitivityStudy, sobolIndices } from "./sobolIndices.ts";

/** Ishigami and Homma (1990), with a = 7 and b = 0.1, over (−π, π)³. */
const ishigami = ([x, y, z]: Float64Array | readonly number[]): number =>
  Math.sin(x!) + 7 * Math.sin(y!) ** 2 + 0.1 * z! ** 4 * Math.sin(x!);

function ishigamiIndices(): { first: number[]; total: number[]; variance: number } {
  const [a, b, pi4] = [7, 0.1, Math.PI ** 4];
  const x = 0.5 * (1 + (b * pi4) / 5) ** 2;
  const y = a ** 2 / 8;
  const xz = b ** 2 * pi4 ** 2 * (1 / 18 - 1 / 50);
  const variance = x + y + xz;
  return { first: [x, y, 0].map((v) => v / variance), total: [x + xz, y, xz].map((v) => v / variance), variance };
}

/** Sobol's G function with the coefficients of Saltelli et al. (2008), Global Sensitivity Analysis: The Primer, §4.8. */
const G = [0, 1, 4.5, 9, 99, 99, 99, 99];
const gFunction = (u: Float64Array): number =>
  u.reduce((product, x, i) => (product * (Math.abs(4 * x - 2) + G[i]!)) / (1 + G[i]!), 1);

function gIndices(): { first: number[]; total: number[] } {
  const parts = G.map((a) => 1 / 3 / (1 + a) ** 2);
  const variance = parts.reduce((product, v) => product * (1 + v), 1) - 1;
  return {
    first: parts.map((v) => v / variance),
    total: parts.map((v) => (v * (variance + 1)) / (1 + v) / variance),
  };
}

const turn = expectOk(uniform(-Math.PI, Math.PI));
const ISHIGAMI: SensitivityStudy = { model: ishigami, inputs: [turn, turn, turn], points: 8192, seed: 1 };

/** The largest miss of any index, and the largest miss as a multiple of its error. */
function misses(study: SensitivityStudy, { first, total }: { first: number[]; total: number[] }): [number, number] {
  const { indices } = expectOk(sobolIndices(study));
  const pairs = indices.flatMap((index, i) => [
    [Math.abs(index.firstOrder - first[i]!), index.firstOrderError],
    [Math.abs(index.total - total[i]!), index.totalError],
  ]);
  return [Math.max(...pairs.map(([miss]) => miss!)), Math.max(...pairs.map(([miss, error]) => miss! / error!))];
}

describe("Sobol indices at 2^13 points", () => {
  it.each([1, 2, 3])("of the Ishigami function are within 0.01 and within their errors (seed %d)", (seed) => {
    const [miss, errors] = misses({ ...ISHIGAMI, seed }, ishigamiIndices());
    expect(miss).toBeLessThan(0.01);
    expect(errors).toBeLessThanOrEqual(1);
  });

  it.each([1, 2, 3])("of Sobol's G function are within 0.01 and within their errors (seed %d)", (seed) => {
    const [miss, errors] = misses({ model: gFunction, inputs: 8, points: 8192, seed }, gIndices());
    expect(miss).toBeLessThan(0.01);
    expect(errors).toBeLessThanOrEqual(1);
  });
});

describe("Sobol indices", () => {
  it("of a group of inputs add what they do together", () => {
    const { indices, evaluations } = expectOk(sobolIndices({ ...ISHIGAMI, groups: [[0, 2], [1]] }));
    const { first, total } = ishigamiIndices();
    expect(indices.map(({ inputs }) => inputs)).toEqual([[0, 2], [1]]);
    // x and z with their interaction are all that y is not; both indices of the group are the same.
    expect(Math.abs(indices[0]!.firstOrder - (1 - first[1]!))).toBeLessThan(0.01);
    expect(Math.abs(indices[0]!.total - total[0]!)).toBeLessThan(0.01);
    expect(evaluations).toBe(4 * 8192);
  });

  it("say that z alone explains nothing, though it matters together with x", () => {
    const [, , z] = expectOk(sobolIndices(ISHIGAMI)).indices;
    expect(z).toMatchObject({ firstOrderDistinguishable: false, distinguishable: true });
  });

  it("of a model over columns are those of the same model point by point, to the last bit", () => {
    const { model, ...rest } = ISHIGAMI as { model: typeof ishigami } & SensitivityStudy;
    const columnModel = (columns: readonly Float64Array[]): Float64Array =>
      Float64Array.from(columns[0]!, (_, t) => model(columns.map((column) => column[t]!)));
    const study = { ...rest, points: 256 };
    expect(sobolIndices({ ...study, columnModel })).toEqual(sobolIndices({ ...study, model }));
  });

  it("of a product of lognormal inputs have the closed form", () => {
    const sds = [0.3, 0.5];
    const inputs = sds.map((sd) => expectOk(lognormal(0, sd)));
    const parts = sds.map((sd) => Math.exp(sd * sd) - 1);
    const variance = parts.reduce((product, v) => product * (1 + v), 1) - 1;
    const first = parts.map((v) => v / variance);
    const total = parts.map((v, i) => (v * (1 + parts[1 - i]!)) / variance);
    const [miss] = misses({ model: ([x, y]) => x! * y!, inputs, points: 8192, seed: 4 }, { first, total });
    expect(miss).toBeLessThan(0.01);
  });

  it("are the same bits for the same seed and others for another", () => {
    const study = { ...ISHIGAMI, points: 512 };
    expect(sobolIndices(study)).toEqual(sobolIndices(study));
    expect(sobolIndices({ ...study, seed: 2 })).not.toEqual(sobolIndices(study));
  });
});

function codes(study: Partial<SensitivityStudy>): [string, string][] {
  const result = sobolIndices({ model: ([x]) => x!, inputs: 2, points: 128, seed: 1, ...study } as SensitivityStudy);
  return result.ok ? [] : result.faults.map(({ path, code }) => [path, code]);
}

describe("a study that cannot be done", () => {
  it("is refused with all faults of inputs, points, seed and groups", () => {
    expect(codes({ inputs: 0, points: 100, seed: 0.5 })).toEqual([
      ["inputs", "simulate.out-of-range"],
      ["points", "simulate.too-few-points"],
      ["seed", "simulate.out-of-range"],
    ]);
    expect(codes({ inputs: 556 })).toEqual([["inputs", "simulate.out-of-range"]]);
    expect(codes({ groups: [[], [0, 0], [2]] })).toEqual([
      ["groups[0]", "simulate.out-of-range"],
      ["groups[1]", "simulate.out-of-range"],
      ["groups[2][0]", "simulate.out-of-range"],
    ]);
  });

  it("is refused where the model has no finite result, or not one per point", () => {
    expect(codes({ model: ([x]) => (x! > 0.9 ? Number.NaN : 1) })[0]).toEqual(["model", "simulate.not-finite"]);
    const result = sobolIndices({ columnModel: () => new Float64Array(3), inputs: 1, points: 128, seed: 1 });
    expect(result.ok ? [] : result.faults.map(({ code }) => code)[0]).toBe("simulate.wrong-shape");
  });

  it("is refused where the result does not vary", () => {
    expect(codes({ inputs: [expectOk(normal(3, 0))] })).toEqual([["model", "simulate.no-variance"]]);
  });
});
