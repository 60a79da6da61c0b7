import { describe, expect, it } from "vitest";
import { foldedText } from "./foldedText.ts";
import { placesOf } from "./places.ts";

const ids = (text: string) => placesOf(text, foldedText(text)).map(({ kind, id }) => `${kind} ${id}`);

describe("a place in the text", () => {
  it.each([
    ["Kraków or Poznan", ["city pl-krakow", "city pl-poznan"]],
    ["Austin, TX", ["city us-austin"]],
    ["Pune, India", ["city in-pune"]],
    ["London, Ontario", ["region CA"]],
    ["Cambridge, MA", ["region US"]],
    ["Tulsa, Oklahoma", ["region US"]],
    ["the U.S. and the EU", ["country US", "bloc EU"]],
    ["Ho Chi Minh City", ["city vn-ho-chi-minh-city"]],
    ["our German entity", ["country DE"]],
    ["Bangalore", ["city in-bengaluru"]],
    ["Chicago-based", ["city us-chicago"]],
    ["not Russia", ["unknown RU"]],
  ])("%j names %j", (text, expected) => expect(ids(text)).toEqual(expected));

  it("is none in words that only look like one", () => {
    for (const text of ["tell us more", "a nice reading", "turkey for lunch", "the cork board"])
      expect(ids(text)).toEqual([]);
  });

  it("may begin small where the whole message does", () => {
    expect(ids("hi,\nwe sit in mumbai\nmaybe pune or jaipur")).toEqual([
      "city in-mumbai",
      "city in-pune",
      "city in-jaipur",
    ]);
  });
});
