import { readFileSync } from "node:fs";
import { english } from "@shoreline/decide";
import { Grounds } from "@shoreline/economics";
import { changedBrief, parseText } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { decisionDesk } from "../decision/decisionDesk.ts";
import { exploreDesk } from "./exploreDesk.ts";
import { liveAnswer } from "./liveAnswer.ts";

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

  it("tells every number as a quantity that people measure, which rises along its track", () => {
    const numbers = inputs.filter((each) => "stops" in each);
    for (const { path, stops, shown, scale, flip, kind } of numbers) {
      const turn = flip?.value ?? shown[0]!;
      expect([path, shown.length, shown.toSorted((a, b) => a - b)]).toEqual([path, stops.length, shown]);
      expect(scale.per).not.toMatch(/^×|deviation/);
      expect([path, turn >= shown[0]! && turn <= shown.at(-1)!]).toEqual([path, true]);
      expect(kind === "brief" ? shown : stops).toEqual(stops);
    }
    const work = numbers.find(({ path }) => path === "world/workload");
    // Half of all futures need less than what the brief says.
    expect(work?.shown[work.saved]).toBeCloseTo(decision.brief.work.effort!.p50, -1);
    expect(work?.scale.per).toBe("person-hours");
  });

  it("shows the saved decision where nothing is moved", () => {
    const answer = expectOk(desk.live({ ...asked, moved: [] }));
    expect(answer.turned).toBeNull();
    expect(answer.differences.every(({ saved, now }) => saved === now)).toBe(true);
    expect(answer.dots.every(({ dots, ghost }) => JSON.stringify(dots) === JSON.stringify(ghost))).toBe(true);
  });

  it.each([
    [{ path: "work.months", value: 20 }],
    [{ path: "work.effort.p50", value: 28_000 }],
    [{ path: "nature.coverage", value: "24x7" }],
  ])("tells at rest exactly what a whole decision of the moved brief tells: %o", async (move) => {
    expectOk(desk.live({ moved: [move], trials: 256, isMoving: true }));
    const rest = expectOk(desk.live({ moved: [move], trials: 512, isMoving: false }));
    const changes = expectOk(desk.movesAsChanges(brief, [move]));
    const changed = expectOk(changedBrief(expectOk(parseText(brief, "")), changes));
    const whole = await decisionDesk(new Grounds()).decide({ brief: changed, trials: 512, defended: true });
    expect(rest).toEqual(liveAnswer(decision, expectOk(whole).decision, english));
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
