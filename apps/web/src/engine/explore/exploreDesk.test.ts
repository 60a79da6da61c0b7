import { readFileSync } from "node:fs";
import { Grounds } from "@shoreline/economics";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { decisionDesk } from "../decision/decisionDesk.ts";
import { exploreDesk } from "./exploreDesk.ts";

const brief = readFileSync(new URL("../../../../../examples/patient-portal.yaml", import.meta.url), "utf8");
const grounds = new Grounds();
const { decision } = expectOk(await decisionDesk(grounds).decide({ brief, trials: 512, defended: true }));
const desk = exploreDesk(grounds);
const inputs = expectOk(await desk.explore(brief, decision));
const asked = { trials: 512, isMoving: true };

describe("exploring a brief", () => {
  it("offers at most ten numbers, those of the brief and what is uncertain, each with what holds now among its stops", () => {
    const numbers = inputs.filter((each) => "stops" in each);
    expect(numbers.length).toBeLessThanOrEqual(10);
    expect(new Set(numbers.map(({ kind }) => kind))).toEqual(new Set(["brief", "uncertain"]));
    const months = numbers.find(({ path }) => path === "work.months");
    expect(months?.stops[months.saved]).toBe(14);
    expect(months?.flip?.value).toBeGreaterThan(14);
  });

  it("shades where every number probably lies: around what holds now, within its track", () => {
    const numbers = inputs.filter((each) => "stops" in each);
    for (const { path, stops, saved, plausible } of numbers) {
      const [low, high] = plausible ?? [Number.NaN, Number.NaN];
      expect([path, low <= saved && saved <= high, low < high && high < stops.length]).toEqual([path, true, true]);
    }
    const months = numbers.find(({ path }) => path === "work.months");
    expect(months?.plausible?.map((place) => months.stops[place])).toEqual([10, 18]);
  });

  it("shows the saved decision where nothing is moved", () => {
    const answer = expectOk(desk.live({ ...asked, moved: [] }));
    expect(answer.turned).toBeNull();
    expect(answer.differences.every(({ saved, now }) => saved === now)).toBe(true);
    expect(answer.dots.every(({ dots, ghost }) => JSON.stringify(dots) === JSON.stringify(ghost))).toBe(true);
  });

  it("turns to the answer that the flip names beyond its mark, and says why", () => {
    const flip = decision.flips?.find(({ path }) => path === "work.months");
    const answer = expectOk(desk.live({ ...asked, moved: [{ path: "work.months", value: Number(flip?.at) + 12 }] }));
    expect(answer.turned).toMatch(/^Now .+ instead of .+:/);
    expect(answer.dots.find(({ standing }) => standing === "recommended")?.id).toBe(flip?.becomes);
  });

  it("holds what is uncertain at a value, although it is no field of the brief", () => {
    const path = "world/workload";
    const [low, high] = [0.7, 1.8].map((value) => expectOk(desk.live({ ...asked, moved: [{ path, value }] })));
    const cost = (answer: typeof low) => answer?.differences.find(({ what }) => what === "cost")?.now ?? 0;
    expect(cost(high)).toBeGreaterThan(cost(low));
    expect(expectOk(desk.movesAsChanges(brief, [{ path, value: 1.8 }]))).toEqual([]);
  });

  it("shows beside cost and saving the cost of the baseline: the one less the other is the third", () => {
    const answer = expectOk(desk.live({ ...asked, moved: [{ path: "world/workload", value: 1.8 }] }));
    const of = (what: string) => answer.differences.find((each) => each.what === what);
    const [baseline, cost, saving] = ["baseline", "cost", "saving"].map(of);
    expect(baseline?.now).toBeGreaterThan(baseline?.saved ?? Infinity);
    for (const side of ["saved", "now"] as const)
      expect((baseline?.[side] ?? 0) - (cost?.[side] ?? 0)).toBeCloseTo(saving?.[side] ?? Number.NaN, 0);
  });

  it("moves an amount with its ends, as a field of the brief", () => {
    const changes = expectOk(desk.movesAsChanges(brief, [{ path: "work.effort.p50", value: 28_000 }]));
    expect(changes).toEqual([{ path: "work.effort", value: { p10: 18_000, p50: 28_000, p90: 52_000 } }]);
  });

  it("goes on from the own facts that the decision was made by", async () => {
    const own = [
      { key: "wage:softwareDeveloper", place: "IN", value: 15_000, unit: "USD/year", date: "2026", source: "Payroll" },
    ];
    const told = expectOk(await decisionDesk(grounds).decide({ brief, own, trials: 512 })).decision;
    expect(told.facts.filter(({ source }) => source === "Payroll")).not.toEqual([]);
    const explored = exploreDesk(grounds);
    expectOk(await explored.explore(brief, told));
    // What holds already, said as if it were moved: the same question in the same futures, so the same figures.
    const answer = expectOk(
      explored.live({ trials: 512, isMoving: false, moved: [{ path: "work.months", value: 14 }] }),
    );
    expect(answer.differences.every(({ saved, now }) => saved === now)).toBe(true);
  });

  it("refuses what is no field with a fault of its path", () => {
    const refused = desk.live({ ...asked, moved: [{ path: "work.mnths", value: 3 }] });
    expect(refused).toMatchObject({ ok: false, faults: [{ path: "work.mnths" }] });
  });

  it("follows the sites that matter alone while a hand moves, says so, and all of them at rest", async () => {
    const wide = readFileSync(new URL("../../../../../bench/decision.yaml", import.meta.url), "utf8");
    const among = expectOk(await decisionDesk(grounds).decide({ brief: wide, trials: 256 })).decision;
    const explored = exploreDesk(grounds);
    expectOk(await explored.explore(wide, among));
    const moved = [{ path: "work.months", value: 30 }];
    const [few, more] = [2, 4].map((sites) => expectOk(explored.live({ moved, trials: 256, isMoving: true, sites })));
    expect(few?.followed).toBeLessThan(more?.followed ?? 0);
    expect(more?.followed).toBeLessThan(among.alternatives.length);
    // With the few, one of them is recommended; the site that wins the decision is always among them.
    expect(few?.dots.map(({ standing }) => standing)).toContain("recommended");
    const rest = expectOk(explored.live({ moved, trials: 256, isMoving: false }));
    expect(rest.followed).toBeUndefined();
  });
});
