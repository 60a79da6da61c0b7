import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { uniform } from "../../distribution.ts";
import { add, countMonths, cumulate, multiply, previous, subtract, total } from "../algebra.ts";
import { BLOCK } from "../block.ts";
import { draw, drawEachMonth, type Expression, series } from "../expression.ts";
import { interpreter } from "../interpret.ts";
import { schedule } from "../schedule.ts";
import { trialPoint } from "../../evaluate.ts";
import { columnProgram } from "./columnProgram.ts";

const MONTHS = 4;
const SEED = 11;
const price = draw("price", expectOk(uniform(1, 2)));
const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
const growth = series([1, 2, 3, 4]);

function columnsOf(groups: readonly (readonly Expression[])[], firstTrial = 0): Float64Array[][] {
  const seen: Float64Array[][] = [];
  columnProgram(schedule(groups), MONTHS).runBlock({ seed: SEED, firstTrial }, (group, columns) => {
    seen[group] = columns.map((column) => column.slice());
  });
  return seen;
}

describe("a program on columns", () => {
  it("hands over each group before the next one uses its columns", () => {
    const groups = [1, 2, 3].map((factor) => [
      add(multiply(price, factor), total(multiply(price, load, growth, factor))),
    ]);
    const together = columnsOf(groups);
    expect(together).toEqual(groups.map((group) => columnsOf([group])[0]));
  });

  it("keeps a path for a later pass over the months", () => {
    const stock = cumulate(subtract(load, 1));
    const late = countMonths(subtract(stock, multiply(0.1, total(stock))));
    const [[column] = []] = columnsOf([[late]], BLOCK);
    const valueAt = (trial: number) => interpreter(MONTHS, trialPoint(SEED, BLOCK + trial))(late)[0];
    for (const trial of [0, 7, BLOCK - 1]) expect(column?.[trial]).toBe(valueAt(trial));
  });

  it("starts every block afresh", () => {
    const sum = total(previous(cumulate(load)));
    const program = columnProgram(schedule([[sum]]), MONTHS);
    const runs = [0, 0].map((firstTrial) => {
      let column: number[] = [];
      program.runBlock({ seed: SEED, firstTrial }, (_group, [first]) => (column = [...first!]));
      return column;
    });
    expect(runs[1]).toEqual(runs[0]);
  });

  it("gives a known output as a column of its value", () => {
    expect(columnsOf([[add(1, 2)]])[0]?.[0]).toEqual(new Float64Array(BLOCK).fill(3));
  });
});
