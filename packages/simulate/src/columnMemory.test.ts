import { describe, expect, it } from "vitest";
import { ColumnMemory, withColumnMemory } from "./columnMemory.ts";

const CHUNK = 2 ** 20;

describe("memory for columns", () => {
  it("gives each taker numbers that nobody else has, also more than a chunk at once", () => {
    const memory = new ColumnMemory();
    const taken = [3, CHUNK, 5, 2 * CHUNK + 1, 7].map((count) => memory.take(count));
    taken.forEach((numbers, place) => numbers.fill(place + 1));
    expect(taken.map(({ length }) => length)).toEqual([3, CHUNK, 5, 2 * CHUNK + 1, 7]);
    taken.forEach((numbers, place) => expect([numbers[0], numbers.at(-1)]).toEqual([place + 1, place + 1]));
  });

  it("gives the same numbers again after they were given back, and not before", () => {
    const memory = new ColumnMemory();
    const [first, second] = [memory.take(10), memory.take(10)];
    expect(second.byteOffset).not.toBe(first.byteOffset);
    memory.release();
    const again = memory.take(20);
    expect([again.buffer, again.byteOffset]).toEqual([first.buffer, first.byteOffset]);
  });

  it("does not keep more than 128 MiB for the next use", () => {
    const memory = new ColumnMemory();
    const [kept, left] = [memory.take(2 ** 23), memory.take(2 ** 23 + 1)];
    memory.release();
    expect(memory.take(2 ** 23).buffer).toBe(kept.buffer);
    expect(memory.take(2 ** 23 + 1).buffer).not.toBe(left.buffer);
  });
});

describe("a job with memory for columns", () => {
  it("shares none with a job inside it, and leaves its own to the next", () => {
    const [outer, inner] = withColumnMemory((one) => [one.take(4), withColumnMemory((other) => other.take(4))]);
    expect(inner!.buffer).not.toBe(outer!.buffer);
    expect(withColumnMemory((next) => next.take(4)).buffer).toBe(outer!.buffer);
  });

  it("gives it back also when it fails", () => {
    const taken: Float64Array[] = [];
    const failing = () =>
      withColumnMemory((memory) => {
        taken.push(memory.take(4));
        throw new Error("no figures");
      });
    expect(failing).toThrow("no figures");
    expect(failing).toThrow("no figures");
    expect(taken[1]!.byteOffset).toBe(taken[0]!.byteOffset);
    expect(taken[1]!.buffer).toBe(taken[0]!.buffer);
  });
});
