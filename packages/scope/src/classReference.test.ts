import { expectOk, succeed } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { projectTable } from "../test/projectTable.ts";
import { fitClass } from "./history/fitClass.ts";
import { pastProjects } from "./history/pastProjects.ts";
import { readBrief } from "./readBrief.ts";
import { workload } from "./workload.ts";

const past = expectOk(pastProjects(projectTable({ seed: 51, rows: 40 }), { effort: "effort_hours", size: "fp" }));
const settings = { name: "own", today: "2026-11-22", effortUnit: "person-hours", measure: "functionPoints" } as const;
const classes = new Map([["own", succeed(expectOk(fitClass(past, settings)).ownClass)]]);

const brief = (work: object) => ({
  schema: "brief/1",
  title: "Portal",
  work: { kind: "project", function: "software", months: 10, ...work },
  company: { home: "us-chicago", currency: "USD" },
});

describe("a brief that names a class of own projects", () => {
  it("is forecast by it instead of by published ones, and says so", () => {
    const given = brief({ size: { functionPoints: 300 }, forecastClass: "own", features: { team: "red" } });
    const reading = expectOk(readBrief(given, { classes }));
    const { reference } = reading.brief.work;
    expect(reference).toMatchObject({ class: "own", projects: 40, fitted: "2026-11-22" });
    const found = workload(reading.brief, reading.assumptions);
    expect(found.class).toContain("40 past projects of class own");
    expect(found.profile.reduce((sum, hours) => sum + hours, 0)).toBeCloseTo(reference!.p50, 6);
  });

  it("reads the same again without the class, because its answer stands in the brief", () => {
    const given = brief({ size: { functionPoints: 300 }, forecastClass: "own" });
    const first = expectOk(readBrief(given, { classes })).brief;
    const again = brief({ size: { functionPoints: 300 }, forecastClass: "own", reference: first.work.reference });
    expect(expectOk(readBrief(again)).brief).toEqual(first);
  });

  it("can be told to use another", () => {
    const given = brief({ size: { functionPoints: 300 } });
    const reading = expectOk(readBrief(given, { classes, forecastClass: "own" }));
    expect(reading.brief.work.reference?.class).toBe("own");
  });

  it("is told all that the class cannot understand at once", () => {
    const given = brief({ forecastClass: "own", features: { tema: "red", team: "red", fp: -1 } });
    const read = readBrief(given, { classes });
    expect(!read.ok && read.faults.map(({ path }) => path)).toEqual(["work.features.tema", "work.features.fp"]);
  });

  it("needs no measure of its own where the class knows one", () => {
    expect(readBrief(brief({ forecastClass: "own", features: { fp: 200 } }), { classes })).toMatchObject({ ok: true });
  });

  it.each([
    [{ size: { functionPoints: 300 }, forecastClass: "owm" }, "work.forecastClass", "brief.unknown-class"],
    [{ forecastClass: "own" }, "work.size.functionPoints", "brief.missing-size"],
    [
      { size: { functionPoints: 9 }, forecastClass: "own", features: { tema: "red" } },
      "work.features.tema",
      "brief.unknown-feature",
    ],
    [{ forecastClass: "own", features: { fp: "many" } }, "work.features.fp", "brief.unreadable-feature"],
    [
      {
        kind: "service",
        function: "it-support",
        volumes: { ticketsPerMonth: 900 },
        forecastClass: "own",
      },
      "work.kind",
      "brief.class-of-projects",
    ],
  ])("is refused where the class cannot answer: %o", (work, path, code) => {
    expect(readBrief(brief(work), { classes })).toMatchObject({ ok: false, faults: [{ path, code }] });
  });
});
