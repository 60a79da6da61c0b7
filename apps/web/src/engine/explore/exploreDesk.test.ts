import { readFileSync } from "node:fs";
import { Grounds } from "@shoreline/economics";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { decisionDesk } from "../decision/decisionDesk.ts";
import { exploreDesk } from "./exploreDesk.ts";

const brief = readFileSync(new URL("../../../../../examples/patient-portal.yaml", import.meta.url), "utf8");
const grounds = new Grounds();
const { decision } = expectOk(decisionDesk(grounds).decide({ brief, trials: 512, defended: true }));
const desk = exploreDesk(grounds);
const inputs = expectOk(desk.explore(brief, decision));
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

  it("moves an amount with its ends, as a field of the brief", () => {
    const changes = expectOk(desk.movesAsChanges(brief, [{ path: "work.effort.p50", value: 28_000 }]));
    expect(changes).toEqual([{ path: "work.effort", value: { p10: 18_000, p50: 28_000, p90: 52_000 } }]);
  });

  it("refuses what is no field with a fault of its path", () => {
    const refused = desk.live({ ...asked, moved: [{ path: "work.mnths", value: 3 }] });
    expect(refused).toMatchObject({ ok: false, faults: [{ path: "work.mnths" }] });
  });
});
