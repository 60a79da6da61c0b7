import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillUniforms, streamKey } from "../../stream.ts";
import { graphMemory } from "./graphMemory.ts";
import { FIRST_FREE_BYTE } from "./memoryLayout.ts";

const COUNT = 64;
const WORD = 2 ** 32;
const ADDRESS = FIRST_FREE_BYTE + 1024;

const memory = graphMemory()!;

interface Place {
  readonly seed: number;
  readonly dimension: number;
  readonly firstTrial: number;
}

/** The numbers as the compiled generator writes them, `pairBytes` from pair to pair. */
function compiled({ seed, dimension, firstTrial }: Place, name: string, pairBytes: number): number[] {
  memory.reserve({}, ADDRESS + 65_536);
  const [third, fourth] = streamKey(name);
  const seedKey = [seed % WORD, Math.floor(seed / WORD)] as const;
  memory.functions.fillUniforms(ADDRESS, pairBytes, COUNT / 16, firstTrial / 4, dimension, third, fourth, ...seedKey);
  const numbers = new Float64Array(memory.buffer, ADDRESS);
  return Array.from({ length: COUNT }, (_, trial) => numbers[(trial >> 1) * (pairBytes / 8) + (trial & 1)]!);
}

function expected(place: Place, name: string): number[] {
  const column = new Float64Array(COUNT);
  fillUniforms(column, { ...place, key: streamKey(name), count: COUNT });
  return [...column];
}

describe("Philox in vector instructions", () => {
  it("has the bits of the generator in TypeScript, everywhere in its space", () => {
    const place = fc.record({
      seed: fc.maxSafeNat(),
      dimension: fc.integer({ min: 0, max: WORD - 1 }),
      firstTrial: fc.integer({ min: 0, max: WORD - 16 }).map((block) => 4 * block),
    });
    fc.assert(
      fc.property(place, fc.string(), fc.constantFrom(16, 96), (at, name, pairBytes) => {
        expect(compiled(at, name, pairBytes)).toEqual(expected(at, name));
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});
