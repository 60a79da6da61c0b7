import { meanOf, medianOf } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import { groundOf, newService, certainParameters } from "../test/ground.ts";
import { dollars, localParameter } from "./localParameter.ts";
import {
  expectedParameter,
  parameterDistribution,
  parameterKeys,
  publishedParameters,
  uncertain,
  withParameterScaled,
} from "./parameters.ts";

describe("the published parameters", () => {
  it("each say a range in order, a unit, a meaning and where they come from", () => {
    for (const key of parameterKeys) {
      const { low, mode, high, unit, means, source, year, evidence } = publishedParameters[key];
      expect([key, low <= mode && mode <= high && low >= 0]).toEqual([key, true]);
      for (const words of [unit, means, source, evidence]) expect(words.length).toBeGreaterThan(2);
      expect(year).toBeGreaterThan(1990);
    }
  });

  it("that are shares never pass one", () => {
    const shares = parameterKeys.filter((key) => /^(share of|probability)/.test(publishedParameters[key].unit));
    expect(shares.length).toBeGreaterThan(10);
    expect(shares.filter((key) => publishedParameters[key].high > 1)).toEqual([]);
  });
});

describe("a parameter", () => {
  it("is drawn between its low and its high, and is certain where they meet", () => {
    const { recruiting } = publishedParameters;
    const distribution = parameterDistribution(recruiting);
    expect(meanOf(distribution)).toBeCloseTo(expectedParameter(recruiting), 12);
    expect(medianOf(distribution)).toBeGreaterThan(recruiting.low);
    expect(uncertain(certainParameters, "recruiting", "world")).toMatchObject({
      operation: "constant",
      value: recruiting.mode,
    });
  });

  it("can be scaled alone", () => {
    const scaled = withParameterScaled(publishedParameters, "eorFee", 1.1);
    expect(scaled.eorFee.mode).toBeCloseTo(1.1 * publishedParameters.eorFee.mode, 9);
    expect(scaled.recruiting).toBe(publishedParameters.recruiting);
  });

  it("is one unknown for the world, or one for each party and country, never one for each city", () => {
    const ground = groundOf(newService, publishedParameters);
    const name = (key: Parameters<typeof localParameter>[1], party: string, id: string) =>
      localParameter(ground, key, party, ground.conditionsOf(id)).source?.name;
    expect(name("managersPerHead", "vendor", "in-pune")).toBe(name("managersPerHead", "employees", "us-chicago"));
    expect(name("vendorMarkup", "vendor", "in-pune")).toBe(name("vendorMarkup", "vendor", "in-bengaluru"));
    expect(name("vendorMarkup", "vendor", "in-pune")).not.toBe(name("vendorMarkup", "vendor", "pl-krakow"));
    expect(name("ownUtilisation", "employees", "in-pune")).not.toBe(
      name("ownUtilisation", "employerOfRecord", "in-pune"),
    );
  });

  it("in dollars of 2024 is turned into home currency at prices of the start", () => {
    const ground = groundOf(newService);
    const amount = dollars(ground, "scouting", "captive", ground.home);
    expect(amount.value).toBeCloseTo(publishedParameters.scouting.mode * 1.025 ** 3, 6);
  });
});
