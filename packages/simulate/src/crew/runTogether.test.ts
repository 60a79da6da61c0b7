import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { lognormal, normal, uniform } from "../distribution.ts";
import { evaluator } from "../evaluate.ts";
import { add, exponential, multiply, sumOfProducts, total } from "../graph/algebra.ts";
import { draw, drawEachMonth, type Expression, series } from "../graph/expression.ts";
import type { Futures } from "../graph/futures.ts";
import type { FuturesRun } from "../preparedModel.ts";
import type { Crew, ModelTask } from "./crew.ts";
import { crewMember } from "./crewMember.ts";
import { JobBoard } from "./jobBoard.ts";

const MONTHS = 48;
const index = series(Array.from({ length: MONTHS }, (_, month) => 1 + month / 100));

/** Wide enough that a few thousand futures are worth a crew. */
const groups = Array.from({ length: 6 }, (_, group): Expression[] => {
  const rate = drawEachMonth(`rate${group}`, expectOk(normal(0, 0.02)));
  const load = drawEachMonth("load", expectOk(uniform(0.5, 1.5)));
  const price = draw("price", expectOk(lognormal(0, 0.2 + group / 100)));
  const cost = total(multiply(exponential(rate), load, index));
  return [multiply(price, cost), add(price, sumOfProducts([load, rate])), price].map((each) =>
    each.shape === "path" ? total(each) : each,
  );
});

const quasi: Futures = {
  quasi: { perScramble: 700, months: MONTHS, kinds: { singles: ["price"], paths: ["load"], events: [] } },
};
const runs: readonly FuturesRun[] = [
  { seed: 1, trials: 8000 },
  { seed: 2 ** 40 + 1, trials: 3000, futures: quasi },
  { seed: 1, trials: 1100, futures: { ...quasi, redrawn: { names: new Set(["rate1"]), seed: 9 } } },
  { seed: 1, trials: 5, futures: { held: new Map([["load", 0.9]]) } },
];
const alone = evaluator(groups, { months: MONTHS }).all(runs);

/**
 * A crew whose other threads are played by this one before it goes on; what is not shared reaches them as a copy, but for
 * the image, because this thread has one memory only.
 */
function playedCrew(size: number, play: (task: ModelTask, member: number) => void) {
  const dismissed: number[] = [];
  let woken = 0;
  const crew: Crew = {
    size,
    worthMilliseconds: 5,
    start: () => {},
    wake: (task) => {
      if ("enquiry" in task) throw new Error("No model is asked for.");
      woken++;
      for (let member = 1; member < size; member++)
        play({ ...structuredClone({ ...task, image: null }), image: task.image }, member);
    },
    dismiss: (member) => void dismissed.push(member),
  };
  return { crew, dismissed, woken: () => woken };
}

/** A thread that does what finds room in its trays, and does not wait for that to be fetched. */
function playedMembers(): (task: ModelTask, member: number) => void {
  const members = new Map<number, ReturnType<typeof crewMember>>();
  return (task, member) => {
    const work = members.get(member) ?? crewMember([], 0);
    members.set(member, work);
    work({ ...task, member });
  };
}

describe("a run of a crew", () => {
  it.each([2, 3, 7])("has the bits of one thread when %i take part", (size) => {
    const { crew, woken } = playedCrew(size, playedMembers());
    const ask = evaluator(groups, { months: MONTHS, crew });
    expect(ask.all(runs)).toEqual(alone);
    expect(ask(runs[0]!)).toEqual(alone[0]);
    expect(ask.all(runs)).toEqual(alone);
    expect(woken()).toBe(3);
  });

  it("does the jobs of threads that fail again, whatever they have written, and goes on without them", () => {
    const { crew, dismissed } = playedCrew(3, (task, member) => {
      const board = new JobBoard(task.board);
      const job = board.take()!;
      task.trays.fill(Number.NaN);
      board.failed(job, member);
    });
    expect(evaluator(groups, { months: MONTHS, crew }).all(runs)).toEqual(alone);
    expect(dismissed).toEqual([1, 2]);
  });

  it("does the jobs of threads that fall silent again, without waiting for ever", () => {
    const { crew, dismissed } = playedCrew(4, (task) => void new JobBoard(task.board).take());
    expect(evaluator(groups, { months: MONTHS, crew }).all(runs)).toEqual(alone);
    expect(dismissed).toEqual([]);
  });

  it("is not disturbed by a thread that is late and still writes when the next task is under way", () => {
    const late: ModelTask[] = [];
    const honest = playedMembers();
    const { crew } = playedCrew(2, (task, member) => {
      for (const { trays } of late) trays.fill(Number.NaN);
      if (late.push(task) === 1) new JobBoard(task.board).take();
      else honest(task, member);
      for (const { trays } of late.slice(0, 1)) trays.fill(Number.NaN);
    });
    const ask = evaluator(groups, { months: MONTHS, crew });
    expect(ask.all(runs)).toEqual(alone);
    late.splice(1);
    expect(ask.all(runs)).toEqual(alone);
  });

  it("says what one thread says when the model cannot be run, and leaves no job open", () => {
    let board: JobBoard | undefined;
    const { crew } = playedCrew(2, (task) => (board = new JobBoard(task.board)));
    const ask = evaluator(groups, { months: MONTHS, crew });
    const wrong = { seed: -1, trials: 8000 };
    expect(() => ask(wrong)).toThrow(messageOf(() => evaluator(groups, { months: MONTHS })(wrong)));
    expect(board?.isOpen).toBe(false);
  });

  it("is not woken for what one thread does at once, nor by the engine that is not plain data", () => {
    const { crew, woken } = playedCrew(2, () => {});
    evaluator(groups, { months: MONTHS, crew })({ seed: 1, trials: 256 });
    evaluator(groups, { months: MONTHS, crew, engine: "typescript" })({ seed: 1, trials: 8000 });
    evaluator(groups, { months: MONTHS, crew: { ...crew, size: 1 } })(runs[0]!);
    expect(woken()).toBe(0);
  });
});

function messageOf(job: () => unknown): string {
  try {
    job();
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing was thrown";
}
