import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { uniform } from "../distribution.ts";
import { add, countMonths, exponential, maximum, minimum, multiply, select, subtract, total } from "./algebra.ts";
import { draw, drawEachMonth, type Expression, series } from "./expression.ts";
import { schedule } from "./schedule.ts";

const made = (name: string) => draw(name, expectOk(uniform(1, 2)));
const load = () => drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
const choice = () => select(subtract(made("a"), 1.5), maximum(made("a"), 2), minimum(2, made("b")));
const nodesOf = (...expressions: readonly Expression[]) => schedule([expressions]).nodes;

describe("a schedule", () => {
  it("computes inputs before what is made of them", () => {
    const nodes = nodesOf(total(multiply(made("a"), exponential(load()), series([1, 2]))), add(made("a"), made("b")));
    for (const [at, { index, inputs }] of nodes.entries()) {
      expect(index).toBe(at);
      for (const input of inputs) expect(input.index).toBeLessThan(index);
    }
  });

  it("computes what is described alike once, each description on its own", () => {
    const plan = schedule([[choice()], [choice()]]);
    expect(plan.outputs[0]).toEqual(plan.outputs[1]);
    expect(plan.outputs[0]![0]).toBe(plan.outputs[1]![0]);
    expect(plan.nodes).toHaveLength(8);
  });

  it("keeps apart what differs in operation, order of inputs, name, figures or the sign of zero", () => {
    const [a, b, c] = [made("a"), made("b"), made("c")];
    const different = [
      subtract(a, b),
      subtract(b, a),
      add(a, b),
      select(a, b, c),
      select(a, c, b),
      multiply(a, 2),
      multiply(a, 3),
      maximum(a, 0),
      maximum(a, -0),
      draw("a", expectOk(uniform(1, 3))),
      total(multiply(load(), series([1, 0]))),
      total(multiply(load(), series([1, -0]))),
    ];
    const { outputs } = schedule([different]);
    expect(new Set(outputs[0]).size).toBe(different.length);
  });

  it("puts what several groups use before all groups, with all that it needs", () => {
    const shared = multiply(made("a"), 3);
    const { sections } = schedule([[add(shared, 1)], [add(shared, 2)], [made("own")]]);
    const operations = sections.map((section) => section.map(({ expression }) => expression.operation));
    expect(operations[0]?.toSorted()).toEqual(["constant", "draw", "multiply"]);
    expect(operations.slice(1)).toEqual([["constant", "add"], ["constant", "add"], ["draw"]]);
  });

  it("finds the node of an equal description, and gives one of its own to a description that it does not hold", () => {
    const plan = schedule([[add(made("a"), made("b"))]]);
    expect(plan.nodeOf(add(made("a"), made("b")))).toBe(plan.outputs[0]![0]);
    expect(plan.nodeOf(add(made("b"), made("a"))).index).toBeGreaterThanOrEqual(plan.nodes.length);
    expect(plan.nodes).toHaveLength(3);
  });

  it("counts the passes over the months that must have ended", () => {
    const late = countMonths(subtract(load(), total(load())));
    const passes = nodesOf(late).map(({ expression, pass }) => [expression.operation, pass]);
    expect(passes).toEqual([
      ["drawEachMonth", 0],
      ["total", 1],
      ["subtract", 1],
      ["countMonths", 2],
    ]);
  });
});
