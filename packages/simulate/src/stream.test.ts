import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { philox4x32 } from "./philox.ts";
import { fillUniforms, streamKey } from "./stream.ts";

const word = ([high, low]: readonly [number, number]): string =>
  high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");

describe("the key of a stream", () => {
  /** Published FNV-1a 64-bit vectors (test suite of the FNV authors). */
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("of %j is its 64-bit FNV-1a hash", (name, hash) => {
    expect(word(streamKey(name))).toBe(hash);
  });

  it("is taken over UTF-8, also beyond one byte a letter", () => {
    const bytes = [0xc5, 0x81, 0xc3, 0xb3, 0x64, 0xc5, 0xba, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x9a, 0xa2];
    expect(word(streamKey("Łódź€🚢"))).toBe(slowFnv(bytes));
  });

  it("differs for ten thousand names that differ in one number", () => {
    const keys = new Set(Array.from({ length: 10_000 }, (_, i) => word(streamKey(`wage/country-${i}`))));
    expect(keys.size).toBe(10_000);
  });
});

function slowFnv(bytes: readonly number[]): string {
  const hash = bytes.reduce(
    (h, byte) => ((h ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn,
    0xcbf29ce484222325n,
  );
  return hash.toString(16).padStart(16, "0");
}

describe("uniform numbers of a stream", () => {
  const key = streamKey("demand");
  const draw = (firstTrial: number, count: number, seed = 1, dimension = 3): Float64Array => {
    const out = new Float64Array(count);
    fillUniforms(out, { seed, key, dimension, firstTrial, count });
    return out;
  };

  it("do not depend on how the trials are cut into blocks", () => {
    const whole = draw(0, 5000);
    const cut = fc.tuple(fc.integer({ min: 0, max: 4999 }), fc.integer({ min: 0, max: 1500 }));
    fc.assert(
      fc.property(cut, ([first, wanted]) => {
        const count = Math.min(wanted, 5000 - first);
        expect(draw(first, count)).toEqual(whole.slice(first, first + count));
      }),
      { seed: 20260101 },
    );
  });

  it("are word (trial mod 4) of the Philox block of trial, dimension, name and seed", () => {
    const seed = 2 ** 40 + 17;
    const block = philox4x32([250, 3, key[0], key[1]], [17, 2 ** 8]);
    expect([...draw(1000, 4, seed)]).toEqual(block.map((value) => (value + 0.5) / 2 ** 32));
  });

  it("reach the last of 2^34 trials and refuse the one after it", () => {
    expect(draw(2 ** 34 - 1, 1)[0]).toBeGreaterThan(0);
    expect(() => draw(2 ** 34 - 1, 2)).toThrow(RangeError);
  });

  it("are never 0 or 1, even from the outermost words", () => {
    expect((0 + 0.5) / 2 ** 32).toBeGreaterThan(0);
    expect((2 ** 32 - 1 + 0.5) / 2 ** 32).toBeLessThan(1);
    expect(draw(0, 100_000).every((u) => u > 0 && u < 1)).toBe(true);
  });

  it("fill a thousand cells evenly (chi-square within five standard deviations)", () => {
    const cells = new Float64Array(1000);
    for (const u of draw(0, 1_000_000)) cells[Math.floor(u * 1000)]! += 1;
    const chiSquare = cells.reduce((sum, seen) => sum + (seen - 1000) ** 2 / 1000, 0);
    // 999 degrees of freedom: standard deviation √(2 · 999) = 44.7.
    expect(Math.abs(chiSquare - 999)).toBeLessThan(5 * 44.7);
  });

  it.each([
    ["seeds", 2, 3, 0],
    ["dimensions", 1, 4, 0],
    ["trials one apart", 1, 3, 1],
  ])("are uncorrelated between neighbouring %s", (_, seed, dimension, firstTrial) => {
    const n = 100_000;
    const a = draw(0, n);
    const b = draw(firstTrial, n, seed, dimension);
    const covariance = a.reduce((sum, value, i) => sum + (value - 0.5) * (b[i]! - 0.5), 0) / n;
    // The correlation of independent columns has standard deviation 1/√n; five of them.
    expect(Math.abs(covariance * 12)).toBeLessThan(5 / Math.sqrt(n));
  });

  it.each([-1, 0.5, 2 ** 53, Number.NaN])("refuse the seed %d", (seed) => {
    expect(() => draw(0, 4, seed)).toThrow(/seed/);
  });
});
