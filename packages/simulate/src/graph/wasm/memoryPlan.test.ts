import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { uniform } from "../../distribution.ts";
import { add, cumulate, multiply, total } from "../algebra.ts";
import { draw, drawEachMonth, series } from "../expression.ts";
import { schedule, type ScheduledNode } from "../schedule.ts";
import { fragments, isKnown } from "./fragments.ts";
import { memoryPlan, numbersOf } from "./memoryPlan.ts";

const MONTHS = 4;
const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
const grown = cumulate(multiply(load, series([1, 2, 3, 4])));
const groups = ["a", "b", "c"].map((name) => {
  const price = draw(name, expectOk(uniform(1, 2)));
  return [total(multiply(price, grown)), add(price, 0.25)];
});

const plan = schedule(groups);
const { addresses, bytes } = memoryPlan(plan, fragments(plan).isStored, MONTHS, 160);

const extent = (node: ScheduledNode): [number, number] => {
  const start = addresses[node.index]!;
  return [start, start + 8 * numbersOf(node, MONTHS)];
};

describe("the places in memory", () => {
  it("do not overlap where two nodes are needed at a time", () => {
    const placed = plan.nodes.filter(({ index }) => addresses[index]! >= 0);
    for (const one of placed) {
      for (const other of placed) {
        const apart = [one, other].every((each) => each.section > 0 && !isKnown(each)) && one.section !== other.section;
        if (one === other || apart) continue;
        const [[from, to], [otherFrom, otherTo]] = [extent(one), extent(other)];
        expect(to <= otherFrom || otherTo <= from).toBe(true);
      }
    }
    expect(placed.length).toBeGreaterThan(8);
  });

  it("begin after what was taken before, end where the plan ends, and suit vectors", () => {
    const placed = plan.nodes.filter(({ index }) => addresses[index]! >= 0).map(extent);
    for (const [from, to] of placed) {
      expect(from).toBeGreaterThanOrEqual(160);
      expect(to).toBeLessThanOrEqual(bytes);
      expect(from % 16).toBe(0);
    }
  });

  it("are used by one group after the other", () => {
    const draws = plan.sections
      .slice(1)
      .map((section) => Math.min(...section.map(({ index }) => addresses[index]!).filter((at) => at >= 0)));
    expect(new Set(draws).size).toBe(1);
    expect(draws).toHaveLength(groups.length);
  });
});
