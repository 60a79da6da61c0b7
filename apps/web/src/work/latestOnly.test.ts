import { describe, expect, it } from "vitest";
import { latestOnly } from "./latestOnly.ts";

/** Answers that are given when the test says so. */
function desk() {
  const asked: { readonly question: number; readonly answer: () => void; readonly fail: () => void }[] = [];
  const heard: (readonly [number, boolean])[] = [];
  const failures: unknown[] = [];
  const line = latestOnly<number, number>(
    (question) =>
      new Promise((resolve, reject) => {
        asked.push({ question, answer: () => resolve(question * 10), fail: () => reject(new Error("broken")) });
      }),
    (answer, _, isLast) => heard.push([answer, isLast]),
    (error) => failures.push(error),
  );
  return { asked, heard, failures, line };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("a line for the latest question", () => {
  it("asks the first at once and of those that come meanwhile only the newest", async () => {
    const { asked, heard, line } = desk();
    line.put(1);
    line.put(2);
    line.put(3);
    expect(asked.map(({ question }) => question)).toEqual([1]);
    asked[0]?.answer();
    await settled();
    expect(asked.map(({ question }) => question)).toEqual([1, 3]);
    asked[1]?.answer();
    await settled();
    expect(heard).toEqual([
      [10, false],
      [30, true],
    ]);
  });

  it("goes on after a question that failed", async () => {
    const { asked, heard, failures, line } = desk();
    line.put(1);
    asked[0]?.fail();
    await settled();
    line.put(2);
    asked[1]?.answer();
    await settled();
    expect(failures).toHaveLength(1);
    expect(heard).toEqual([[20, true]]);
  });

  it("hears nothing once it is stopped", async () => {
    const { asked, heard, line } = desk();
    line.put(1);
    line.put(2);
    line.stop();
    asked[0]?.answer();
    await settled();
    expect(heard).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});
