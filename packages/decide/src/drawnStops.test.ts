import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { decide } from "./decide.ts";
import { drawnStops } from "./drawnStops.ts";
import { shortProject } from "../test/briefs.ts";

const reading = expectOk(readBrief(shortProject));
const shares = [0.1, 0.5, 0.9];

/** Of what runs today, with the amount of work held at a share of its futures. */
function meanCost(share: number): number {
  const decision = expectOk(decide(reading, { trials: 256, held: new Map([["world/workload", share]]) }));
  return decision.alternatives.find(({ id }) => id === decision.baseline)?.cost.mean ?? 0;
}

describe("the stops of what is drawn", () => {
  const stops = drawnStops(reading, shares);

  it("rise with the share of futures", () => {
    expect(stops.size).toBeGreaterThan(20);
    for (const [path, values] of stops) {
      expect(values, path).toEqual(values.toSorted((a, b) => a - b));
    }
  });

  it("name inputs that can be held, and the answer follows", () => {
    expect(stops.has("world/workload")).toBe(true);
    expect(meanCost(0.9)).toBeGreaterThan(meanCost(0.1));
  });
});
