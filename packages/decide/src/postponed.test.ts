import { describe, expect, it } from "vitest";
import { postponed } from "./postponed.ts";

describe("something postponed", () => {
  it("is made when it is first asked for, and once, even where it is nothing", () => {
    const made: string[] = [];
    const thing = postponed(() => void made.push("made"));
    expect(made).toEqual([]);
    expect([thing(), thing()]).toEqual([undefined, undefined]);
    expect(made).toEqual(["made"]);
  });

  it("is tried again where it could not be made", () => {
    let tries = 0;
    const thing = postponed(() => {
      if (++tries === 1) throw new Error("not yet");
      return tries;
    });
    expect(thing).toThrow("not yet");
    expect([thing(), thing()]).toEqual([2, 2]);
  });
});
