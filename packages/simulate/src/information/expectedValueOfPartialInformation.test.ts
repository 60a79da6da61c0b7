import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf, normalDensity, normalQuantile } from "../normalCurve.ts";
import { fillUniforms, streamKey } from "../stream.ts";
import {
  expectedValueOfPartialInformation,
  type LearnedInputs,
  partialInformation,
} from "./expectedValueOfPartialInformation.ts";
import { expectedValueOfPerfectInformation } from "./expectedValueOfPerfectInformation.ts";
import type { InformationValue, NetBenefits } from "./netBenefits.ts";

const TRIALS = 4096;

function uniforms(seed: number, dimension: number, count = TRIALS): Float64Array {
  const column = new Float64Array(count);
  fillUniforms(column, { seed, key: streamKey("test"), dimension, firstTrial: 0, count });
  return column;
}

const normals = (seed: number, dimension: number, count = TRIALS): Float64Array =>
  uniforms(seed, dimension, count).map(normalQuantile);

/** What each of these is worth, asked of the same benefits. */
function valuesOf(benefits: NetBenefits, groups: readonly LearnedInputs[], options = {}): readonly InformationValue[] {
  const ask = expectOk(partialInformation(benefits, options));
  return groups.map((inputs) => expectOk(ask(inputs)));
}

/** The expected gain of acting on a normal figure only where it is above 0, beyond acting on its mean. */
function normalLoss(mean: number, sd: number): number {
  const z = Math.abs(mean) / sd;
  return sd * (normalDensity(z) - z * (1 - normalCdf(z)));
}

describe("a payoff table of which a part is learned", () => {
  /** Raiffa (1968) by way of Shenoy (1992): what the sounding shows, given a dry, wet or soaking hole. */
  const SOUNDING = [
    [0.6, 0.3, 0.1],
    [0.3, 0.4, 0.3],
    [0.1, 0.4, 0.5],
  ];
  const states = SOUNDING.flatMap((row, hole) => row.map((chance, structure) => ({ hole, chance, structure })));
  const probabilities = states.map(({ hole, chance }) => chance * [0.5, 0.3, 0.2][hole]!);
  const drill = states.map(({ hole }) => [-70, 50, 200][hole]!);
  const benefits = [drill.map(() => 0), drill];

  it("makes the wildcatter's sounding worth 12.5, so that he ends with 22.5 after paying 10", () => {
    const sounding = states.map(({ structure }) => structure);
    const { value, error, expectedNow } = expectOk(
      expectedValueOfPartialInformation(benefits, [sounding], { probabilities }),
    );
    expect(value).toBeCloseTo(12.5, 12);
    expect(error).toBe(0);
    expect(expectedNow + value - 10).toBeCloseTo(22.5, 12);
  });

  it("is worth all of perfect information when the hole itself is seen, with or without the sounding", () => {
    const hole = states.map((state) => state.hole);
    const structure = states.map((state) => state.structure);
    const perfect = expectOk(expectedValueOfPerfectInformation(benefits, { probabilities })).value;
    for (const inputs of [[hole], [hole, structure]]) {
      expect(expectOk(expectedValueOfPartialInformation(benefits, inputs, { probabilities })).value).toBeCloseTo(
        perfect,
        12,
      );
    }
  });

  it("is worth nothing when what is learned is the same in every state", () => {
    const result = expectedValueOfPartialInformation(benefits, [states.map(() => 7)], { probabilities });
    expect(expectOk(result)).toMatchObject({ value: 0, distinguishable: false });
  });

  it("is never worth less for learning more, nor more than perfect information", () => {
    const column = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 });
    const payoffs = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(column, column, payoffs, payoffs, (one, other, a, b) => {
        const options = { probabilities: Array.from({ length: 8 }, () => 0.125) };
        const of = (inputs: number[][]): number =>
          expectOk(expectedValueOfPartialInformation([a, b], inputs, options)).value;
        const perfect = expectOk(expectedValueOfPerfectInformation([a, b], options)).value;
        // Eighths of whole numbers are exact; sums of them lose nothing.
        expect(of([one])).toBeLessThanOrEqual(of([one, other]));
        expect(of([one, other])).toBeLessThanOrEqual(perfect);
      }),
      { seed: 91, numRuns: 200 },
    );
  });
});

/** A gain of 0.5 + 2 a + b with standard normal a and b: learning one leaves a normal figure (Raiffa, Schlaifer 1961). */
const study = (seed: number): { benefits: Float64Array[]; a: Float64Array; b: Float64Array } => {
  const [a, b] = [normals(seed, 0), normals(seed, 1)];
  return { benefits: [new Float64Array(TRIALS), a.map((x, i) => 0.5 + 2 * x + b[i]!)], a, b };
};

/** By how many standard errors a value misses that of learning a normal part with this standard deviation. */
const score = ({ value, error }: InformationValue, sd: number): number => (value - normalLoss(0.5, sd)) / error;

