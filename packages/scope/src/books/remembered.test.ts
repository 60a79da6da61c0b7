import { describe, expect, it } from "vitest";
import { remembered } from "./remembered.ts";

describe("a remembered function", () => {
  it("is asked once for each text, also where it answers nothing", () => {
    const asked: string[] = [];
    const ask = remembered((text) => {
      asked.push(text);
      return text === "a" ? 1 : undefined;
    });
    expect(["a", "b", "a", "b"].map(ask)).toEqual([1, undefined, 1, undefined]);
    expect(asked).toEqual(["a", "b"]);
  });
});
