import { describe, expect, it } from "vitest";
import { newGround } from "./newGround.ts";

const KNOWN = [
  { name: "fp", kind: "number", values: [10, null, 500] },
  { name: "team", kind: "category", values: ["red", "blue", "blue"] },
  { name: "started", kind: "number", scale: "dates", values: [45, 46, 47] },
] as const;

describe("what is told of a new project", () => {
  it("is new ground where figures lie outside of the past ones, or a word was never used", () => {
    expect(newGround(KNOWN, { fp: 501, team: "Red" })).toEqual([
      { column: "fp", given: 501, kind: "range", seen: [10, 500] },
      { column: "team", given: "Red", kind: "word", seen: ["blue", "red"] },
    ]);
  });

  it("is none where past projects were like it, where nothing is told, and where only time has passed", () => {
    expect(newGround(KNOWN, { fp: 10, team: "red", started: 60 })).toEqual([]);
    expect(newGround(KNOWN, {})).toEqual([]);
  });
});
