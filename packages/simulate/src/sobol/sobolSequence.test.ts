import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Scrambling, sobolColumns, sobolSequence } from "./sobolSequence.ts";

const METHODS = ["owen", "linear", "digitalShift"] as const;

describe("the unscrambled sequence", () => {
  /** Joe and Kuo's own first points, the same as those of scipy 1.17.1 (qmc.Sobol, scramble=False, bits=32). */
  it("starts with the published points of three dimensions", () => {
    const published = [
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
    ];
    expect([...sobolSequence({ dimensions: 3, points: 8 })]).toEqual(published.flat());
  });

  /** Words of scipy 1.17.1, whose direction numbers are new-joe-kuo-6.21201. */
  it.each([
    [1, 1110, 2147483648],
    [77, 1000, 100663296],
    [100, 10, 1979711488],
    [1000, 99, 801112064],
    [2048, 999, 1007681536],
    [3333, 255, 514850816],
    [4095, 511, 3929014272],
    [4095, 1110, 1454374912],
  ])("has at point %d, dimension %d (from 0) the word %d", (point, dimension, word) => {
    const row = sobolSequence({ dimensions: dimension + 1, points: 1, skip: point });
    expect(row[dimension]! * 2 ** 32).toBe(word);
  });

  it("agrees with scipy in all 1,111 dimensions of 4,096 points, by a weighted sum of their upper halves", () => {
    const rows = sobolSequence({ dimensions: 1111, points: 4096 });
    let sum = 0;
    for (let i = 0; i < rows.length; i++) sum += Math.floor(rows[i]! * 65536) * ((i + 1) % 1009);
    expect(sum).toBe(75142827400480);
  });

  it("is the same one million points on, reached at once", () => {
    const scipy = [
      [1187450880, 2413424640, 334991360, 1796354048, 3773812736],
      [1724321792, 802811904, 1945604096, 1259483136, 3236941824],
    ];
    const rows = sobolSequence({ dimensions: 5, points: 2, skip: 1_000_003 });
    expect(Array.from(rows, (x) => x * 2 ** 32)).toEqual(scipy.flat());
  });

  it("reaches its last point and refuses the one after it", () => {
    expect(sobolSequence({ dimensions: 1, points: 1, skip: 2 ** 32 - 1 })[0]! * 2 ** 32).toBe(1);
    expect(() => sobolSequence({ dimensions: 1, points: 2, skip: 2 ** 32 - 1 })).toThrow(/points/);
  });
});

