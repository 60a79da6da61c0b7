import { describe, expect, it } from "vitest";
import { ConstantPool } from "./constantPool.ts";

const numbersOf = (pool: ConstantPool): number[] => [...new Float64Array(pool.bytes.buffer)];

describe("a pool of constants", () => {
  it("gives equal numbers one place, and the two zeros two", () => {
    const pool = new ConstantPool();
    expect([0.5, -0, 0, 0.5, Number.NaN, Number.NaN].map((number) => pool.of(number))).toEqual([0, 8, 16, 0, 24, 24]);
    expect(numbersOf(pool)).toEqual([0.5, -0, 0, Number.NaN]);
  });

  it("keeps a row of numbers together, once", () => {
    const pool = new ConstantPool();
    const row = [1, 2, 2, 1];
    pool.of(2);
    expect([pool.placed(row), pool.placed(row), pool.of(1)]).toEqual([8, 8, 40]);
    expect(numbersOf(pool)).toEqual([2, ...row, 1]);
  });

  it("keeps 64 bits that are no figure of the model as they are", () => {
    const pool = new ConstantPool();
    const address = pool.ofBits(0xd2511f53, 0xcd9e8d57);
    const view = new DataView(pool.bytes.buffer);
    expect([view.getUint32(address, true), view.getUint32(address + 4, true)]).toEqual([0xd2511f53, 0xcd9e8d57]);
    expect(pool.ofBits(0xd2511f53, 0xcd9e8d57)).toBe(address);
  });
});
