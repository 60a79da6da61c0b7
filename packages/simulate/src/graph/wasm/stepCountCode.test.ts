import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exceededShares, makeStepTable, stepQuantile } from "../../stepTable.ts";
import { graphMemory } from "./graphMemory.ts";
import { FIRST_FREE_BYTE } from "./memoryLayout.ts";
import { COUNTED_TOGETHER } from "./stepCountCode.ts";

const memory = graphMemory()!;
const { stepCount } = memory.functions.columns;

function counted(probabilities: readonly number[], shares: Float64Array, least: number): number[] {
  memory.reserve({}, FIRST_FREE_BYTE + 8 * probabilities.length);
  const column = new Float64Array(memory.buffer, FIRST_FREE_BYTE, probabilities.length);
  column.set(probabilities);
  stepCount(column, shares, least);
  return [...column];
}

/** Weights with steps that no double can tell apart, as the far tail of a table has them. */
const weights = fc.array(fc.oneof(fc.double({ min: 1e-6, max: 10, noNaN: true }), fc.constantFrom(1e-18, 1e-30)), {
  minLength: 1,
  maxLength: 70,
});

/** Probabilities anywhere, and those at which a value ends. */
const tableAndProbabilities = weights.chain((given) => {
  const values = Float64Array.from(given, (_, i) => 7 + i);
  const table = makeStepTable(values, Float64Array.from(given));
  const ends = [...table.shareUpTo].filter((share) => share > 0 && share < 1);
  const probability = fc.oneof(
    fc.double({ min: 1e-300, max: 1 - 2 ** -53, noNaN: true }),
    fc.constantFrom(0.5, 1e-300, 1 - 2 ** -53, ...ends),
  );
  return fc.tuple(fc.constant(table), fc.array(probability, { minLength: 8, maxLength: 40 }));
});

describe("counting the shares that a probability exceeds", () => {
  it("finds the value that a search finds, eight by eight, and leaves the rest as it is", () => {
    fc.assert(
      fc.property(tableAndProbabilities, ([table, probabilities]) => {
        const rest = probabilities.length - (probabilities.length % COUNTED_TOGETHER);
        const expected = probabilities.map((p, at) => (at < rest ? stepQuantile(table, p) : p));
        expect(counted(probabilities, exceededShares(table), 7)).toEqual(expected);
      }),
      { seed: 20270104, numRuns: 500 },
    );
  });

  it("counts each of eight by itself, wherever the one that exceeds most stands", () => {
    const table = makeStepTable(
      Float64Array.from({ length: 20 }, (_, i) => i),
      new Float64Array(20).fill(1),
    );
    const shares = exceededShares(table);
    for (let place = 0; place < COUNTED_TOGETHER; place++) {
      const probabilities = Array.from({ length: COUNTED_TOGETHER }, () => 0.01);
      probabilities[place] = 0.99;
      expect(counted(probabilities, shares, 0)).toEqual(probabilities.map((p) => (p === 0.99 ? 19 : 0)));
    }
  });

  it("gives the least value where there is one value only, and does nothing to an empty column", () => {
    const shares = exceededShares(makeStepTable(Float64Array.of(3), Float64Array.of(1)));
    expect(counted([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8], shares, 3)).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
    expect(counted([], shares, 3)).toEqual([]);
  });
});