describe("an input of a simulation", () => {
  it("is worth the unit normal loss of its part, within its standard error", () => {
    const scores = [1, 2, 3, 4].flatMap((seed) => {
      const { benefits, a, b } = study(seed);
      const [first, second, both] = valuesOf(benefits, [[a], [b], [a, b]]);
      return [score(first!, 2), score(second!, 1), score(both!, Math.sqrt(5))];
    });
    // Twelve standard scores, none beyond three and a half.
    expect(Math.max(...scores.map(Math.abs))).toBeLessThan(3.5);
  });

  it("that switches the sign of a gain is found, though it is anything but straight", () => {
    const x = uniforms(5, 0);
    const noise = normals(5, 1);
    const gain = x.map((u, i) => (Math.abs(u - 0.5) < 0.25 ? 1 : -1) + noise[i]!);
    const { value, error } = expectOk(expectedValueOfPartialInformation([new Float64Array(TRIALS), gain], [x]));
    // Exactly ½; trials near the two steps go wrong on a smooth curve, which costs a few hundredths.
    expect(value).toBeGreaterThan(0.42);
    expect(value).toBeLessThan(0.5 + 4 * error);
  });

  it("with few values is taken value by value", () => {
    const kind = uniforms(6, 0).map((u) => Math.floor(u * 4));
    const noise = normals(6, 1);
    const gain = kind.map((k, i) => [2, -1, 1, -2][k]! + 0.5 * noise[i]!);
    const { value, error } = expectOk(expectedValueOfPartialInformation([new Float64Array(TRIALS), gain], [kind]));
    expect(Math.abs(value - 0.75)).toBeLessThan(4 * error);
  });

  it("that only counts together with another is worth nothing alone, and much in their group", () => {
    const [x, y] = [normals(7, 0), normals(7, 1)];
    const gain = x.map((value, i) => value * y[i]!);
    const benefits = [new Float64Array(TRIALS), gain];
    const [alone, together] = valuesOf(benefits, [[x], [x, y]]);
    expect(alone!.distinguishable).toBe(false);
    // The mean of the positive part of a product of two standard normal figures: ½ · (2/π).
    expect(Math.abs(together!.value - 1 / Math.PI)).toBeLessThan(4 * together!.error);
  });

  it("is the same to the last bit alone and among many, and for the same seed", () => {
    const { benefits, a, b } = study(8);
    const many = valuesOf(benefits, [[b], [a]], { seed: 3 });
    expect(expectOk(expectedValueOfPartialInformation(benefits, [a], { seed: 3 }))).toEqual(many[1]);
    expect(expectOk(expectedValueOfPartialInformation(benefits, a, { seed: 3 }))).toEqual(many[1]);
    expect(expectOk(expectedValueOfPartialInformation(benefits, [a], { seed: 4 }))).not.toEqual(many[1]);
  });

  it("does not mind the order of alternatives that differ", () => {
    const { benefits, a } = study(9);
    const there = expectOk(expectedValueOfPartialInformation(benefits, [a]));
    expect(expectOk(expectedValueOfPartialInformation(benefits.toReversed(), [a]))).toEqual({ ...there, chosen: 0 });
  });
});

describe("an input that has nothing to do with the outcome", () => {
  it("does not look valuable, whatever the seed, though forty alternatives lie close together", () => {
    const benefits = Array.from({ length: 40 }, (_, k) => normals(20, 10 + k, 1024).map((x) => x + 0.01 * k));
    const noise = Array.from({ length: 60 }, (_, k) => [normals(21, k, 1024)]);
    const found = valuesOf(benefits, noise);
    // One-sided 2.5 %: of 60 inputs 1.5 are expected at most, and more than five have a chance of 2 %.
    expect(found.filter(({ distinguishable }) => distinguishable).length).toBeLessThanOrEqual(5);
    const perfect = expectOk(expectedValueOfPerfectInformation(benefits)).value;
    const mean = found.reduce((sum, { value }) => sum + value, 0) / found.length;
    expect(mean).toBeLessThan(perfect / 50);
  });

  it("is worth exactly nothing when one alternative is always better", () => {
    const x = normals(30, 0);
    const better = expectOk(expectedValueOfPartialInformation([x, x.map((value) => value - 1)], [x]));
    expect(better).toMatchObject({ value: 0, error: 0, distinguishable: false });
  });

  it("is worth nothing when it never varies", () => {
    const gain = normals(31, 0);
    const constant = new Float64Array(TRIALS).fill(3);
    const found = expectOk(expectedValueOfPartialInformation([new Float64Array(TRIALS), gain], [constant]));
    expect(found.distinguishable).toBe(false);
  });
});

const codes = (benefits: Float64Array[], inputs: Float64Array[]): [string, string][] => {
  const result = expectedValueOfPartialInformation(benefits, inputs);
  return result.ok ? [] : result.faults.map(({ path, code }) => [path, code]);
};

describe("partial information", () => {
  it("never exceeds perfect information of the same trials", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (seed) => {
        const [x, e] = [normals(seed, 0, 200), normals(seed, 1, 200)];
        const benefits = [x.map((v) => 0.3 * v), x.map((v, i) => -v + 0.1 * e[i]!), e];
        const partial = expectOk(expectedValueOfPartialInformation(benefits, [x])).value;
        expect(partial).toBeLessThanOrEqual(expectOk(expectedValueOfPerfectInformation(benefits)).value);
      }),
      { seed: 92, numRuns: 50 },
    );
  });

  it("is refused for too few trials, and for a large group of inputs with the number needed", () => {
    const short = normals(1, 0, 99);
    expect(codes([short, short], [short])).toEqual([["inputs", "simulate.too-few-trials"]]);
    const group = Array.from({ length: 20 }, (_, k) => normals(1, k, 200));
    expect(codes([group[0]!, group[1]!], group)).toEqual([["inputs", "simulate.too-few-trials"]]);
  });

  it("is refused for inputs that do not fit the trials, all faults at once", () => {
    const benefits = [normals(1, 0, 200)];
    expect(codes(benefits, [normals(1, 1, 100), normals(1, 2, 200).with(7, Number.NaN)])).toEqual([
      ["inputs[0]", "simulate.wrong-shape"],
      ["inputs[1][7]", "simulate.not-finite"],
    ]);
    expect(codes(benefits, [])).toEqual([["inputs", "simulate.empty"]]);
  });
});
