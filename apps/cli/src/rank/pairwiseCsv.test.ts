import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { pairwiseCsv } from "./pairwiseCsv.ts";

describe("judgements in CSV", () => {
  const square = [
    [1, 3],
    [1 / 3, 1],
  ];

  it.each([
    ["bare", "1,3\n1/3,1\n", undefined],
    ["with names on both sides", ",cost,speed\ncost,1,3\nspeed,1/3,1\n", ["cost", "speed"]],
    ["with names above", "cost,speed\n1,3\n1/3,1\n", ["cost", "speed"]],
    ["with names before", "cost,1,3\nspeed,1/3,1\n", ["cost", "speed"]],
    ["with semicolons and decimal commas", "1;3,0\n1/3;1\n", undefined],
  ])("%s are the same square", (_, text, names) => {
    expect(expectOk(pairwiseCsv(text)).document).toEqual({ pairwise: square, ...(names ? { names } : {}) });
  });

  it("places are lines and columns of the text", () => {
    const { placeOf } = expectOk(pairwiseCsv(",cost,speed\ncost,1,3\nspeed,1/3,1\n"));
    expect(placeOf("pairwise[1][0]")).toBe("line 3, column 2");
    expect(placeOf("pairwise[0]")).toBe("line 2");
  });

  it("what is no number is kept, for the method to refuse", () => {
    expect(expectOk(pairwiseCsv("1,x\n1/0/2,1\n")).document).toEqual({
      pairwise: [
        [1, "x"],
        ["1/0/2", 1],
      ],
    });
  });
});
