import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { uniform } from "../../distribution.ts";
import { add, compound, countMonths, cumulate, multiply, previous, subtract, total } from "../algebra.ts";
import { columnProgram } from "../columns/columnProgram.ts";
import { draw, drawEachMonth, series } from "../expression.ts";
import type { Program } from "../program.ts";
import { type Schedule, schedule } from "../schedule.ts";
import { boundProgram, fusedImage } from "./fusedProgram.ts";

const MONTHS = 3;
const price = draw("price", expectOk(uniform(1, 2)));
const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
const plan = schedule([[add(price, 1)], [total(multiply(price, load, series([1, 2, 3]))), multiply(price, 2)]]);

function fusedProgram(of: Schedule, months = MONTHS): Program {
  return boundProgram(fusedImage(of, months)!)!;
}

function columnsOf(program: Program, firstTrial: number): number[][][] {
  const groups: number[][][] = [];
  program.runBlock({ seed: 5, firstTrial }, (group, columns) => (groups[group] = columns.map((each) => [...each])));
  return groups;
}

describe("a fused program", () => {
  it("gives block by block what the program on columns gives", () => {
    const program = fusedProgram(plan);
    for (const firstTrial of [512, 0, 2 ** 33]) {
      expect(columnsOf(program, firstTrial)).toEqual(columnsOf(columnProgram(plan, MONTHS), firstTrial));
    }
  });

  it("gives the same for any number of months, however many make one turn of a loop", () => {
    for (let months = 1; months <= 13; months++) {
      const prices = series(Array.from({ length: months }, (_, month) => 1 + month / 7));
      const paid = multiply(price, load, prices, cumulate(previous(load)));
      const run = schedule([[total(paid), countMonths(subtract(load, 0.9))], [total(compound(load))]]);
      expect(columnsOf(fusedProgram(run, months), 0)).toEqual(columnsOf(columnProgram(run, months), 0));
    }
  });

  it("says so when another program has taken its memory", () => {
    const program = fusedProgram(plan);
    const next = fusedProgram(schedule([[price]]));
    expect(() => columnsOf(program, 0)).toThrow(/Another program/);
    expect(columnsOf(next, 0)[0]).toHaveLength(1);
  });

  it("refuses trials beyond the streams", () => {
    const program = fusedProgram(plan);
    expect(() => columnsOf(program, 2 ** 34)).toThrow(/firstTrial must be/);
  });

  it("does not exist for a run without months", () => {
    expect(fusedImage(plan, 0)).toBeUndefined();
  });
});
