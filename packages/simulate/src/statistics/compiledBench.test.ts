import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { webAssembly } from "../wasm/webAssembly.ts";
import { type ColumnBench, MOST_BINS } from "./columnBench.ts";
import { compiledBenchOf } from "./compiledBench.ts";
import { cutsFor, FoldedSum } from "./foldedSum.ts";
import { largestOf } from "./exactSum.ts";
import { binningOf } from "../orderStatistics.ts";
import { PlainBench } from "./plainBench.ts";

const compiled = compiledBenchOf(webAssembly())!;
const plain = new PlainBench();

const finite = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: -1e200, max: 1e200, noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
);
const columns = fc.array(finite, { minLength: 1, maxLength: 100 }).map((values) => Float64Array.from(values));

/** Everything that a bench says of a column, from one place up to another. */
function saidBy(bench: ColumnBench, column: Float64Array, from: number, bins: number) {
  bench.lay(column);
  const extent = bench.extent();
  const cuts = cutsFor(largestOf(extent))!;
  const range = extent.most - extent.least;
  const squares = cutsFor(range * range);
  const { binOf, counts } = bench.deal(binningOf(extent, bins));
  const said = { binOf: [...binOf.subarray(0, column.length)], counts: [...counts] };
  const full = said.counts.flatMap((count, bin) => (count > 0 ? [bin] : []));
  return {
    ...said,
    extent: { ...extent, least: extent.least + 0, most: extent.most + 0 },
    sum: new FoldedSum().add(bench.folds(from, column.length, cuts)).value,
    squares: squares && new FoldedSum().add(bench.squareFolds(from, column.length, squares, extent.least)).value,
    gathered: [full.slice(0, 1), full.slice(-4), full.slice(1, 3)].map(
      (some) => some.length && [...bench.inBins(some)],
    ),
  };
}

describe("a compiled bench", () => {
  it("says the bits of the one in TypeScript, of any column and any part of it", () => {
    fc.assert(
      fc.property(columns, fc.nat(99), fc.constantFrom(2, 64, 2048, MOST_BINS), (column, place, bins) => {
        const from = place % column.length;
        expect(saidBy(compiled, column, from, bins)).toEqual(saidBy(plain, column, from, bins));
      }),
      { seed: 63, numRuns: 250 },
    );
  });

  it("tells a column with a figure that is not finite, wherever it stands", () => {
    for (const hole of [Number.NaN, Infinity, -Infinity]) {
      for (let place = 0; place < 41; place++) {
        const column = Float64Array.from({ length: 41 }, (_, i) => (i === place ? hole : i));
        for (const bench of [compiled, plain]) {
          bench.lay(column);
          expect(bench.extent().isFinite).toBe(false);
        }
      }
    }
  });

  it("grows with its columns and keeps nothing of the one before", () => {
    const long = Float64Array.from({ length: 100_003 }, (_, i) => (i * 7919) % 100_003);
    const short = Float64Array.from({ length: 65 }, (_, i) => -i);
    for (const column of [long, short])
      expect(saidBy(compiled, column, column.length - 60, 64)).toEqual(saidBy(plain, column, column.length - 60, 64));
  });

  it("is missing where the engine has no WebAssembly or refuses it", () => {
    const { Memory, Instance, Module } = webAssembly()!;
    class Forbidden extends Module {
      constructor(bytes: Uint8Array) {
        super(bytes);
        throw new EvalError("Compiling is forbidden here");
      }
    }
    expect(compiledBenchOf({ Memory, Instance, Module: Forbidden })).toBeNull();
    expect(compiledBenchOf(undefined)).toBeNull();
  });
});
