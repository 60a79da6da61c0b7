import { exp, expMinusOne, expOver, exponentialParts, log, logarithmParts, logOver } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile, normalQuantileOver } from "../../normalCurve.ts";
import type { ColumnRun } from "./elementaryColumns.ts";
import { graphMemory } from "./graphMemory.ts";
import { FIRST_FREE_BYTE } from "./memoryLayout.ts";

const memory = graphMemory()!;
const { columns } = memory.functions;

/** A column in memory with these numbers and one behind them that nobody may touch. */
function replaced(run: ColumnRun, numbers: ArrayLike<number>): number[] {
  memory.reserve({}, FIRST_FREE_BYTE + 8 * (numbers.length + 1));
  const all = new Float64Array(memory.buffer, FIRST_FREE_BYTE, numbers.length + 1);
  all.set(numbers);
  all[numbers.length] = GUARD;
  run(all.subarray(0, numbers.length));
  expect(all[numbers.length]).toBe(GUARD);
  return [...all.subarray(0, numbers.length)];
}

const GUARD = 12345;

/** A number and those on either side of it. */
function neighbours(numbers: readonly number[]): readonly number[] {
  const bits = new BigInt64Array(1);
  const view = new Float64Array(bits.buffer);
  return numbers.flatMap((number) =>
    [-1n, 0n, 1n].map((step) => {
      view[0] = number;
      bits[0]! += step;
      return view[0];
    }),
  );
}

/** Where branches meet, in any of the functions or in those that they call. */
const SEAMS = neighbours([
  exponentialParts.leastModerate,
  exponentialParts.greatestModerate,
  exponentialParts.underflowBelow,
  exponentialParts.overflowAbove,
  logarithmParts.leastModerate,
  logarithmParts.greatestModerate,
  Math.SQRT1_2,
  Math.SQRT2,
  Math.LN2 / 64,
  -Math.LN2 / 64,
  0.075,
  0.5,
  0.925,
  1.3887943864964021e-11,
  1 - 1.3887943864964021e-11,
  1,
  2 ** -1022,
  Number.MAX_VALUE,
]);
const SPECIALS = [0, -0, -1, Infinity, -Infinity, Number.NaN, 5e-324, -5e-324, 1e-310, 1e-100, 1 - 2 ** -53, ...SEAMS];

const any = fc.oneof(
  fc.double(),
  fc.double({ min: -760, max: 760 }),
  fc.double({ min: 0, max: 1 }),
  fc.constantFrom(...SPECIALS),
);
/** Odd and even counts, so that each kind of number stands in either lane beside each other kind. */
const column = fc.array(any, { maxLength: 33 });

const expm1OfUnits: ColumnRun = (numbers) => columns.skewed(numbers, 0, 1, 1);

const exponential: ColumnRun = (numbers) => columns.exponential(numbers, numbers);
const logarithm: ColumnRun = (numbers) => columns.logarithm(numbers, numbers);

const TWINS: readonly (readonly [string, ColumnRun, (x: number) => number])[] = [
  ["exp", exponential, exp],
  ["log", logarithm, log],
  ["normalQuantile", columns.normalQuantile, normalQuantile],
  ["0 + 1 · expMinusOne", expm1OfUnits, (x) => 0 + expMinusOne(x)],
];

describe("an elementary function over a column in memory", () => {
  it.each(TWINS)("%s has the bits of its twin for whatever numbers, however many", (_name, run, twin) => {
    fc.assert(
      fc.property(column, (numbers) => {
        expect(replaced(run, numbers)).toEqual(numbers.map(twin));
      }),
      { seed: 20270101, numRuns: 2000 },
    );
  });

  it.each(TWINS)("%s has the bits of its twin where branches meet, in either lane", (_name, run, twin) => {
    const numbers = SPECIALS.flatMap((one) => SPECIALS.flatMap((other) => [one, other]));
    expect(replaced(run, numbers.slice(1))).toEqual(numbers.slice(1).map(twin));
  });

  it("leaves the numbers as they are where another column is filled, before them or behind", () => {
    const numbers = Float64Array.from({ length: 9 }, (_, at) => at / 4 + 0.5);
    memory.reserve({}, FIRST_FREE_BYTE + 3 * numbers.byteLength);
    const [before, middle, behind] = [0, 1, 2].map(
      (at) => new Float64Array(memory.buffer, FIRST_FREE_BYTE + at * numbers.byteLength, numbers.length),
    ) as [Float64Array, Float64Array, Float64Array];
    middle.set(numbers);
    columns.exponential(before, middle);
    columns.logarithm(behind, middle);
    expect([before, middle, behind]).toEqual([numbers.map(exp), numbers, numbers.map(log)]);
  });

  it("does nothing to an empty column", () => {
    expect(replaced(exponential, [])).toEqual([]);
  });
});

describe("elementary functions over columns", () => {
  it("agree with those in TypeScript on the numbers that a generator draws", () => {
    const uniforms = Float64Array.from({ length: 5001 }, (_, i) => (Math.imul(i, 2654435761) / 2 ** 32 + 1) % 1 || 0.5);
    const pairs: readonly (readonly [ColumnRun, (numbers: Float64Array) => void])[] = [
      [exponential, (numbers) => expOver(numbers, numbers)],
      [logarithm, (numbers) => logOver(numbers, numbers)],
      [columns.normalQuantile, (numbers) => normalQuantileOver(numbers)],
    ];
    for (const [run, over] of pairs) {
      const expected = uniforms.slice();
      over(expected);
      expect(replaced(run, uniforms)).toEqual([...expected]);
    }
  });
});
