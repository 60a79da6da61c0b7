import { describe, expect, it } from "vitest";
import { SideWork } from "./sideWork.ts";

describe("side work", () => {
  it("is done piece by piece in its order, each once, and then nothing is", () => {
    const done: string[] = [];
    const work = new SideWork([() => void done.push("first")]);
    work.add(
      () => void done.push("second"),
      () => void done.push("third"),
    );
    const { doOne } = work;
    doOne();
    expect(done).toEqual(["first"]);
    for (let time = 0; time < 4; time++) doOne();
    expect(done).toEqual(["first", "second", "third"]);
  });
});
