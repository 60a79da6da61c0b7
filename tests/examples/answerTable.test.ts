import { describe, expect, it } from "vitest";
import { rowsOf } from "./answerTable.ts";

describe("the rows of a page", () => {
  it("are the cells of its tables, without heading, rule and padding", () => {
    const page = "# Page\n\n| a | b |\n| --- | :-- |\n| one   | two |\n|  | three |\n\n| c |\n| - |\n| four |\n";
    expect(rowsOf(page)).toEqual([["one", "two"], ["", "three"], ["four"]]);
  });
});
