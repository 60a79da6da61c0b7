import { fitClass, pastProjects, readBrief, workload } from "@shoreline/scope";
import { expectOk, succeed } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { qualityOf } from "./quality.ts";

const rows = Array.from({ length: 24 }, (_, index) => [String(900 + 310 * index), String(100 + 25 * index)]);
const table = { name: "own.csv", columns: ["hours", "fp"], rows, lines: rows.map((_, index) => index + 2) };
const past = expectOk(pastProjects(table, { effort: "hours", size: "fp" }));
const settings = { name: "house", today: "2026-11-22", effortUnit: "person-hours", measure: "functionPoints" } as const;
const classes = new Map([["house", succeed(expectOk(fitClass(past, settings)).ownClass)]]);

function qualityFor(work: object) {
  const given = {
    schema: "brief/1",
    title: "T",
    work: { kind: "project", function: "software", months: 9, ...work },
    company: { home: "de-berlin" },
  };
  const reading = expectOk(readBrief(given, { classes }));
  return qualityOf(reading, workload(reading.brief), classes);
}

describe("what stands behind a forecast", () => {
  it("is the organisation's own class where the brief names one", () => {
    const quality = qualityFor({ size: { functionPoints: 300 }, forecastClass: "house" });
    expect(quality).toMatchObject({
      basis: "own projects",
      class: "house",
      projects: 24,
      own: { accuracy: { n: 24 } },
    });
    expect(quality.own?.nearest).toHaveLength(3);
  });

  it("is published projects where it only gives a size: wider than own ones", () => {
    const quality = qualityFor({ size: { functionPoints: 300 } });
    expect(quality).toMatchObject({ basis: "published projects", published: [{ measure: "function points", n: 760 }] });
    const own = qualityFor({ size: { functionPoints: 300 }, forecastClass: "house" });
    expect(quality.intervalFactor80).toBeGreaterThan(2 * own.intervalFactor80);
  });

  it("is the brief alone where it gives neither", () => {
    expect(qualityFor({ effort: { p10: 800, p50: 1000, p90: 1600 } })).toEqual({
      basis: "brief",
      intervalFactor80: expect.closeTo(2, 9),
    });
  });
});
