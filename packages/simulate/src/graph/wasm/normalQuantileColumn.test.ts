import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../normalCurve.ts";
import { graphMemory } from "./graphMemory.ts";
import { FIRST_FREE_BYTE } from "./memoryLayout.ts";
import { LISTED_AT_ONCE } from "./normalQuantileColumn.ts";

const memory = graphMemory()!;

/** The quantiles, with a number on either side of the column that nobody may touch. */
function quantilesOf(probabilities: readonly number[]): number[] {
  memory.reserve({}, FIRST_FREE_BYTE + 8 * (probabilities.length + 2));
  const all = new Float64Array(memory.buffer, FIRST_FREE_BYTE, probabilities.length + 2).fill(GUARD);
  all.set(probabilities, 1);
  memory.functions.columns.normalQuantile(all.subarray(1, -1));
  expect([all[0], all.at(-1)]).toEqual([GUARD, GUARD]);
  return [...all.subarray(1, -1)];
}

const GUARD = 12345;
const CENTRE = 0.3;
const TAILS = [0.001, 0.999, 1e-13, 0.02];

/** What the columns become, and what they should become. */
function bothOf(columns: readonly (readonly number[])[]) {
  return { made: columns.map(quantilesOf), expected: columns.map((column) => column.map(normalQuantile)) };
}

describe("normal quantiles of a column", () => {
  it("are exact for any number of tails, even or odd, wherever they stand", () => {
    const columns = Array.from({ length: 10 }, (_, tails) =>
      Array.from({ length: 10 }, (_none, shift) =>
        Array.from({ length: 10 }, (_nothing, at) => ((at + shift) % 10 < tails ? TAILS[at % 4]! : CENTRE)),
      ),
    );
    const { made, expected } = bothOf(columns.flat());
    expect(made).toEqual(expected);
  });

  it("are exact for longer columns than one list of tails serves, and where all are tails", () => {
    const lengths = [LISTED_AT_ONCE, LISTED_AT_ONCE + 1, 2 * LISTED_AT_ONCE + 2];
    const { made, expected } = bothOf([
      ...lengths.map((length) => Array.from({ length }, (_, at) => TAILS[at % 4]!)),
      ...lengths.map((length) => Array.from({ length }, (_, at) => (at + 0.5) / length)),
    ]);
    expect(made).toEqual(expected);
  });
});
