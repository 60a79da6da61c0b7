import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantileOver } from "../../elementary.ts";
import { bridgeIncrements, brownianBridge } from "../../quasi/brownianBridge.ts";
import { eachScrambling, fillQuasi } from "../../quasi/quasiRandom.ts";
import { fillUniforms, streamKey } from "../../stream.ts";
import { BLOCK } from "../block.ts";
import { graphMemory } from "./graphMemory.ts";
import { FIRST_FREE_BYTE } from "./memoryLayout.ts";
import { hasRoomFor } from "./sequenceColumns.ts";

const memory = graphMemory()!;
const { sequence } = memory.functions;
const NUMBER = { name: "wage", block: "IN", step: 0 };
const LONGEST = 314;

describe("points of the sequence in vector instructions", () => {
  it("are those that TypeScript makes, from any four on, at any distance from pair to pair", () => {
    const place = fc.record({
      dimension: fc.constantFrom(0, 1, 7, 1110),
      from: fc.nat({ max: 255 }).map((four) => 4 * four),
      count: fc.integer({ min: 1, max: 64 }).map((fours) => 4 * fours),
      perScramble: fc.constantFrom(4, 12, 64, 512, 2048),
      stride: fc.constantFrom(16, 80),
    });
    fc.assert(
      fc.property(place, ({ dimension, from, count, perScramble, stride }) => {
        const slice = { seed: 5, firstTrial: from, count };
        const expected = new Float64Array(count);
        fillQuasi(expected, 0, { ...NUMBER, dimension }, slice, perScramble);
        memory.reserve({}, FIRST_FREE_BYTE + (count * stride) / 2);
        eachScrambling({ ...NUMBER, dimension }, slice, perScramble, (done, wanted, point, scrambled) =>
          sequence.points(FIRST_FREE_BYTE + (done / 2) * stride, stride, wanted, point, scrambled),
        );
        const numbers = new Float64Array(memory.buffer, FIRST_FREE_BYTE);
        const made = expected.map((_, trial) => numbers[((trial >> 1) * stride) / 8 + (trial & 1)]!);
        expect(made).toEqual(expected);
      }),
      { seed: 20270105, numRuns: 300 },
    );
  });
});

/** Standard normal numbers of so many steps, step by step. */
function normalsOf(months: number): Float64Array {
  const normals = new Float64Array(BLOCK * months);
  fillUniforms(normals, { seed: months, key: streamKey("bridge"), dimension: 0, firstTrial: 0, count: normals.length });
  normalQuantileOver(normals);
  return normals;
}

describe("Brownian bridges in vector instructions", () => {
  it.each([1, 2, 3, 5, 36, 60, LONGEST])("over %d months have the bits of those in TypeScript", (months) => {
    const normals = normalsOf(months);
    const from = FIRST_FREE_BYTE + normals.byteLength;
    memory.reserve({}, from + normals.byteLength);
    new Float64Array(memory.buffer, from, normals.length).set(normals);
    sequence.bridge(FIRST_FREE_BYTE, from, brownianBridge(months));
    bridgeIncrements(normals, BLOCK, brownianBridge(months), new Float64Array(normals.length));
    const made = new Float64Array(memory.buffer, FIRST_FREE_BYTE, normals.length);
    const asColumns = normals.map((_, at) => {
      const [month, trial] = [Math.floor(at / BLOCK), at % BLOCK];
      return made[((trial >> 1) * months + month) * 2 + (trial & 1)]!;
    });
    expect(asColumns).toEqual(normals);
  });

  it("have room for 314 months and no more", () => {
    expect([LONGEST, LONGEST + 1].map(hasRoomFor)).toEqual([true, false]);
  });
});
