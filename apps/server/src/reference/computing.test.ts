import { afterAll, describe, expect, it } from "vitest";
import { computing } from "./computing.ts";

const opened: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(opened.map((each) => each.close())));

function open(limits: Parameters<typeof computing>[0]) {
  const made = computing(limits);
  opened.push(made);
  return made;
}

const rank = { method: "topsis", table: {} };

describe("computing in another thread", () => {
  it("answers several questions in their order, faults among them", async () => {
    const thread = open({ milliseconds: 60_000, waiting: 10 });
    const order: string[] = [];
    const asked = ["first", "second", "third"].map(async (name) => {
      const answer = await thread.ask("rank", rank);
      order.push(name);
      return answer;
    });
    const answers = await Promise.all(asked);
    expect(order).toEqual(["first", "second", "third"]);
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, faults: expect.any(Array) });
  });

  it("refuses what would wait behind too many", async () => {
    const thread = open({ milliseconds: 60_000, waiting: 2 });
    const asked = [1, 2, 3].map(() => thread.ask("rank", rank));
    expect(await asked[2]).toBe("busy");
    expect(await asked[0]).toMatchObject({ ok: false });
    expect(await asked[1]).toMatchObject({ ok: false });
    expect(await thread.ask("rank", rank)).toMatchObject({ ok: false });
  });

  it("gives up what takes too long, and answers what comes after from a new thread", async () => {
    const hasty = open({ milliseconds: 1, waiting: 10 });
    expect(await hasty.ask("rank", rank)).toBe("tooLong");
    expect(await hasty.ask("rank", rank)).toBe("tooLong");
  });

  it("tells of what breaks and goes on", async () => {
    const thread = open({ milliseconds: 60_000, waiting: 10 });
    await expect(thread.ask("rank", { method: "none", table: {} })).rejects.toThrow("broke");
    expect(await thread.ask("rank", rank)).toMatchObject({ ok: false });
  });

  it("leaves nobody waiting when it is closed", async () => {
    const thread = computing({ milliseconds: 60_000, waiting: 10 });
    const asked = [1, 2].map(() => thread.ask("rank", rank));
    await thread.close();
    expect(await Promise.all(asked)).toEqual(["tooLong", "tooLong"]);
  });
});
