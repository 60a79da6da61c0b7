import { describe, expect, it } from "vitest";
import { placeName } from "./placeName.ts";

describe("placeName", () => {
  it.each([
    ["Łódź", "lodz"],
    ["Cluj-Napoca", "cluj napoca"],
    ["  São   Paulo ", "sao paulo"],
    ["U.S.A.", "usa"],
    ["Xi'an", "xian"],
    ["Großstadt", "grossstadt"],
    ["İstanbul", "istanbul"],
  ])("compares %s as %s", (text, name) => {
    expect(placeName(text)).toBe(name);
  });

  it("leaves a compared name as it is", () => {
    for (const text of ["Łódź", "Hà Nội", "Zürich"]) expect(placeName(placeName(text))).toBe(placeName(text));
  });
});
