import { drawnStops, inLanguage } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { decided } from "../../../test/decided.ts";
import { alternativeOf } from "../arrangementWords.ts";
import { languageOf } from "../../languages.ts";
import { measuredInput } from "./measuredInput.ts";

const decision = decided("project");
const stops = drawnStops(expectOk(readBrief(decision.brief)), [0.1, 0.5, 0.9]);
const german = await languageOf("de");

/** How an input of this decision is told, at its 10, 50 and 90 % quantiles. */
function told(path: string, unit = "") {
  const quantiles = stops.get(path) as [number, number, number];
  const measured = measuredInput(decision, { path, unit, quantiles });
  return { ...measured, values: quantiles.map(measured.valueOf) };
}

/** Quantiles of a decision are of a sample: they differ from those of the distribution by its error. */
const SAMPLED = 0.05;

describe("an uncertain input as people measure it", () => {
  it("is the amount of work in hours, as the decision sums it up", () => {
    const { values, kind, per } = told("world/workload", "× what is expected");
    const { p10, p50, p90 } = decision.workload.total;
    for (const [place, expected] of [p10, p50, p90].entries())
      expect(Math.abs(values[place]! / expected! - 1)).toBeLessThan(SAMPLED);
    expect([kind, per]).toEqual(["plain", "person-hours"]);
  });

  it("is the time until work begins in months, as the alternatives have it", () => {
    const { values, per, one } = told("vendor/MX/leadTime", "× what is expected");
    const vendor = decision.alternatives.find(({ party, site }) => party === "vendor" && site === "mx-guadalajara")!;
    const { p10, p50, p90 } = vendor.monthsToFirstOutput;
    for (const [place, expected] of [p10, p50, p90].entries())
      expect(Math.abs(values[place]! / expected! - 1)).toBeLessThan(SAMPLED);
    expect([per, one]).toEqual(["months", "month"]);
  });

  it("is the pay of whoever does most of the work, from the fact of that place", () => {
    const { values, kind, currency, label, per } = told("world/MX/payLevel", "× what is known");
    const fact = decision.facts.find(({ key, place }) => key === "wage:softwareDeveloper" && place === "MX")!;
    expect(values[1]).toBeCloseTo(Number(fact.value), 6);
    expect([kind, currency, per]).toEqual(["money", "USD", "a year"]);
    expect(label).toBe("Pay of one software developer, Mexico");
  });

  it("is how fast pay grows a year, around the fact of that place", () => {
    const fact = decision.facts.find(({ key, place }) => key === "wageInflationPerYear" && place === "MX")!;
    const { values, kind, per } = told("world/MX/wageGrowth", "standard deviations from what is expected");
    expect(values[1]).toBeCloseTo(Number(fact.value), 6);
    expect(values[2]! - values[1]!).toBeCloseTo(values[1]! - values[0]!, 6);
    expect([kind, per]).toEqual(["share", "a year"]);
  });

  it("is points that are missing where something is judged, and says of which alternative", () => {
    const { recommendation } = decision;
    const best = alternativeOf(decision, recommendation.alternative);
    const { valueOf, note } = measuredInput(decision, {
      path: "trait/all/protection",
      unit: "× the judged shortfall",
      quantiles: [0.86, 1, 1.14],
    });
    expect(valueOf(1)).toBeCloseTo((1 - best.criteria["protection"]!.score) * 100, 9);
    expect(note).toContain("Told for ");
  });

  it("is a share of what it stands against where the decision does not know how much that is", () => {
    const [quantiles, path] = [[1.5, 1.6, 1.8] as const, "world/managerPayFactor"];
    const { kind, per } = measuredInput(decision, { path, unit: "× pay of those managed", quantiles });
    expect([kind, per]).toEqual(["share", "of the pay of those managed"]);
  });

  it("keeps its currency where that is not the brief's", () => {
    const brief = { ...decision.brief, company: { ...decision.brief.company, currency: "EUR" as const } };
    const given = { path: "world/deskSetUp", unit: "USD per seat", quantiles: [1, 2, 3] as const };
    expect(measuredInput({ ...decision, brief }, given)).toMatchObject({
      kind: "money",
      currency: "USD",
      per: "per seat",
    });
    expect(measuredInput(decision, given)).not.toHaveProperty("currency");
  });

  it("rises with what is drawn, and has no factor, deviation or logarithm in its unit", () => {
    for (const { path, unit } of UNITS) {
      const { valueOf, per } = measuredInput(decision, { path, unit, quantiles: [0.4, 0.5, 0.6] });
      expect([path, valueOf(0.6) > valueOf(0.4)]).toEqual([path, true]);
      expect(per).not.toMatch(/^×|deviation|log /);
    }
  });

  it("is told in the language that is spoken", () => {
    const scale = inLanguage(german, () => told("vendor/mx-guadalajara/skill", "× the usual"));
    expect(scale.per).toBe("eines üblichen Teams");
  });
});

/** Of every kind of unit that the model draws in and nobody measures. */
const UNITS = [
  { path: "world/scopeGrowth", unit: "× what was agreed" },
  { path: "world/growth", unit: "standard deviations from what is expected" },
  { path: "world/changeSizes", unit: "standard deviations from the usual" },
  { path: "vendor/mx-guadalajara/incidentsSize", unit: "standard deviations from the usual" },
  { path: "vendor/MX/transition", unit: "× what is expected" },
  { path: "freelancers/MX/coherenceLoss", unit: "log productivity" },
  { path: "distance/MX/overlapLoss", unit: "log productivity per 8 missing live hours" },
  { path: "world/learningPace", unit: "× time constant" },
  { path: "world/onboardingShare", unit: "home heads per new head" },
  { path: "world/electricityLevel", unit: "× price of 2024" },
];
