import type { Programme, SolverAnswer } from "@shoreline/calendars";
import { afterAll, describe, expect, it } from "vitest";
import { highsSolver } from "./highsSolver.ts";
import { solvesProgramme } from "./solvesProgramme.ts";

const solver = highsSolver();
afterAll(() => solver.close());

const solved = (programme: Programme, seconds = 30): Promise<SolverAnswer> => solver.solve(programme, { seconds });

/** Hillier and Lieberman, Introduction to Operations Research, section 3.4: personnel scheduling of Union Airways. */
const unionAirways: Programme = {
  costs: [170, 160, 175, 180, 195],
  rows: [
    [48, 0],
    [79, 0, 1],
    [65, 0, 1],
    [87, 0, 1, 2],
    [64, 1, 2],
    [73, 2, 3],
    [82, 2, 3],
    [43, 3],
    [52, 3, 4],
    [15, 4],
  ].map(([atLeast = 0, ...columns]) => ({ atLeast, columns })),
};

/** Winston, Operations Research, section 3.5: the post office, five days on and two off, Monday first. */
const postOffice: Programme = {
  costs: [1, 1, 1, 1, 1, 1, 1],
  rows: [17, 13, 15, 19, 14, 16, 11].map((atLeast, day) => ({
    atLeast,
    columns: [0, 1, 2, 3, 4].map((before) => (day - before + 7) % 7),
  })),
};

describe("HiGHS", () => {
  it("staffs Union Airways for $30,610 a day, as published", async () => {
    const { status, values, objective, bound, gap } = await solved(unionAirways);
    expect({ status, values, objective: Math.round(objective ?? 0) }).toEqual({
      status: "optimal",
      values: [48, 31, 39, 43, 15],
      objective: 30_610,
    });
    expect(bound).toBeCloseTo(30_610, 3);
    expect(gap).toBeCloseTo(0, 6);
  });

  it("runs the post office with 23 clerks in whole numbers, and 22 1/3 in fractions, as published", async () => {
    const whole = await solved(postOffice);
    expect(whole.objective).toBeCloseTo(23, 6);
    const relaxed = await solved({ ...postOffice, isRelaxed: true });
    expect(relaxed.objective).toBeCloseTo(67 / 3, 6);
    expect(relaxed.bound).toBeCloseTo(67 / 3, 6);
  });

  it("minds coefficients, upper sides and a start", async () => {
    const programme: Programme = {
      costs: [-5, -4],
      rows: [
        { columns: [0, 1], coefficients: [6, 4], atMost: 24 },
        { columns: [0, 1], coefficients: [1, 2], atMost: 6 },
      ],
    };
    // The optimum in fractions is 21 at (3, 1.5); in whole numbers it is 20 at (4, 0).
    const { values, objective } = await solver.solve(programme, { seconds: 30, start: [2, 2] });
    expect([values, objective]).toEqual([[4, 0], -20]);
  });

  it("says that nothing is feasible, without values", async () => {
    const rows = [
      { columns: [0], atLeast: 3 },
      { columns: [0], atMost: 2 },
    ];
    expect(await solved({ costs: [1], rows })).toMatchObject({ status: "infeasible", values: null, bound: null });
  });

  it("says that there is no least cost, without values", async () => {
    expect(await solved({ costs: [-1], rows: [{ columns: [0], atLeast: 3 }] })).toMatchObject({
      status: "unbounded",
      values: null,
      gap: null,
    });
  });

  it("stops at the time limit with its best solution and a bound below it", async () => {
    const programme = marketSplit(5, 50);
    const { status, values, objective, bound, gap } = await solved(programme, 1);
    expect(status).toBe("timeLimit");
    expect(solvesProgramme(programme, values ?? [])).toBe(true);
    expect(bound ?? Infinity).toBeLessThanOrEqual(objective ?? -Infinity);
    expect(gap ?? 1).toBeGreaterThan(0);
  });

  it("is ended in the middle of its work with what it has found, and works again afterwards", async () => {
    const other = highsSolver();
    const first = other.solve(marketSplit(5, 50), { seconds: 3600 });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await other.close();
    expect(await first).toMatchObject({ status: "timeLimit" });
    expect((await other.solve(postOffice, { seconds: 30 })).objective).toBeCloseTo(23, 6);
    await other.close();
  });
});

/**
 * Market split (Cornuéjols and Dawande 1999): halves of random rows by choosing columns, the misses paid for. Such
 * instances are far beyond a second although they are small.
 */
function marketSplit(rowCount: number, columnCount: number): Programme {
  let state = 42;
  const drawn = () => (state = (state * 1103515245 + 12345) % 2147483648) % 100;
  const choices = Array.from({ length: columnCount }, (_, column) => column);
  const splits = Array.from({ length: rowCount }, (_, row) => {
    const weights = choices.map(drawn);
    const half = Math.floor(weights.reduce((sum, weight) => sum + weight, 0) / 2);
    const [under, over] = [columnCount + 2 * row, columnCount + 2 * row + 1];
    return { columns: [...choices, under, over], coefficients: [...weights, 1, -1], atLeast: half, atMost: half };
  });
  const costs = [...choices.map(() => 0), ...Array.from({ length: 2 * rowCount }, () => 1)];
  return { costs, rows: [...splits, ...choices.map((column) => ({ columns: [column], atMost: 1 }))] };
}
