import { describe, expect, it } from "vitest";
import { rememberingSolver } from "./rememberingSolver.ts";
import type { Programme, SolverAnswer } from "./solver.ts";

const programme: Programme = { costs: [1], rows: [{ columns: [0], atLeast: 2 }] };

/** A solver that needs two seconds, and counts how often it is asked. */
function slowSolver() {
  const asked: number[] = [];
  const solve = async (_: Programme, { seconds }: { readonly seconds: number }): Promise<SolverAnswer> => {
    asked.push(seconds);
    const isSolved = seconds >= 2;
    return {
      status: isSolved ? "optimal" : "timeLimit",
      values: isSolved ? [2] : null,
      objective: null,
      bound: null,
      gap: null,
    };
  };
  return { asked, solve: rememberingSolver(solve) };
}

describe("rememberingSolver", () => {
  it("solves a programme once, also when it is asked again in less time", async () => {
    const { asked, solve } = slowSolver();
    const first = await solve(programme, { seconds: 2 });
    expect(await solve({ ...programme }, { seconds: 1 })).toBe(first);
    expect(await solve(programme, { seconds: 9 })).toBe(first);
    expect(asked).toEqual([2]);
  });

  it("looks again in more time for what it did not find, and not in less", async () => {
    const { asked, solve } = slowSolver();
    await solve(programme, { seconds: 1 });
    expect((await solve(programme, { seconds: 0.5 })).status).toBe("timeLimit");
    expect((await solve(programme, { seconds: 2 })).status).toBe("optimal");
    expect(asked).toEqual([1, 2]);
  });

  it("tells programmes apart by their rows, their costs and how exact they must be", async () => {
    const { asked, solve } = slowSolver();
    await solve(programme, { seconds: 2 });
    await solve({ ...programme, costs: [2] }, { seconds: 2 });
    await solve({ ...programme, rows: [{ columns: [0], atLeast: 3 }] }, { seconds: 2 });
    await solve(programme, { seconds: 2, absoluteGap: 0.1 });
    expect(asked).toHaveLength(4);
  });
});
