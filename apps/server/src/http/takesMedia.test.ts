import { expect, it } from "vitest";
import { takesMedia } from "./takesMedia.ts";

it.each([
  [undefined, true],
  ["", true],
  ["*/*", true],
  ["application/json", true],
  ["APPLICATION/JSON", true],
  ["application/*", true],
  ["text/html, application/json;q=0.1", true],
  ["text/html", false],
  ["application/json;q=0", false],
  ["application/json;q=0, */*", false],
  ["*/*;q=0", false],
  ["nonsense;;q", false],
])("Accept: %s takes JSON: %s", (header, taken) => {
  expect(takesMedia(header, ["application/json"])).toBe(taken);
});

it("an answer that comes in several forms is taken in any of them", () => {
  expect(takesMedia("application/pdf", ["application/json", "application/pdf"])).toBe(true);
});
