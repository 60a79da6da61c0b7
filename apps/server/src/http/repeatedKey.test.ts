import fc from "fast-check";
import { expect, it } from "vitest";
import { repeatedKey } from "./repeatedKey.ts";

it("finds a key that stands twice in one object, however it is written and wherever the object stands", () => {
  expect(repeatedKey('{"a": 1, "a": 2}')).toBe("a");
  expect(repeatedKey('[1, {"b": {"a": [], "c": "}", "\\u0061": null}}]')).toBe("a");
  expect(repeatedKey('{"": 1, "": 1}')).toBe("");
  expect(repeatedKey('{"a": {"x": 1}, "b": {"x": 1}, "a": 0}')).toBe("a");
});

it("minds neither keys of other objects nor texts that are no keys", () => {
  expect(repeatedKey('{"a": "a", "b": ["a", "a", {"a": "b"}], "c": {"a": "\\"a\\": 1"}}')).toBeUndefined();
  expect(repeatedKey('"a"')).toBeUndefined();
});

it("finds nothing in what JSON.stringify writes, whose keys are all different", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(repeatedKey(JSON.stringify(JSON.parse(text)))).toBeUndefined();
    }),
    { seed: 16, numRuns: 300 },
  );
});
