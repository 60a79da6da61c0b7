import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteWriter } from "./byteWriter.ts";

const written = (write: (out: ByteWriter) => void): number[] => {
  const out = new ByteWriter();
  write(out);
  return [...out.written];
};

/** LEB128 read back, the slow way: a sum of powers of 128; the last byte's bit 6 is the sign of signed numbers. */
function decoded(bytes: readonly number[], signed: boolean): number {
  const size = bytes.reduce((sum, byte, place) => sum + (byte & 0x7f) * 128 ** place, 0);
  return signed && (bytes.at(-1)! & 0x40) !== 0 ? size - 128 ** bytes.length : size;
}

describe("numbers in LEB128", () => {
  it("has the bytes of the example in the DWARF 4 standard, figures 22 and 23", () => {
    expect(written((out) => out.unsigned(2))).toEqual([2]);
    expect(written((out) => out.unsigned(127))).toEqual([127]);
    expect(written((out) => out.unsigned(128))).toEqual([0x80, 1]);
    expect(written((out) => out.unsigned(12857))).toEqual([57 + 0x80, 100]);
    expect(written((out) => out.signed(-2))).toEqual([0x7e]);
    expect(written((out) => out.signed(127))).toEqual([127 + 0x80, 0]);
    expect(written((out) => out.signed(-129))).toEqual([0x7f + 0x80, 0x7e]);
  });

  it("reads back as what was written, and only the last byte is marked as such", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer(), (whole, signed) => {
        const first = written((out) => out.unsigned(whole));
        const second = written((out) => out.signed(signed));
        expect([decoded(first, false), decoded(second, true)]).toEqual([whole, signed]);
        for (const bytes of [first, second])
          expect(bytes.map((byte) => byte >> 7)).toEqual([...bytes.slice(1).map(() => 1), 0]);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});

describe("a byte writer", () => {
  it("writes doubles with the least byte first", () => {
    expect(written((out) => out.float64(-2))).toEqual([0, 0, 0, 0, 0, 0, 0, 0xc0]);
  });

  it("keeps what was written when it grows", () => {
    const bytes = Array.from({ length: 1000 }, (_, at) => at % 251);
    const out = written((each) => {
      for (const byte of bytes) each.byte(byte);
      each.append(Uint8Array.from(bytes));
    });
    expect(out).toEqual([...bytes, ...bytes]);
  });
});
