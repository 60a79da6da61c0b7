import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { internalRateOfReturn, internalRateOfReturnByDate } from "./internalRateOfReturn.ts";
import { netPresentValue } from "./netPresentValue.ts";

const ratesOf = (flows: readonly number[]): number[] =>
  expectOk(internalRateOfReturn(flows)).rates.map(({ rate }) => rate);

const faultOf = (flows: readonly number[]): string => {
  const result = internalRateOfReturn(flows);
  return result.ok ? "none" : result.faults.map(({ code, given, hint }) => `${code}: ${given}. ${hint}`).join(" ");
};

/** How far the found rates are from the expected ones at most; without end when there are more or fewer of them. */
function miss(found: readonly number[], expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity;
  return Math.max(...expected.map((rate, i) => Math.abs(found[i]! - rate)));
}

describe("the internal rate of return", () => {
  /** Microsoft's page on IRR: one restaurant, after two, four and five years; the page rounds to 0.1 %. */
  it.each([
    [-0.444, [-70000, 12000, 15000]],
    [-0.021, [-70000, 12000, 15000, 18000, 21000]],
    [0.087, [-70000, 12000, 15000, 18000, 21000, 26000]],
  ])("is %d in the example of the spreadsheet's page", (rate, flows) => {
    expect(miss(ratesOf(flows), [rate])).toBeLessThanOrEqual(0.0005);
  });

  /** Documentation of numpy-financial 1.0, irr; rounded to five digits there. */
  it.each([
    [0.28095, [-100, 39, 59, 55, 20]],
    [-0.0955, [-100, 0, 0, 74]],
    [-0.0833, [-100, 100, 0, -7]],
    [0.06206, [-100, 100, 0, 7]],
    [0.0886, [-5, 10.5, 1, -8, 1]],
  ])("nearest to 10 %% is %d in the samples of numpy-financial", (rate, flows) => {
    expect(Math.abs(expectOk(internalRateOfReturn(flows)).rate - rate)).toBeLessThan(0.000051);
  });
});

describe("several rates", () => {
  /** The pump of Lorie and Savage (1955), J. Business 28:229: pay 1,600 to have 10,000 a year sooner. */
  it("of the oil pump are both found: 25 % and 400 %, of two changes of sign", () => {
    const pump = expectOk(internalRateOfReturn([-1600, 10000, -10000]));
    expect(
      miss(
        pump.rates.map(({ rate }) => rate),
        [0.25, 4],
      ),
    ).toBeLessThanOrEqual(1e-13);
    expect(pump.signChanges).toBe(2);
    expect(pump.rate).toBe(pump.rates[0]!.rate);
  });

  it.each([
    [
      [-1000, 3700, -4500, 1800],
      [0, 0.2, 0.5],
    ],
    [
      [-1, 6, -11, 6],
      [0, 1, 2],
    ],
  ])("of %j are all found, close together or not", (flows, expected) => {
    // (1 + r) of the roots of a cubic are 1, 1.2 and 1.5; rounding of the flows moves close ones by up to 1e-13.
    expect(miss(ratesOf(flows), expected)).toBeLessThanOrEqual(1e-12);
  });

  it("that fall together are one", () => {
    // A curve that only touches 0 is flat there: rounding of 1e-16 moves the place by its root, 1e-8.
    expect(miss(ratesOf([-1, 2, -1]), [0])).toBeLessThanOrEqual(1e-8);
    expect(miss(ratesOf([-100, 240, -144]), [0.2])).toBeLessThanOrEqual(1e-8);
  });

  it("are those that any product of factors was made of", () => {
    const factor = fc.integer({ min: 1, max: 60 }).map((twentieth) => twentieth / 20);
    fc.assert(
      fc.property(fc.uniqueArray(factor, { minLength: 1, maxLength: 4 }), (growths) => {
        // In x = 1 + r the flows c0 x^n + c1 x^(n−1) + … are the product of all (x − growth).
        const flows = growths.reduce<number[]>(
          (product, growth) => product.concat(0).map((c, i) => c - growth * (product[i - 1] ?? 0)),
          [1],
        );
        // Roots at least 0.05 apart, of coefficients with 16 digits: a thousandth of that distance is generous.
        expect(
          miss(
            ratesOf(flows),
            growths.map((growth) => growth - 1).toSorted((a, b) => a - b),
          ),
        ).toBeLessThanOrEqual(5e-5);
      }),
      { seed: 51, numRuns: 300 },
    );
  });

  it("agree with a fine scan over rates, and their number with Descartes' rule", () => {
    const flows = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(flows, (amounts) => {
        const result = internalRateOfReturn(amounts);
        const found = result.ok ? result.value.rates.map(({ rate }) => rate) : [];
        for (const crossing of scanned(amounts)) {
          expect(found.some((rate) => rate >= crossing.low && rate <= crossing.high)).toBe(true);
        }
        expect(found.length).toBeLessThanOrEqual(result.ok ? result.value.signChanges : 0);
      }),
      { seed: 52, numRuns: 300 },
    );
  });
});

