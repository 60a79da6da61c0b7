import { describe, expect, it } from "vitest";
import { address, columnLetters, fixedAddress, onSheet } from "./address.ts";

describe("an address", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("calls column %i %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("counts rows from 1, fixed or not, with the sheet quoted where its name has a space", () => {
    expect([address(0, 4), fixedAddress(6, 4)]).toEqual(["E1", "$E$7"]);
    expect([onSheet("Inputs", "A1"), onSheet("Cash flow", "A1"), onSheet("Tom's", "A1")]).toEqual([
      "Inputs!A1",
      "'Cash flow'!A1",
      "'Tom''s'!A1",
    ]);
  });
});
