import { describe, expect, it } from "vitest";
import { type FourWords, philox4x32 } from "./philox.ts";

const ONES = 0xffffffff;

/** The three published vectors: file `tests/kat_vectors` of the Random123 library, lines "philox4x32 10". */
const KNOWN: readonly { counter: FourWords; key: readonly [number, number]; words: FourWords }[] = [
  { counter: [0, 0, 0, 0], key: [0, 0], words: [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8] },
  { counter: [ONES, ONES, ONES, ONES], key: [ONES, ONES], words: [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd] },
  {
    counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    key: [0xa4093822, 0x299f31d0],
    words: [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  },
];

describe("Philox4x32-10", () => {
  it.each(KNOWN)("gives the published words for the counter $counter", ({ counter, key, words }) => {
    expect(philox4x32(counter, key)).toEqual(words);
  });

  it("agrees with whole-number arithmetic on 64-bit products", () => {
    for (let i = 0; i < 500; i++) {
      const counter: FourWords = [Math.imul(i, 0x9e3779b1) >>> 0, i, Math.imul(i, 0x85ebca6b) >>> 0, ONES - i];
      const key: [number, number] = [Math.imul(i, 0xc2b2ae35) >>> 0, i * 7];
      expect(philox4x32(counter, key)).toEqual(slowPhilox(counter, key));
    }
  });
});

/** The slow twin: the paper's round with exact 64-bit products. */
function slowPhilox(counter: FourWords, key: readonly [number, number]): number[] {
  let [c0, c1, c2, c3] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
  let [k0, k1] = key.map(BigInt) as [bigint, bigint];
  for (let round = 0; round < 10; round++) {
    const a = c0 * 0xd2511f53n;
    const b = c2 * 0xcd9e8d57n;
    [c0, c1, c2, c3] = [(b >> 32n) ^ c1 ^ k0, b & 0xffffffffn, (a >> 32n) ^ c3 ^ k1, a & 0xffffffffn];
    k0 = (k0 + 0x9e3779b9n) & 0xffffffffn;
    k1 = (k1 + 0xbb67ae85n) & 0xffffffffn;
  }
  return [c0, c1, c2, c3].map(Number);
}
