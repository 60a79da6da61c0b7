import { describe, expect, it } from "vitest";
import { roundedRoster } from "./roundedRoster.ts";
import type { Programme, Solver } from "./solver.ts";

/** Every column from 0 to 6, tried one after the other; the relaxation is handed in. */
function counting(relaxed: readonly number[] | null, seen: Programme[]): Solver {
  return async (programme) => {
    seen.push(programme);
    const answer = { status: "optimal", objective: null, bound: null, gap: null } as const;
    if (programme.isRelaxed === true) return { ...answer, values: relaxed };
    const [least] = allOf(programme.costs.length)
      .filter((values) => keeps(programme, values))
      .toSorted((a, b) => costOf(programme, a) - costOf(programme, b));
    return { ...answer, values: least ?? null };
  };
}

function allOf(columns: number): number[][] {
  if (columns === 0) return [[]];
  return allOf(columns - 1).flatMap((values) => [0, 1, 2, 3, 4, 5, 6].map((value) => [...values, value]));
}

const costOf = ({ costs }: Programme, values: readonly number[]) =>
  values.reduce((sum, value, at) => sum + value * (costs[at] ?? 0), 0);
const keeps = ({ rows }: Programme, values: readonly number[]) =>
  rows.every(({ columns, atLeast = -Infinity, atMost = Infinity }) => {
    const total = columns.reduce((sum, column) => sum + (values[column] ?? 0), 0);
    return total >= atLeast && total <= atMost;
  });

/** An odd cycle: the best in fractions is 5.5 of each, 16.5 in all; in whole numbers 17. */
const cycle: Programme = {
  costs: [1, 1, 1],
  rows: [
    [0, 1],
    [1, 2],
    [0, 2],
  ].map((columns) => ({ columns, atLeast: 11 })),
};

describe("roundedRoster", () => {
  it("settles the whole part of the best in fractions, and finds the rest: 17 for an odd cycle of elevens", async () => {
    const seen: Programme[] = [];
    const values = await roundedRoster(cycle, counting([5.5, 5.5, 5.5], seen), { seconds: 1 });
    expect(values?.reduce((sum, value) => sum + value, 0)).toBe(17);
    expect(keeps(cycle, values ?? [])).toBe(true);
    // Fifteen are settled; each pair lacks one.
    expect(seen[1]?.rows.map(({ atLeast }) => atLeast)).toEqual([1, 1, 1]);
  });

  it("leaves room below an upper side", async () => {
    const capped = { ...cycle, rows: [...cycle.rows, { columns: [0, 1, 2], atMost: 17 }] };
    const seen: Programme[] = [];
    const values = await roundedRoster(capped, counting([5.5, 5.5, 5.5], seen), { seconds: 1 });
    expect(seen[1]?.rows.at(-1)).toMatchObject({ atMost: 2 });
    expect(keeps(capped, values ?? [])).toBe(true);
  });

  it("finds nothing where nothing is settled, or the solver has no answer", async () => {
    expect(await roundedRoster(cycle, counting([0.5, 0.5, 0.5], []), { seconds: 1 })).toBeUndefined();
    expect(await roundedRoster(cycle, counting(null, []), { seconds: 1 })).toBeUndefined();
  });
});
