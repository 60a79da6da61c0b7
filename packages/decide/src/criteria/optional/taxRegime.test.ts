import { countries, factAt } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import { smallProject, smallService } from "../../../test/briefs.ts";
import { ground, placed } from "../../../test/ground.ts";
import { expectedTaxRates, taxRegimes } from "./taxRegime.ts";

const ratesOf = (
  site: string,
  changes: Readonly<Record<string, unknown>> = {},
  brief: Readonly<Record<string, unknown>> = smallService,
) => {
  const on = ground(brief, changes);
  return expectedTaxRates(on, placed(on, "employees", site).site);
};

describe("tax regimes", () => {
  it("are of countries of the atlas, one each, with condition, source, date and grade of evidence", () => {
    const codes = countries().map(({ iso2 }) => iso2);
    for (const { country, condition, source, date, evidence } of taxRegimes) {
      expect(codes).toContain(country);
      expect(condition).toMatch(/\.$/);
      expect(source.length).toBeGreaterThan(10);
      expect(date).toMatch(/^20\d\d(-\d\d-\d\d)?$/);
      expect(["retrieved", "derived", "secondary"]).toContain(evidence);
    }
    expect(new Set(taxRegimes.map(({ country }) => country)).size).toBe(taxRegimes.length);
  });

  it("never ask for more than the usual rate, and last some years or for ever", () => {
    for (const { country, steps } of taxRegimes)
      for (const { years, rateShare } of steps) {
        expect(rateShare).toBeGreaterThanOrEqual(0);
        expect(rateShare).toBeLessThanOrEqual(factAt("corporateTaxShare", country).value);
        expect(years ?? Number.POSITIVE_INFINITY).toBeGreaterThan(0);
      }
  });

  it("leave a country without one at its usual rate", () => {
    expect(new Set(ratesOf("mx-guadalajara"))).toEqual(new Set([0.3]));
  });

  it("that anybody may choose are taken: 25.17 % in India instead of 30", () => {
    for (const rate of ratesOf("in-pune")) expect(rate).toBeCloseTo(0.2517, 12);
  });

  it("that are granted count with six in ten: 12 % in Costa Rica for three years of a service", () => {
    // 0.30 − 0.6 · (0.30 − 0).
    for (const rate of ratesOf("cr-san-jose")) expect(rate).toBeCloseTo(0.12, 12);
  });

  it("run out step by step: the Philippines after four years and after fourteen", () => {
    const rates = ratesOf("ph-manila", { work: { months: 180 } });
    expect(rates[47]).toBeCloseTo(0.25 - 0.6 * 0.25, 12);
    expect(rates[48]).toBeCloseTo(0.25 - 0.6 * (0.25 - 0.13), 12);
    expect(rates[167]).toBe(rates[48]);
    expect(rates[168]).toBe(0.25);
  });

  it("are seldom granted to work that leaves again soon: half the odds at twelve months", () => {
    expect(ratesOf("cr-san-jose", { work: { months: 12 } })[0]).toBeCloseTo(0.3 - 0.3 * 0.3, 12);
  });

  it("for technology are closed to clerks and open to developers", () => {
    expect(ratesOf("my-kuala-lumpur")[0]).toBe(0.24);
    expect(ratesOf("my-kuala-lumpur", { work: { months: 24 } }, smallProject)[0]).toBeCloseTo(0.24 - 0.6 * 0.14, 12);
  });

  it("that ask for posts are closed to fewer people", () => {
    const two = { work: { roles: { softwareDeveloper: 2 }, months: 24 } };
    const twenty = { work: { roles: { softwareDeveloper: 20 }, months: 24 } };
    expect(ratesOf("sv-san-salvador", two, smallProject)[0]).toBe(0.3);
    expect(ratesOf("sv-san-salvador", twenty, smallProject)[0]).toBeLessThan(0.3);
  });
});
