import { normalCdf, normalQuantile } from "@shoreline/simulate";
import { exp, expMinusOne, log, logOnePlus, power } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { errorInPlaces, lastPlace, type Reference, references } from "./references.ts";

const REFERENCES = references("elementary.json");

/** What a docstring states of a function where its first argument is from `from` on and below `to`. */
interface Statement {
  readonly name: string;
  readonly of: (x: number) => number;
  readonly places: number;
  readonly from: number;
  readonly to: number;
  /** The fewest references that count as having looked. */
  readonly atLeast: number;
}

const EVERYWHERE = { from: -Infinity, to: Infinity, atLeast: 250 };

const STATEMENTS: readonly Statement[] = [
  { name: "exp", of: exp, places: 0.53, from: -700, to: 709, atLeast: 300 },
  { name: "exp", of: exp, places: 0.78, from: -708, to: -700, atLeast: 2 },
  { name: "exp", of: exp, places: 2, from: -746, to: -708, atLeast: 20 },
  { name: "exp", of: exp, places: 2, from: 709, to: Infinity, atLeast: 20 },
  { name: "expMinusOne", of: expMinusOne, places: 2.2, ...EVERYWHERE },
  { name: "log", of: log, places: 0.85, ...EVERYWHERE },
  { name: "logOnePlus", of: logOnePlus, places: 2.2, ...EVERYWHERE },
  { name: "normalQuantile", of: normalQuantile, places: 7, ...EVERYWHERE },
  { name: "normalCdf", of: normalCdf, places: 7, ...EVERYWHERE },
];

function of(name: string): readonly Reference[] {
  return REFERENCES.get(name)!;
}

function relativeError(computed: number, reference: Reference): number {
  return (errorInPlaces(computed, reference) * lastPlace(reference.nearest)) / reference.nearest;
}

describe("the error that is stated", () => {
  it.each(STATEMENTS)("of $name from $from to $to is kept: $places places", ({ name, of: computed, ...stated }) => {
    const rows = of(name).filter(({ given: [x] }) => x! >= stated.from && x! < stated.to);
    const errors = rows.map((row) => ({ at: row.given, places: errorInPlaces(computed(row.given[0]!), row) }));
    expect(errors.filter(({ places }) => !(places <= stated.places))).toEqual([]);
    expect(errors.length).toBeGreaterThanOrEqual(stated.atLeast);
    // Among the points are the hardest that were ever found: a statement that none of them comes near says too little.
    expect(Math.max(...errors.map(({ places }) => places))).toBeGreaterThan(0.75 * stated.places);
  });

  it.each([
    ["normalQuantile", normalQuantile],
    ["normalCdf", normalCdf],
  ] as const)("of %s is kept: 9e-16 of the value", (name, computed) => {
    const rows = of(name).filter(({ nearest }) => Math.abs(nearest) >= 1e-300);
    const worst = rows.filter((row) => Math.abs(relativeError(computed(row.given[0]!), row)) > 9e-16);
    expect(worst).toEqual([]);
    expect(rows.length).toBeGreaterThan(250);
  });

  it("of a power is kept, of whole exponents and of others", () => {
    const shares = of("power").map((row) => {
      const [base, exponent] = row.given as [number, number];
      const isMultiplied = Number.isInteger(exponent) && Math.abs(exponent) <= 64;
      const stated = isMultiplied ? 1.2e-16 * Math.abs(exponent) : 3e-16 * (1 + Math.abs(exponent * Math.log(base)));
      return { given: row.given, isMultiplied, share: relativeError(power(base, exponent), row) / (stated || 1) };
    });
    expect(shares.filter(({ share }) => !(share <= 1))).toEqual([]);
    for (const isMultiplied of [true, false]) {
      const alike = shares.filter((each) => each.isMultiplied === isMultiplied);
      expect(Math.max(...alike.map(({ share }) => share))).toBeGreaterThan(0.5);
    }
  });
});

describe("an error in places", () => {
  const third: Reference = { given: [], nearest: 1 / 3, rest: 1 / 3 };

  it("counts the doubles between, and what lies beyond the nearest one", () => {
    expect(errorInPlaces(1 / 3, third)).toBeCloseTo(1 / 3, 12);
    expect(errorInPlaces(1 / 3 - 2 * 2 ** -54, third)).toBeCloseTo(7 / 3, 12);
    expect(lastPlace(-1)).toBe(2 ** -52);
  });

  it("is infinite for what is no number", () => {
    expect(errorInPlaces(Number.NaN, third)).toBe(Infinity);
  });
});
