import { describe, expect, it } from "vitest";
import { describedOnce } from "./describedOnce.ts";

describe("what is described once", () => {
  it("is described once for each thing, and is the same for all who ask of it", () => {
    const asked: object[] = [];
    const describeOf = describedOnce((thing: { readonly size: number }) => {
      asked.push(thing);
      return { doubled: 2 * thing.size };
    });
    const [one, other] = [{ size: 1 }, { size: 1 }];
    expect(describeOf(one)).toEqual({ doubled: 2 });
    expect(describeOf(one)).toBe(describeOf(one));
    expect(describeOf(other)).not.toBe(describeOf(one));
    expect(asked).toEqual([one, other]);
  });

  it("is remembered also where it is nothing", () => {
    let times = 0;
    const nothingOf = describedOnce<object, void>(() => void times++);
    const thing = {};
    expect([nothingOf(thing), nothingOf(thing)]).toEqual([undefined, undefined]);
    expect(times).toBe(1);
  });
});
