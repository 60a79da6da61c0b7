import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { lognormal, uniform } from "../../distribution.ts";
import { add, countMonths, exponential, maximum, minimum, multiply, total } from "../algebra.ts";
import { draw, drawEachMonth, type Expression } from "../expression.ts";
import { schedule, type ScheduledNode } from "../schedule.ts";
import { fragments } from "./fragments.ts";

const price = draw("price", expectOk(lognormal(0, 0.2)));
const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));

const names = (nodes: readonly ScheduledNode[]) => nodes.map(({ expression }) => expression.operation);

function splitOf(...outputs: readonly Expression[]) {
  const plan = schedule([outputs]);
  const { sections, isStored } = fragments(plan);
  const stored = plan.nodes.filter(({ index }) => isStored[index]);
  const rounds = sections[1]!.map(({ columns, phases }) => ({
    columns: names(columns),
    phases: phases.map(({ once, monthly }) => [names(once), names(monthly)]),
  }));
  return { rounds, stored: names(stored) };
}

describe("the fragments of a section", () => {
  it("are one function when columns need nothing but draws", () => {
    const { rounds, stored } = splitOf(add(multiply(price, total(exponential(load))), 1));
    expect(rounds).toEqual([
      {
        columns: ["draw", "drawEachMonth", "exponential"],
        phases: [
          [[], ["total"]],
          [["multiply", "add"], []],
        ],
      },
    ]);
    expect(stored).toEqual(["draw", "drawEachMonth", "exponential", "add"]);
  });

  it("begin a new round after an exponential of what was computed", () => {
    const { rounds, stored } = splitOf(add(exponential(add(price, 1)), 2));
    expect(rounds).toEqual([
      { columns: ["draw"], phases: [[["add"], []]] },
      { columns: ["exponential"], phases: [[["add"], []]] },
    ]);
    expect(stored).toEqual(["draw", "add", "exponential", "add"]);
  });

  it("keep in memory what one loop over the months leaves for the next", () => {
    const capped = minimum(load, price);
    const above = countMonths(maximum(capped, total(capped)));
    const { rounds, stored } = splitOf(above);
    expect(rounds[0]!.phases).toEqual([
      [[], ["minimum", "total"]],
      [[], ["maximum", "countMonths"]],
    ]);
    expect(stored).toContain("minimum");
    expect(stored).not.toContain("maximum");
  });

  it("keep in memory what all groups share", () => {
    const shared = add(price, 1);
    const plan = schedule([[multiply(shared, 2)], [multiply(shared, 3)]]);
    const { isStored } = fragments(plan);
    expect(names(plan.sections[0]!.filter(({ index }) => isStored[index]))).toEqual(["draw", "add"]);
  });
});
