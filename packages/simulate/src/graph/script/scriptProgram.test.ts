import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { uniform } from "../../distribution.ts";
import { add, countMonths, cumulate, exponential, multiply, previous, subtract, total } from "../algebra.ts";
import { columnProgram } from "../columns/columnProgram.ts";
import { draw, drawEachMonth, series } from "../expression.ts";
import type { Program } from "../program.ts";
import { schedule } from "../schedule.ts";
import { ScriptFunctions } from "./scriptFunctions.ts";
import { scriptProgram } from "./scriptProgram.ts";

const MONTHS = 3;
const price = draw("price", expectOk(uniform(1, 2)));
const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
const stock = cumulate(subtract(load, previous(load)));
const late = countMonths(subtract(stock, multiply(0.1, total(exponential(stock)))));
const plan = schedule([[add(price, late)], [total(multiply(price, load, series([1, 2, 3]))), multiply(price, 2)]]);

function columnsOf(program: Program, firstTrial: number): number[][][] {
  const groups: number[][][] = [];
  program.runBlock({ seed: 5, firstTrial }, (group, columns) => (groups[group] = columns.map((each) => [...each])));
  return groups;
}

describe("a program of text", () => {
  it("gives block by block what the program on columns gives", () => {
    const program = scriptProgram(plan, MONTHS)!;
    for (const firstTrial of [512, 0, 2 ** 33]) {
      expect(columnsOf(program, firstTrial)).toEqual(columnsOf(columnProgram(plan, MONTHS), firstTrial));
    }
  });

  it.each([1, 2, 3, 5])("gives the same when its functions have at most %d nodes", (mostFused) => {
    const program = scriptProgram(plan, MONTHS, { mostFused })!;
    expect(columnsOf(program, 256)).toEqual(columnsOf(scriptProgram(plan, MONTHS)!, 256));
  });

  it("has a memory of its own", () => {
    const program = scriptProgram(plan, MONTHS)!;
    const before = columnsOf(program, 0);
    columnsOf(scriptProgram(schedule([[multiply(price, 7)]]), MONTHS)!, 0);
    expect(program.isReady()).toBe(true);
    expect(columnsOf(program, 0)).toEqual(before);
  });

  it("refuses trials beyond the streams", () => {
    expect(() => columnsOf(scriptProgram(plan, MONTHS)!, 2 ** 34)).toThrow(/firstTrial must be/);
  });

  it("does not exist without months, nor where functions of text are forbidden", () => {
    const functions = new ScriptFunctions(() => {
      throw new EvalError();
    });
    expect(scriptProgram(plan, 0)).toBeUndefined();
    expect(scriptProgram(plan, MONTHS, { functions })).toBeUndefined();
  });
});
