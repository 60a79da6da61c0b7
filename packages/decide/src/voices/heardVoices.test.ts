import { describe, expect, it } from "vitest";
import { heardVoices } from "./heardVoices.ts";
import type { Voice } from "./voice.ts";

const voice = (name: string, share: number): Voice => ({ name, share, stated: { kind: "order", order: ["cost"] } });
const sharesOf = (...shares: readonly number[]) =>
  heardVoices(shares.map((share, index) => voice(`voice ${index}`, share))).map(({ share }) => share);

describe("shares of voices", () => {
  it("are made to sum to 1", () => {
    expect(sharesOf(1, 3)).toEqual([0.25, 0.75]);
  });

  it("so large that their sum is beyond any number still keep their proportions", () => {
    expect(sharesOf(1e308, 1e308)).toEqual([0.5, 0.5]);
    expect(sharesOf(1e308, 1.5e308, 1)).toEqual([
      expect.closeTo(0.4, 12),
      expect.closeTo(0.6, 12),
      expect.closeTo(0, 12),
    ]);
  });
});