describe("any slice of the sequence", () => {
  it("is cut from the same points, scrambled or not", () => {
    const cut = fc.record({
      skip: fc.integer({ min: 0, max: 300 }),
      points: fc.integer({ min: 0, max: 200 }),
      method: fc.constantFrom(undefined, ...METHODS),
    });
    fc.assert(
      fc.property(cut, ({ skip, points, method }) => {
        const scramble = method === undefined ? {} : { scramble: { seed: 7, method } };
        const whole = sobolSequence({ dimensions: 4, points: 500, ...scramble });
        const part = sobolSequence({ dimensions: 4, points, skip, ...scramble });
        expect(part).toEqual(whole.slice(4 * skip, 4 * (skip + points)));
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it("does not depend on how many dimensions come with it", () => {
    const scramble = { seed: 2 ** 40 + 3 };
    const few = sobolColumns({ dimensions: 2, points: 64, scramble });
    expect(sobolColumns({ dimensions: 9, points: 64, scramble }).slice(0, 2)).toEqual(few);
  });

  it.each([
    [{ dimensions: 0, points: 1 }, /dimensions/],
    [{ dimensions: 1112, points: 1 }, /dimensions/],
    [{ dimensions: 1.5, points: 1 }, /dimensions/],
    [{ dimensions: 1, points: -1 }, /points/],
    [{ dimensions: 1, points: 1, skip: -1 }, /skip/],
    [{ dimensions: 1, points: 1, scramble: { seed: 0.5 } }, /seed/],
  ])("%j is refused", (slice, message) => {
    expect(() => sobolSequence(slice)).toThrow(message);
  });
});

/**
 * A (t, m, s)-net in base 2: every box of volume 2^(t−m), cut by halving along the axes, holds 2^t of the 2^m points.
 * Quality of these direction numbers: t = 0 in the first two dimensions, and t = 1 in the first three (Sobol 1967: the
 * sum of the polynomial degrees less one is 0 + 0 + 1).
 */
describe.each<[string, { scramble?: Scrambling }]>([
  ["unscrambled", {}],
  ["shifted", { scramble: { seed: 5, method: "digitalShift" } }],
  ["scrambled by a matrix", { scramble: { seed: 5, method: "linear" } }],
  ["Owen-scrambled", { scramble: { seed: 5, method: "owen" } }],
])("2^m points, %s", (_, options) => {
  it("put exactly one into each of 2^m strips of every one of 64 dimensions", () => {
    const strips = sobolColumns({ dimensions: 64, points: 256, ...options }).map(
      (column) => new Set(Array.from(column, (x) => Math.floor(x * 256))),
    );
    expect(strips.every((seen) => seen.size === 256)).toBe(true);
  });

  it.each([2, 3])("fill every elementary interval of %d dimensions", (dimensions) => {
    const t = dimensions - 2;
    const columns = sobolColumns({ dimensions, points: 128, ...options });
    for (const halvings of compositions(7 - t, dimensions)) {
      expect(fewestAndMost(columns, halvings)).toEqual([2 ** t, 2 ** t]);
    }
  });

  it("keep that in the second 2^m points", () => {
    const columns = sobolColumns({ dimensions: 2, points: 128, skip: 128, ...options });
    for (const halvings of compositions(7, 2)) expect(fewestAndMost(columns, halvings)).toEqual([1, 1]);
  });
});

/** All ways to write a sum as an ordered sum of so many whole numbers. */
function compositions(sum: number, parts: number): number[][] {
  if (parts === 1) return [[sum]];
  return Array.from({ length: sum + 1 }, (_, first) =>
    compositions(sum - first, parts - 1).map((rest) => [first, ...rest]),
  ).flat();
}

function fewestAndMost(columns: readonly Float64Array[], halvings: readonly number[]): [number, number] {
  const boxes = new Map<string, number>();
  for (let i = 0; i < columns[0]!.length; i++) {
    const box = halvings.map((times, d) => Math.floor(columns[d]![i]! * 2 ** times)).join("/");
    boxes.set(box, (boxes.get(box) ?? 0) + 1);
  }
  const total = 2 ** halvings.reduce((sum, times) => sum + times, 0);
  return [boxes.size < total ? 0 : Math.min(...boxes.values()), Math.max(...boxes.values())];
}

describe("scrambling", () => {
  it.each(METHODS)("by %s moves every point with the seed, and never to 0 or 1", (method) => {
    const draw = (seed: number): Float64Array =>
      sobolSequence({ dimensions: 8, points: 1024, scramble: { seed, method } });
    const [first, second] = [draw(1), draw(2)];
    expect(draw(1)).toEqual(first);
    expect(first.some((x, i) => x === second[i])).toBe(false);
    expect(draw(3).every((x) => x > 0 && x < 1)).toBe(true);
  });

  it.each(["owen", "linear"] as const)("by %s makes one point uniform over the seeds", (method) => {
    const cells = new Float64Array(16);
    for (let seed = 0; seed < 4096; seed++) {
      const [x] = sobolSequence({ dimensions: 1, points: 1, skip: 9, scramble: { seed, method } });
      cells[Math.floor(x! * 16)]! += 1;
    }
    const chiSquare = cells.reduce((sum, seen) => sum + (seen - 256) ** 2 / 256, 0);
    // 15 degrees of freedom: standard deviation √30; five of them are the claim.
    expect(Math.abs(chiSquare - 15)).toBeLessThan(5 * Math.sqrt(30));
  });

  it("in Owen's way flips a bit by those before it alone", () => {
    const words = Array.from(sobolSequence({ dimensions: 1, points: 4096, scramble: { seed: 1 } }), (x) => x * 2 ** 32);
    const plain = Array.from(sobolSequence({ dimensions: 1, points: 4096 }), (x) => x * 2 ** 32);
    for (const bits of [1, 6, 7, 8, 12]) {
      const cut = (word: number): number => Math.floor(word / 2 ** (32 - bits));
      const images = new Map(plain.map((word, i) => [cut(word), cut(words[i]!)]));
      expect(plain.every((word, i) => images.get(cut(word)) === cut(words[i]!))).toBe(true);
      expect(new Set(images.values()).size).toBe(2 ** bits);
    }
  });

  it("in Owen's way flips a bit behind some prefixes and not behind others", () => {
    const words = sobolSequence({ dimensions: 1, points: 4096, scramble: { seed: 2 } });
    const plain = sobolSequence({ dimensions: 1, points: 4096 });
    for (let bit = 3; bit < 12; bit++) {
      const bitOf = (x: number): number => Math.floor(x * 2 ** (bit + 1)) % 2;
      const flipped = words.filter((x, i) => bitOf(x) !== bitOf(plain[i]!)).length / 4096;
      // Fair coins for 2^bit prefixes: standard deviation ½ / √(2^bit); four of them, at most 0.7.
      expect(Math.abs(flipped - 0.5)).toBeLessThan(Math.min(0.49, 2 / Math.sqrt(2 ** bit)));
    }
  });

  it.each(["owen", "linear"] as const)(
    "by %s makes the mean of a smooth function err far less than independent numbers would",
    (method) => {
      const exact = (Math.E - 1) ** 3;
      const squares = Array.from({ length: 50 }, (_, seed) => {
        const [x, y, z] = sobolColumns({ dimensions: 3, points: 1024, scramble: { seed, method } });
        const sum = x!.reduce((total, value, i) => total + Math.exp(value + y![i]! + z![i]!), 0);
        return (sum / 1024 - exact) ** 2;
      });
      const error = Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / 50);
      // One draw has standard deviation 2.6, so 1,024 independent ones err by 0.08; a hundredth of it is the claim.
      expect(error).toBeLessThan(0.0008);
    },
  );
});
