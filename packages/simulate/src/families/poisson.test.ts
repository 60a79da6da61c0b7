import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { cdf, poisson, quantile } from "../distribution.ts";

describe("a Poisson distribution", () => {
  /** scipy 1.17.1, scipy.stats.poisson.ppf. */
  it.each([
    [0.1, [0, 0, 1, 3]],
    [4, [0, 4, 8, 13]],
    [1000, [904, 1000, 1052, 1120]],
    [1e6, [996911, 1000000, 1001645, 1003721]],
  ])("with rate %d has the published quantiles at 0.1 %, 50 %, 95 % and 99.99 %", (rate, expected) => {
    const events = expectOk(poisson(rate));
    expect([0.001, 0.5, 0.95, 0.9999].map((p) => quantile(events, p))).toEqual(expected);
  });

  /** Regularised incomplete gamma function with 40 digits (mpmath 1.3). */
  it.each([
    [0.1, 0, 0.9048374180359595],
    [4, 2, 0.23810330555354434],
    [4, 10, 0.9971602338794863],
    [1000, 950, 0.05783629295532321],
    [123456.5, 123000, 0.09712205477620467],
  ])("with rate %d has at most %d events with the probability of 40 digits", (rate, count, expected) => {
    // Each probability is a product of up to some thousand factors from the most likely count outwards.
    expect(Math.abs(cdf(expectOk(poisson(rate)), count) / expected - 1)).toBeLessThan(1e-12);
  });

  it("agrees with the plain sum of e^-rate rate^k / k! for small rates", () => {
    for (const rate of [0.3, 1, 2.5, 12]) {
      let term = Math.exp(-rate);
      let sum = term;
      for (let k = 1; k < 40; k++) {
        expect(Math.abs(cdf(expectOk(poisson(rate)), k - 1) - sum)).toBeLessThan(1e-14);
        term *= rate / k;
        sum += term;
      }
    }
  });

  it("starts at no event, however unlikely that is", () => {
    expect([0, 0.1, 4, 1000, 1e6].map((rate) => quantile(expectOk(poisson(rate)), 0))).toEqual([0, 0, 0, 0, 0]);
  });

  it("with rate 0 never happens, and has no largest count otherwise", () => {
    expect([0, 0.5, 1].map((p) => quantile(expectOk(poisson(0)), p))).toEqual([0, 0, 0]);
    expect(quantile(expectOk(poisson(0.1)), 1)).toBe(Infinity);
  });
});
