import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { ColumnMemory } from "../columnMemory.ts";
import { uniform } from "../distribution.ts";
import { add } from "./algebra.ts";
import { constant, draw } from "./expression.ts";
import { Results } from "./results.ts";
import { schedule } from "./schedule.ts";

const price = draw("price", expectOk(uniform(1, 2)));

describe("the results of an evaluation", () => {
  it("are put together from blocks, the last one cut to the trials that were asked for", () => {
    const results = new Results(schedule([[price, add(price, 1)]]), 5);
    results.take(0, [Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)], 0);
    results.take(0, [Float64Array.of(7, 8, 9), Float64Array.of(10, 11, 12)], 3);
    expect(results.columns).toEqual([[Float64Array.of(1, 2, 3, 7, 8), Float64Array.of(4, 5, 6, 10, 11)]]);
  });

  it("copy an output that several groups have from the first of them", () => {
    const results = new Results(schedule([[price], [constant(4), price]]), 2);
    results.take(0, [Float64Array.of(1, 2)], 0);
    results.take(1, [Float64Array.of(0, 0), Float64Array.of(3, 3)], 0);
    expect(results.columns).toEqual([[Float64Array.of(1, 2)], [Float64Array.of(4, 4), Float64Array.of(1, 2)]]);
  });

  it("keep of the last outputs of a group the means alone, unless another group has their columns", () => {
    const plan = schedule([
      [price, constant(3)],
      [add(price, 1), price, add(price, 2), add(price, 1)],
    ]);
    const results = new Results(plan, 3, [1, 3]);
    results.take(0, [Float64Array.of(1, 2, 6), Float64Array.of(0, 0, 0)], 0);
    results.take(
      1,
      [2, 1, 3, 2].map((from) => Float64Array.of(from, from + 1, from + 5)),
      0,
    );
    expect(results.columns).toEqual([[Float64Array.of(1, 2, 6)], [Float64Array.of(2, 3, 7)]]);
    expect(results.means).toEqual([[3], [3, 5, 4]]);
  });

  it("take columns of the memory that is given, whatever stood there", () => {
    const memory = new ColumnMemory();
    memory.take(20).fill(Number.NaN);
    memory.release();
    const results = new Results(schedule([[price, constant(4)]]), 2, [], memory);
    results.take(0, [Float64Array.of(1, 2), Float64Array.of(4, 4)], 0);
    expect(results.columns).toEqual([[Float64Array.of(1, 2), Float64Array.of(4, 4)]]);
  });
});
