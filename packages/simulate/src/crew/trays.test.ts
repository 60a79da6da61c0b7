import { describe, expect, it } from "vitest";
import { BLOCK } from "../graph/block.ts";
import { BlockSums } from "../statistics/blockSums.ts";
import { Trays, traySize } from "./trays.ts";

const kept = [Int32Array.of(0, 2), Int32Array.of(), Int32Array.of(1)];
const run = { seed: 1, trials: 5, futures: undefined };

describe("trays", () => {
  it("belong to one thread each, two of them, filled in turn", () => {
    const filled = [0, 1, 2, 3];
    expect(filled.map((each) => Trays.of(1, each))).toEqual([0, 1, 0, 1]);
    expect(filled.map((each) => Trays.of(3, each))).toEqual([4, 5, 4, 5]);
  });

  it("hold the kept outputs of a job, each its futures, and nothing of one stands in another", () => {
    const trays = new Trays(new Float64Array(4 * traySize(kept, 3)), kept, 3);
    const job = { index: 0, run, firstTrial: 0, end: 3 };
    const places = [0, 1, 2, 3].flatMap((tray) => trays.groups(tray, job).map(({ numbers }) => numbers));
    places.forEach((numbers, place) => numbers.fill(place));
    expect(places.map((numbers) => [...numbers])).toEqual(
      places.map((numbers, place) => Array.from(numbers, () => place)),
    );
    expect(places.map(({ length }) => length)).toEqual([6, 0, 3, 6, 0, 3, 6, 0, 3, 6, 0, 3]);
  });

  it("are fetched to the futures of the job, also where the last one is short", () => {
    const trays = new Trays(new Float64Array(2 * traySize(kept, 3)), kept, 3);
    const job = { index: 0, run, firstTrial: 3, end: 5 };
    const [first, , third] = trays.groups(1, job);
    first!.numbers.set([1, 2, 3, 4]);
    third!.numbers.set([5, 6]);
    const columns = kept.map((outputs) => ({ outputs, numbers: new Float64Array(outputs.length * run.trials) }));
    trays.fetch(1, job, columns);
    expect(columns.map(({ numbers }) => [...numbers])).toEqual([[0, 0, 0, 1, 2, 0, 0, 0, 3, 4], [], [0, 0, 0, 5, 6]]);
  });

  it("are fetched once or twice into the same sums, of what is averaged", () => {
    const trials = 300;
    const outputs = [Int32Array.of(0, 1)];
    const trays = new Trays(new Float64Array(2 * traySize(outputs, trials)), outputs, trials);
    const job = { index: 0, run: { ...run, trials }, firstTrial: 0, end: trials };
    trays.groups(0, job)[0]!.numbers.set(Array.from({ length: 2 * trials }, (_, i) => i));
    const sums = new BlockSums(1, trials, BLOCK);
    const into = { outputs: outputs[0]!, numbers: new Float64Array(trials), averaged: { count: 1, sums } };
    trays.fetch(0, job, [into]);
    trays.fetch(0, job, [into]);
    expect(into.numbers).toEqual(Float64Array.from({ length: trials }, (_, i) => i));
    expect(sums.sumOf(0)).toBe((trials * (3 * trials - 1)) / 2);
  });
});
