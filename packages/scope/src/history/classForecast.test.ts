import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { projectTable } from "../../test/projectTable.ts";
import { addedProjects } from "./addedProjects.ts";
import { classForecast, classQuality } from "./classForecast.ts";
import { fitClass } from "./fitClass.ts";
import { pastProjects } from "./pastProjects.ts";
import { readClass } from "./readClass.ts";

const settings = { name: "own", today: "2026-11-22", effortUnit: "person-hours" } as const;
const table = projectTable({ seed: 31, rows: 60 });
const past = expectOk(pastProjects(table, { effort: "effort_hours", size: "fp", time: "start_date" }));
const own = expectOk(fitClass(past, settings)).ownClass;

describe("a class that is asked for a new project", () => {
  it("answers near the law that its projects follow: 8 · 300^0.9 · 1.5 for the blue team", () => {
    const { p10, p50, p90 } = classForecast(own, { fp: 300, team: "blue", start_date: 45 });
    const truth = 8 * 300 ** 0.9 * 1.5;
    // Twenty blue projects with noise 0.3 leave the level uncertain by 0.07; three times that.
    expect(Math.abs(Math.log(p50 / truth))).toBeLessThan(0.25);
    expect(p10).toBeLessThan(truth);
    expect(p90).toBeGreaterThan(truth);
  });

  it("is less sure when it is told less: without the team the range is wider, not centred on the usual team's", () => {
    const told = classForecast(own, { fp: 300, team: "blue" });
    const untold = classForecast(own, { fp: 300 });
    expect(untold.p90 / untold.p10).toBeGreaterThan(1.1 * (told.p90 / told.p10));
    expect(untold.p50).toBeLessThan(told.p50);
  });

  it("extrapolates in proportion: ten times the largest size takes ten times its effort per size", () => {
    const largest = Math.max(...past.known[0]!.values.map(Number));
    const [one, ten] = [classForecast(own, { fp: 10 * largest }), classForecast(own, { fp: 100 * largest })];
    // Methods that do not look at productivity grow less; they weigh little here.
    expect(ten.p50 / one.p50).toBeGreaterThan(7);
    expect(ten.p50 / one.p50).toBeLessThan(11);
  });

  it("names the most similar projects, what it does not know, and from when they are", () => {
    const quality = classQuality(own, { fp: 300, team: "red" });
    expect(quality.unknown).toEqual(["start_date"]);
    expect(quality.nearest).toHaveLength(3);
    for (const { known } of quality.nearest) expect(known["team"]).toBe("red");
    expect(quality.from!.slice(0, 4)).toBe("2010");
    expect(quality.until!.slice(0, 4)).toBe("2019");
    expect(quality.accuracy.n).toBe(60);
  });
});

describe("a class that is kept", () => {
  it("is the same when it is read back", () => {
    expect(expectOk(readClass(JSON.parse(JSON.stringify(own)), "own.json"))).toEqual(own);
  });

  it("is refused where it was damaged, with what is wrong", () => {
    const { efforts: _, ...rest } = own;
    expect(readClass(rest, "own.json")).toMatchObject({ ok: false, faults: [{ path: "own.json" }] });
    expect(readClass({ ...own, lines: [2] }, "own.json")).toMatchObject({ ok: false });
    expect(readClass({ ...own, levels: [0.9, 0.1] }, "own.json")).toMatchObject({ ok: false });
    expect(readClass({ ...own, efforts: own.efforts.map(() => 1e300) }, "own.json")).toMatchObject({ ok: false });
    expect(readClass("class", "own.json")).toMatchObject({ ok: false });
  });

  it("grows by newer projects, and counts one that it has already only once", () => {
    const newer = projectTable({ seed: 31, rows: 60 });
    const more = { ...newer, rows: [...newer.rows, ["5000", "400", "red", "2020-01-15"]], lines: [...newer.lines, 62] };
    const read = expectOk(pastProjects(more, { effort: "effort_hours", size: "fp", time: "start_date" }));
    const grown = expectOk(addedProjects(own, read));
    expect(grown.efforts).toHaveLength(61);
    expect(grown.efforts.at(-1)).toBe(5000);
    expect(grown.dates?.at(-1)).toBe("2020-01-15");
    expect(grown.known.map(({ values }) => values.length)).toEqual([61, 61, 61]);
  });

  it("grows by a single project, reads its ratings as before, and says which columns it does not have", () => {
    const columns = ["effort_hours", "fp", "tool"];
    const rows = Array.from({ length: 12 }, (_, row) => [
      String(300 + 40 * row),
      String(20 + ((row * 7) % 12)),
      row % 2 === 0 ? "low" : "high",
    ]);
    const first = { name: "a.csv", columns, rows, lines: rows.map((_, row) => row + 2) };
    const rated = expectOk(
      fitClass(expectOk(pastProjects(first, { effort: "effort_hours", size: "fp" })), settings),
    ).ownClass;
    const one = { name: "b.csv", columns: [...columns, "city"], rows: [["900", "55", "very high", "x"]], lines: [2] };
    const kinds = new Map(rated.known.map((known) => [known.name, known]));
    const read = expectOk(pastProjects(one, { effort: "effort_hours", size: "fp" }, kinds));
    const grown = expectOk(addedProjects(rated, read));
    expect(grown.known.map(({ values }) => values.at(-1))).toEqual([55, 2]);
    expect(grown.efforts).toHaveLength(13);
    expect(pastProjects(one, { effort: "effort_hours", size: "fp" })).toMatchObject({ ok: false });
  });

  it("does not grow by projects of which less is known", () => {
    const less = { ...table, columns: table.columns.map((name) => (name === "team" ? "crew" : name)) };
    const read = expectOk(pastProjects(less, { effort: "effort_hours", size: "fp" }));
    expect(addedProjects(own, read)).toMatchObject({ ok: false, faults: [{ code: "history.missing-column" }] });
  });
});
