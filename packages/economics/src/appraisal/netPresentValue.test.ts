import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { netPresentValue, netPresentValueByDate } from "./netPresentValue.ts";

const codesOf = (result: ReturnType<typeof netPresentValue>): [string, string][] =>
  result.ok ? [] : result.faults.map(({ path, code }) => [path, code]);

/** The example of Microsoft's page on XNPV. */
const DATED = [
  { date: "2008-01-01", amount: -10000 },
  { date: "2008-03-01", amount: 2750 },
  { date: "2008-10-30", amount: 4250 },
  { date: "2009-02-15", amount: 3250 },
  { date: "2009-04-01", amount: 2750 },
];

const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
const rates = fc.double({ min: -0.5, max: 3, noNaN: true });

describe("the net present value of regular flows", () => {
  /** Microsoft's page on NPV, example 1: all flows discounted, so a 0 stands for today. */
  it("is 1,188.44 in the first example of the spreadsheet's page, where the first flow is a year away", () => {
    expect(expectOk(netPresentValue(0.1, [0, -10000, 3000, 4200, 6800]))).toBeCloseTo(1188.44, 2);
  });

  /** The same page, example 2: the first flow is today's and stands outside NPV. */
  it.each([
    [1922.06, [-40000, 8000, 9200, 10000, 12000, 14500]],
    [-3749.47, [-40000, 8000, 9200, 10000, 12000, 14500, -9000]],
  ])("is %d in the second example, where the first flow is today's", (value, flows) => {
    expect(expectOk(netPresentValue(0.08, flows))).toBeCloseTo(value, 2);
  });

  it("is the plain sum at a rate of 0, and the first flow at a rate without end", () => {
    expect(expectOk(netPresentValue(0, [-100, 30, 90]))).toBe(20);
    expect(expectOk(netPresentValue(1e300, [-100, 30, 90]))).toBe(-100);
  });

  it("is that of one period later, discounted once, plus today's flow", () => {
    fc.assert(
      fc.property(rates, fc.double({ min: -1e6, max: 1e6, noNaN: true }), amounts, (rate, first, later) => {
        const whole = expectOk(netPresentValue(rate, [first, ...later]));
        expect(whole).toBe(first + expectOk(netPresentValue(rate, later)) / (1 + rate));
      }),
      { seed: 41, numRuns: 200 },
    );
  });

  it("is the sum of powers, term by term", () => {
    fc.assert(
      fc.property(rates, amounts, (rate, flows) => {
        const terms = flows.map((amount, t) => amount * (1 + rate) ** -t);
        const sizes = terms.reduce((sum, term) => sum + Math.abs(term), 0);
        const slow = terms.reduce((sum, term) => sum + term, 0);
        // Forty terms of 16 digits each, and as many roundings of a power.
        expect(Math.abs(expectOk(netPresentValue(rate, flows)) - slow)).toBeLessThanOrEqual(1e-13 * sizes);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it("is refused with all faults at once", () => {
    expect(codesOf(netPresentValue(-1, [1, Number.NaN, Infinity]))).toEqual([
      ["rate", "economics.no-rate"],
      ["cashFlows[1]", "economics.not-finite"],
      ["cashFlows[2]", "economics.not-finite"],
    ]);
    expect(codesOf(netPresentValue(0.1, []))).toEqual([["cashFlows", "economics.no-cash-flow"]]);
    expect(codesOf(netPresentValue(-0.999999, [0, ...Array.from({ length: 60 }, () => 1)]))).toEqual([
      ["cashFlows", "economics.beyond-numbers"],
    ]);
  });
});

describe("the net present value of dated flows", () => {
  it("is 2,086.65 in the example of the spreadsheet's page on XNPV", () => {
    expect(expectOk(netPresentValueByDate(0.09, DATED))).toBeCloseTo(2086.647602, 6);
  });

  it("does not depend on the order of the list", () => {
    const there = expectOk(netPresentValueByDate(0.09, DATED));
    // The sum is taken in the order of the list: the last digit of 15 may differ.
    expect(expectOk(netPresentValueByDate(0.09, DATED.toReversed()))).toBeCloseTo(there, 9);
  });

  it("of flows 365 days apart is that of yearly flows", () => {
    const dated = ["2021-01-01", "2022-01-01", "2023-01-01"].map((date, i) => ({ date, amount: [-100, 60, 70][i]! }));
    expect(expectOk(netPresentValueByDate(0.2, dated))).toBeCloseTo(expectOk(netPresentValue(0.2, [-100, 60, 70])), 12);
  });

  it("is refused for days that do not exist and amounts that are none", () => {
    const flows = [
      { date: "2023-02-29", amount: 1 },
      { date: "1 May 2024", amount: Number.NaN },
    ];
    expect(codesOf(netPresentValueByDate(0.1, flows))).toEqual([
      ["cashFlows[0].date", "economics.no-date"],
      ["cashFlows[1].date", "economics.no-date"],
      ["cashFlows[1].amount", "economics.not-finite"],
    ]);
    expect(codesOf(netPresentValueByDate(0.1, []))).toEqual([["cashFlows", "economics.no-cash-flow"]]);
  });
});
