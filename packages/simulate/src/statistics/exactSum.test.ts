import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumOf } from "./exactSum.ts";

/** A double as a whole multiple of 2^-1074. */
function units(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const word = bits.getBigUint64(0);
  const exponent = (word >> 52n) & 0x7ffn;
  const fraction = word & 0xfffffffffffffn;
  const size = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  return word >> 63n === 1n ? -size : size;
}

/** The neighbours of the exact sum among the doubles: a sum that is right to its last place is one of them. */
function isFaithful(sum: number, column: Float64Array): boolean {
  const exact = column.reduce((total, value) => total + units(value), 0n);
  const distance = units(sum) - exact;
  if (distance === 0n) return true;
  const [size, exactSize] = [units(Math.abs(sum)), exact < 0n ? -exact : exact];
  const places = BigInt((size > exactSize ? size : exactSize).toString(2).length);
  const spacing = 1n << (places > 53n ? places - 53n : 0n);
  return (distance < 0n ? -distance : distance) < spacing;
}

const turned = (column: Float64Array, by: number): Float64Array =>
  Float64Array.from(column, (_, i) => column[(i * 7919 + by) % column.length]!);

describe("the sum of a column", () => {
  it("is one of the two doubles beside the true sum, whatever the sizes and signs", () => {
    const value = fc.oneof(
      fc.double({ min: -1e300, max: 1e300, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.integer({ min: -9, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 200 }), (values) => {
        const column = Float64Array.from(values);
        expect(isFaithful(sumOf(column), column)).toBe(true);
      }),
      { seed: 61, numRuns: 500 },
    );
  });

  it("does not depend on the order of its figures, nor on what is left out and put back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 64, max: 20_000 }), fc.nat(10_000), (length, by) => {
        // 7919 is a prime, so that stepping by it goes through all places unless the length is a multiple of it.
        const column = Float64Array.from(
          { length: length % 7919 === 0 ? 64 : length },
          (_, i) => Math.sin(i) * (i % 17),
        );
        expect(sumOf(turned(column, by))).toBe(sumOf(column));
      }),
      { seed: 62, numRuns: 60 },
    );
  });

  it("finds the 2 that plain addition loses in 1 + 1e100 + 1 − 1e100, and what is left of a column and its opposite", () => {
    expect(sumOf(Float64Array.from([1, 1e100, 1, -1e100]))).toBe(2);
    const column = Float64Array.from({ length: 999 }, (_, i) => Math.sin(i) * 1e9);
    const both = Float64Array.from([...column, 1e-9, ...column.map((value) => -value)]);
    expect(sumOf(both)).toBe(1e-9);
  });

  it("of ten million times 0.1 is right to the last place", () => {
    expect(sumOf(new Float64Array(1e7).fill(0.1))).toBe(1e6);
  });

  it("of figures near the ends of the numbers is theirs", () => {
    expect(sumOf(Float64Array.of(1.5e308, -1e308, 1e300))).toBe(1.5e308 - 1e308 + 1e300);
    expect(sumOf(Float64Array.of(5e-324, 5e-324, -1.5e-323))).toBe(-5e-324);
    expect(sumOf(Float64Array.of(1.7e308, 1.7e308))).toBe(Infinity);
  });

  it("of nothing is 0, and of what is not finite is not finite", () => {
    expect(sumOf(new Float64Array(0))).toBe(0);
    expect(sumOf(new Float64Array(100))).toBe(0);
    expect(sumOf(Float64Array.of(1, Infinity))).toBe(Infinity);
    for (const hole of [Number.NaN, Infinity, -Infinity]) {
      const column = new Float64Array(100).fill(1);
      column[77] = hole;
      expect(sumOf(column)).toBe(hole);
    }
  });
});
