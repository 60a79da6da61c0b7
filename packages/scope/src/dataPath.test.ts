import { describe, expect, it } from "vitest";
import { listAt, pathText, valueAt } from "./dataPath.ts";

describe("paths in data", () => {
  it("print list positions in brackets", () => {
    expect(pathText(["limits", "countries", "forbid", 2])).toBe("limits.countries.forbid[2]");
    expect(pathText([])).toBe("");
  });

  it("find what is there and nothing that is inherited", () => {
    const data = { a: [{ b: 1 }] };
    expect(valueAt(data, ["a", 0, "b"])).toBe(1);
    expect(valueAt(data, ["a", 1, "b"])).toBeUndefined();
    expect(valueAt(data, ["a", "length", "b"])).toBeUndefined();
    expect(valueAt(data, ["constructor"])).toBeUndefined();
  });

  it("give an empty list where something else stands", () => {
    expect(listAt({ a: "text" }, ["a"])).toEqual([]);
    expect(listAt(null, ["a"])).toEqual([]);
  });
});