/** The slow twin: intervals of a fine grid of rates, from −0.99 to 50, over which the net present value changes sign. */
function scanned(amounts: readonly number[]): { low: number; high: number }[] {
  const grid = Array.from({ length: 2000 }, (_, i) => 0.01 * (51 / 0.01) ** (i / 1999) - 1);
  const values = grid.map((rate) => expectOk(netPresentValue(rate, amounts)));
  return grid.flatMap((low, i) =>
    i + 1 < grid.length && values[i]! * values[i + 1]! < 0 ? [{ low, high: grid[i + 1]! }] : [],
  );
}

describe("every rate", () => {
  const investment = fc.tuple(
    fc.double({ min: 1, max: 1e6, noNaN: true }),
    fc.array(fc.double({ min: -1e3, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 }),
  );

  it("makes the net present value vanish beside the size of the flows, as its residual says", () => {
    fc.assert(
      fc.property(investment, ([paid, received]) => {
        const flows = [-paid, ...received];
        const result = internalRateOfReturn(flows);
        for (const { rate, residual } of result.ok ? result.value.rates : []) {
          expect(Math.abs(residual)).toBeLessThanOrEqual(1e-9);
          const size = flows.reduce((sum, amount, t) => sum + Math.abs(amount) * (1 + rate) ** -t, 0);
          const value = netPresentValue(rate, flows);
          // Close to a rate of -1 the powers of a long flow are beyond all numbers; there the residual alone speaks.
          const share = value.ok && Number.isFinite(size) ? Math.abs(value.value) / size : 0;
          expect(share).toBeLessThanOrEqual(2e-9);
        }
      }),
      { seed: 53, numRuns: 200 },
    );
  });

  it("stays when all amounts are scaled, and when signs are turned round", () => {
    fc.assert(
      fc.property(investment, fc.integer({ min: -60, max: 60 }), ([paid, received], exponent) => {
        const flows = [-paid, ...received];
        const before = internalRateOfReturn(flows);
        // Powers of two scale without rounding.
        const after = internalRateOfReturn(flows.map((amount) => -amount * 2 ** exponent));
        const found = [before, after].map((each) => (each.ok ? each.value.rates.map(({ rate }) => rate) : []));
        expect(found[1]).toEqual(found[0]);
      }),
      { seed: 54, numRuns: 200 },
    );
  });
});

describe("extreme flows", () => {
  it("that only end in zeros have the rate of those before", () => {
    expect(miss(ratesOf([-100, 50, 0, 0, 0]), [-0.5])).toBeLessThanOrEqual(1e-15);
    expect(miss(ratesOf([0, 0, -100, 50]), [-0.5])).toBeLessThanOrEqual(1e-15);
  });

  it("of the largest amounts do not overflow", () => {
    expect(miss(ratesOf([-1e308, -1e308, 1e308, 1.7e308]), ratesOf([-1, -1, 1, 1.7]))).toBeLessThanOrEqual(1e-14);
    expect(miss(ratesOf([-1e300, 2e300]), [1])).toBeLessThanOrEqual(1e-14);
  });

  it("close to losing everything have a rate close to -1", () => {
    expect(miss(ratesOf([-1e6, 1]), [-0.999999])).toBeLessThanOrEqual(1e-15);
    // Found in 25 digits (mpmath 1.3).
    expect(miss(ratesOf([-1e9, ...Array.from({ length: 12 }, () => 1)]), [-0.8191919084732373])).toBeLessThanOrEqual(
      1e-14,
    );
  });

  it("over ten thousand periods have the rate of a perpetuity", () => {
    // A perpetuity of 1 for 50 yields 2 %; what lies beyond 10,000 periods is worth 1e-86 of it.
    expect(miss(ratesOf([-50, ...Array.from({ length: 10_000 }, () => 1)]), [0.02])).toBeLessThanOrEqual(1e-14);
  });

  it("that double a millionfold have a very large rate", () => {
    expect(miss(ratesOf([-1, 1e12]), [1e12 - 1])).toBeLessThanOrEqual(1e-2);
  });
});

describe("flows without a rate", () => {
  it.each([
    [[], /no-cash-flow/],
    [[0, 0], /all 0.*every rate/],
    [[1, 2, 0], /only receipts/],
    [[-1, -2, 0], /only payments/],
    [[-1, 3, -3], /2 changes of sign.*negative at every rate/],
    [[1, -3, 3], /positive at every rate/],
    [[-1e-300, 1e300], /no number holds it/],
    [[1, Number.NaN], /not-finite/],
  ])("%j are refused with the reason", (flows, reason) => {
    expect(faultOf(flows)).toMatch(reason);
  });

  it("for changing sign 401 times are refused, and 400 times are searched", () => {
    expect(faultOf(Array.from({ length: 402 }, (_, i) => (i % 2 === 0 ? -3 : 2)))).toMatch(/too-many-changes/);
    expect(faultOf(Array.from({ length: 401 }, (_, i) => (i % 2 === 0 ? -3 : 2)))).toMatch(/at every rate/);
  });
});

const dated = (pairs: [string, number][]): { date: string; amount: number }[] =>
  pairs.map(([date, amount]) => ({ date, amount }));

describe("the internal rate of return of dated flows", () => {
  /** Microsoft's page on XIRR: 0.373362535, found to within 1e-8. */
  const EXAMPLE = dated([
    ["2008-01-01", -10000],
    ["2008-03-01", 2750],
    ["2008-10-30", 4250],
    ["2009-02-15", 3250],
    ["2009-04-01", 2750],
  ]);

  it("is 37.34 % in the example of the spreadsheet's page on XIRR, in any order", () => {
    expect(expectOk(internalRateOfReturnByDate(EXAMPLE)).rate).toBeCloseTo(0.373362535, 8);
    expect(expectOk(internalRateOfReturnByDate(EXAMPLE.toReversed())).rate).toBeCloseTo(0.373362535, 8);
  });

  /** Dates of the sample in the manual of pyxirr 0.10; in 366 and 731 days, found by bisection in 30 digits (mpmath 1.3). */
  it("counts days over 365, leap days included", () => {
    const flows = dated([
      ["2020-01-01", -1000],
      ["2021-01-01", 750],
      ["2022-01-01", 500],
    ]);
    expect(expectOk(internalRateOfReturnByDate(flows)).rate).toBeCloseTo(0.175009264615451, 14);
  });

  it("adds up what falls on one day", () => {
    const split = dated([
      ["2024-01-01", -60],
      ["2024-01-01", -40],
      ["2024-12-31", 130],
    ]);
    expect(expectOk(internalRateOfReturnByDate(split)).rate).toBeCloseTo(0.3, 14);
    const nothing = internalRateOfReturnByDate(
      dated([
        ["2024-01-01", -60],
        ["2024-01-01", 60],
      ]),
    );
    expect(nothing.ok ? [] : nothing.faults.map(({ code }) => code)).toEqual(["economics.no-balance"]);
  });

  it("is refused for days that do not exist", () => {
    const refused = internalRateOfReturnByDate(
      dated([
        ["2024-13-01", -1],
        ["2025-01-01", 2],
      ]),
    );
    expect(refused.ok ? [] : refused.faults.map(({ path }) => path)).toEqual(["cashFlows[0].date"]);
  });
});
