import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { uniform } from "../../distribution.ts";
import { add, multiply, total } from "../algebra.ts";
import { columnProgram } from "../columns/columnProgram.ts";
import { draw, drawEachMonth, series } from "../expression.ts";
import type { Program } from "../program.ts";
import { schedule } from "../schedule.ts";
import { fusedProgram } from "./fusedProgram.ts";

const MONTHS = 3;
const price = draw("price", expectOk(uniform(1, 2)));
const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
const plan = schedule([[add(price, 1)], [total(multiply(price, load, series([1, 2, 3]))), multiply(price, 2)]]);

function columnsOf(program: Program, firstTrial: number): number[][][] {
  const groups: number[][][] = [];
  program.runBlock({ seed: 5, firstTrial }, (group, columns) => (groups[group] = columns.map((each) => [...each])));
  return groups;
}

describe("a fused program", () => {
  it("gives block by block what the program on columns gives", () => {
    const program = fusedProgram(plan, MONTHS)!;
    for (const firstTrial of [512, 0, 2 ** 33]) {
      expect(columnsOf(program, firstTrial)).toEqual(columnsOf(columnProgram(plan, MONTHS), firstTrial));
    }
  });

  it("says so when another program has taken its memory", () => {
    const program = fusedProgram(plan, MONTHS)!;
    const next = fusedProgram(schedule([[price]]), MONTHS)!;
    expect(() => columnsOf(program, 0)).toThrow(/Another program/);
    expect(columnsOf(next, 0)[0]).toHaveLength(1);
  });

  it("refuses trials beyond the streams", () => {
    const program = fusedProgram(plan, MONTHS)!;
    expect(() => columnsOf(program, 2 ** 34)).toThrow(/firstTrial must be/);
  });

  it("does not exist for a run without months", () => {
    expect(fusedProgram(plan, 0)).toBeUndefined();
  });
});
