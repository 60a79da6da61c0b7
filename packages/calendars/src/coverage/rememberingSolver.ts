import type { Solver, SolverAnswer } from "./solver.ts";

interface Known {
  readonly seconds: number;
  readonly answer: Promise<SolverAnswer>;
}

/**
 * A solver that does not solve the same programme twice: an optimum stays one, and what was not found in a time is not
 * looked for again in less. Comparing groups of sites asks for the same programmes again and again.
 */
export function rememberingSolver(solver: Solver): Solver {
  const known = new Map<string, Known>();
  return async (programme, limit) => {
    const key = JSON.stringify([programme, limit.absoluteGap]);
    const before = known.get(key);
    if (before !== undefined) {
      const answer = await before.answer;
      if (before.seconds >= limit.seconds || answer.status !== "timeLimit") return answer;
    }
    const answer = solver(programme, limit);
    known.set(key, { seconds: limit.seconds, answer });
    return answer;
  };
}
