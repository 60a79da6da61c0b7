import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { turningWeight, type WeighedTable } from "./turningWeight.ts";

const cheapOrSafe: WeighedTable = {
  values: [
    [0.9, 0.2, 0.5],
    [0.4, 0.8, 0.5],
  ],
  weights: [0.5, 0.25, 0.25],
};

/** Scores when one criterion has this weight and the others give way in proportion, by weighing everything anew. */
function scoresWith({ values, weights }: WeighedTable, criterion: number, at: number): readonly number[] {
  const scale = (1 - at) / (1 - weights[criterion]!);
  return values.map((row) =>
    row.reduce((sum, value, index) => sum + value * (index === criterion ? at : weights[index]! * scale), 0),
  );
}

const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const tables = fc
  .record({
    values: fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 6,
    }),
    raw: fc.array(share, { minLength: 3, maxLength: 3 }),
  })
  .map(({ values, raw }): WeighedTable => {
    const sum = raw.reduce((total, each) => total + each, 0);
    return { values, weights: raw.map((each) => each / sum) };
  });

describe("the weight at which the answer turns", () => {
  it("is where both come to the same: 0.5 w + 0.3 (1 − w) less for one is 0.5 w more", () => {
    // The first leads by 0.5 w on cost and trails by 0.6 · (1 − w) / 2 on safety: level at w = 0.3 / 0.8.
    const turn = turningWeight(cheapOrSafe, 0, (alternative) => alternative === 1);
    expect(turn).toEqual({ at: expect.closeTo(0.375, 12), becomes: 1 });
  });

  it("is the weight of today where the alternative is first already", () => {
    expect(turningWeight(cheapOrSafe, 0, (alternative) => alternative === 0)).toEqual({ at: 0.5, becomes: 0 });
  });

  it("does not exist where no weight of that criterion helps", () => {
    expect(turningWeight(cheapOrSafe, 2, (alternative) => alternative === 1)).toBeNull();
    expect(turningWeight({ ...cheapOrSafe, weights: [1, 0, 0] }, 0, () => true)).toBeNull();
  });

  it("has the old winner before it and the new one behind it, and no nearer weight does", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 0, max: 2 }), (table, criterion) => {
        const now = table.weights[criterion]!;
        const today = scoresWith(table, criterion, now);
        const first = today.indexOf(Math.max(...today));
        const turn = turningWeight(table, criterion, (alternative) => alternative !== first);
        const reach = turn === null ? Number.MAX_VALUE : Math.abs(turn.at - now);
        const distances = Array.from({ length: 201 }, (_, step) => step / 200)
          .filter((at) => {
            const scores = scoresWith(table, criterion, at);
            // Scores that differ by rounding alone are level.
            return Math.max(...scores) > scores[first]! + 1e-9;
          })
          .map((at) => Math.abs(at - now));
        expect(Math.min(Infinity, ...distances)).toBeGreaterThanOrEqual(reach - 1e-9);
      }),
      { seed: 23 },
    );
  });
});
