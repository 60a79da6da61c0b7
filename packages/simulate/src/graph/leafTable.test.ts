import { expectOk } from "@shoreline/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { empirical, triangular, uniform } from "../distribution.ts";
import { constant, draw, drawEachMonth, type Expression, series } from "./expression.ts";
import { LeafTable } from "./leafTable.ts";
import type { ScheduledNode } from "./schedule.ts";

const NUMBERS = [0, -0, 1, 2, 0.5];
const number = fc.constantFrom(...NUMBERS);
const name = fc.constantFrom("pay", "rent");
const distribution = fc.oneof(
  fc.constantFrom(0, 1).map((low) => expectOk(uniform(low, 2))),
  fc.constantFrom(1, 1.5).map((mode) => expectOk(triangular(0, mode, 2))),
  fc.constantFrom([1, 2], [1, 3], [2, 1]).map((values) => expectOk(empirical(values))),
  fc.constantFrom([1, 1], [1, 2]).map((weights) => expectOk(empirical([1, 2], weights))),
);
const leaf = fc.oneof(
  fc.array(number, { minLength: 1, maxLength: 3 }).map(series),
  fc.tuple(name, distribution).map(([called, from]) => draw(called, from)),
  fc.tuple(name, distribution).map(([called, from]) => drawEachMonth(called, from)),
  fc.constant(constant(-0)),
);

function written(each: unknown): string {
  return Object.is(each, -0) ? "-0" : String(each);
}

/** All that tells a leaf from others, written out. */
function textOf({ operation, value, series: months, source }: Expression): string {
  return JSON.stringify([operation, written(value), months?.map(written), source]);
}

describe("a table of leaves", () => {
  it("finds a leaf that was described before, as a map by all that tells it from others does", () => {
    fc.assert(
      fc.property(fc.array(leaf, { maxLength: 60 }), (leaves) => {
        const table = new LeafTable();
        const byText = new Map<string, ScheduledNode>();
        leaves.forEach((expression, index) => {
          const text = textOf(expression);
          expect(table.find(expression)).toBe(byText.get(text));
          if (byText.has(text)) return;
          const node = { index, expression, inputs: [], section: 0, pass: 0 };
          byText.set(text, node);
          table.add(node);
        });
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  it("tells months of the same mixture apart", () => {
    const table = new LeafTable();
    // 0 and −0 add up to the same.
    const [one, other] = [series([0, 1]), series([-0, 1])];
    table.add({ index: 0, expression: one, inputs: [], section: 0, pass: 0 });
    expect([table.find(one)?.index, table.find(other)]).toEqual([0, undefined]);
  });
});
