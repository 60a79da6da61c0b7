import { afterAll, describe, expect, it } from "vitest";
import type { Assignment } from "./question.ts";
import { Stopped } from "./deciderThread.ts";
import { Deciders } from "./deciders.ts";

const brief = {
  title: "A small project",
  work: { kind: "project", function: "software", roles: { softwareDeveloper: 4 }, months: 12, start: "2027-02-01" },
  company: { home: "us-chicago" },
  candidates: { sites: ["pl-warsaw"] },
};

function assignment(question: Partial<Assignment["question"]> = {}): Assignment {
  const usual = { brief, briefVersion: 1, scenarioId: null, seed: 1, trials: 64, sampling: null, defended: "none" };
  return { question: { ...(usual as Assignment["question"]), ...question }, ownClass: undefined };
}

const nothing = () => {};
const job = (jobId: string, briefId = "brief") => ({ jobId, briefId });

describe("threads that decide", () => {
  const deciders = new Deciders(2);
  afterAll(() => deciders.stop());

  it("tell how far they are, in order, and answer", async () => {
    const stages: string[] = [];
    const outcome = await deciders.decide(job("a"), assignment({ defended: "whole" }), ({ stage }) =>
      stages.push(stage),
    );
    expect(outcome).toMatchObject({ kind: "answer", answer: { title: brief.title, trials: 64 } });
    expect(stages).toEqual(["reading", "deciding", "defending", "keeping"]);
  }, 60_000);

  it("refuse with every fault of a brief", async () => {
    const outcome = await deciders.decide(job("b"), assignment({ brief: { title: "", work: {} } }), nothing);
    expect(outcome.kind === "refusal" && outcome.faults.length).toBeGreaterThan(2);
  }, 60_000);

  it("stop what is cancelled, and work on", async () => {
    const running = deciders.decide(job("c"), assignment({ trials: 32_768, defended: "whole" }), nothing);
    const [why] = await Promise.all([running.catch((error: unknown) => error), deciders.cancel("c")]);
    expect(why).toBeInstanceOf(Stopped);
    expect(deciders.free).toBe(2);
    expect((await deciders.decide(job("d"), assignment(), nothing)).kind).toBe("answer");
  }, 60_000);

  it("survive work that breaks, and say what broke", async () => {
    const broken = deciders.decide(job("e"), { question: undefined } as unknown as Assignment, nothing);
    await expect(broken).rejects.toThrow(/undefined/u);
    expect(deciders.free).toBe(2);
    expect((await deciders.decide(job("f"), assignment(), nothing)).kind).toBe("answer");
  }, 60_000);

  it("answer an edit of a brief in a fraction of the time, where it was decided before, with the same bytes", async () => {
    const timed = async (briefId: string, months: number) => {
      const edited = { ...brief, limits: { budget: 1e9 + months } };
      const startedAt = performance.now();
      const outcome = await deciders.decide(job("g", briefId), assignment({ brief: edited, trials: 8192 }), nothing);
      if (outcome.kind !== "answer") throw new Error(JSON.stringify(outcome));
      return {
        milliseconds: performance.now() - startedAt,
        document: Buffer.from(outcome.answer.document).toString("hex"),
      };
    };
    const first = await timed("kept", 0);
    const edits = [await timed("kept", 1), await timed("kept", 2), await timed("kept", 3)];
    expect(Math.min(...edits.map(({ milliseconds }) => milliseconds))).toBeLessThan(first.milliseconds / 2);
    const fresh = new Deciders(1);
    const outcome = await fresh.decide(
      job("h"),
      assignment({ brief: { ...brief, limits: { budget: 1e9 + 3 } }, trials: 8192 }),
      nothing,
    );
    await fresh.stop();
    expect(outcome.kind === "answer" && Buffer.from(outcome.answer.document).toString("hex")).toBe(edits[2]!.document);
  }, 60_000);
});
