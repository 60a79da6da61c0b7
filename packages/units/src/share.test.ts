import { describe, expect, it } from "vitest";
import { isShare, share } from "./share.ts";

describe("share", () => {
  it("takes everything from 0 to 1, both ends included", () => {
    for (const value of [0, 0.25, 1]) expect(share(value)).toEqual({ ok: true, value });
  });

  it("says what a percentage would be as a share", () => {
    const refused = share(35, "nature.clarity");
    expect(refused).toEqual({
      ok: false,
      faults: [
        {
          code: "units.not-a-share",
          path: "nature.clarity",
          given: "35",
          allowed: "a number from 0 to 1",
          hint: "A share, not a percentage: 35 % is 0.35.",
        },
      ],
    });
  });

  it("refuses without a guess what is no percentage either", () => {
    for (const value of [-0.1, 101, Number.NaN, "0.5", undefined]) {
      const refused = share(value);
      const hints = refused.ok ? ["taken"] : refused.faults.map((fault) => fault.hint);
      expect(hints).toEqual([undefined]);
    }
  });

  it("is no share when it is text", () => {
    expect(isShare("1")).toBe(false);
  });
});
