import { describe, expect, it } from "vitest";
import { movesOf, movesText, withMove } from "./moves.ts";

describe("moves in an address", () => {
  it("read back as they were written", () => {
    const moved = [
      { path: "work.months", value: 18 },
      { path: "nature.coverage", value: "24x7" },
      { path: "vendor/us-chicago/skill", value: 0.95 },
    ];
    expect(movesOf(movesText(moved))).toEqual(moved);
  });

  it("do no harm where they are no moves", () => {
    expect(movesOf("")).toEqual([]);
    expect(movesOf("=,=5,work.months=,nonsense")).toEqual([]);
    expect(movesOf("a=1,a=2")).toEqual([{ path: "a", value: 2 }]);
  });
});

describe("a move", () => {
  it("takes the place of an earlier one of the same input", () => {
    expect(withMove([{ path: "a", value: 1 }], { path: "a", value: 2 }, 0)).toEqual([{ path: "a", value: 2 }]);
  });

  it("back to what was saved is none", () => {
    expect(withMove([{ path: "a", value: 1 }], { path: "a", value: 0 }, 0)).toEqual([]);
  });
});
