import { describe, expect, it } from "vitest";
import type { Crew, EnquiryTask } from "./crew.ts";
import { crewMember } from "./crewMember.ts";
import { type Enquiry, enquirer } from "./enquiry.ts";
import { JobBoard } from "./jobBoard.ts";

interface Powers {
  readonly base: number;
}

/** The powers of a base: whole numbers, a fraction, and what JSON could not say. */
const powers: Enquiry<Powers, { readonly exponent: number }> = {
  name: "powers",
  numbers: 2,
  milliseconds: 5,
  on: ({ base }) => {
    const memory: number[] = [1];
    return ({ exponent }) => {
      if (exponent < 0) throw new Error(`No power of ${exponent}.`);
      while (memory.length <= exponent) memory.push(memory.at(-1)! * base);
      return [memory[exponent]!, exponent === 0 ? Number.NEGATIVE_INFINITY : -0];
    };
  },
};
const questions = Array.from({ length: 20 }, (_, exponent) => ({ exponent }));
const alone = enquirer(powers, { base: 0.3 }, undefined)(questions).map((each) => Array.from(each));

/** A crew whose other threads are played by this one before it goes on; what is not shared reaches them as a copy. */
function playedCrew(size: number, play: (task: EnquiryTask, member: number) => void) {
  const [dismissed, tasks]: [number[], EnquiryTask[]] = [[], []];
  const crew: Crew = {
    size,
    worthMilliseconds: 20,
    start: () => {},
    wake: (task) => {
      if (!("enquiry" in task)) throw new Error("Nothing but questions is asked.");
      tasks.push(task);
      for (let member = 1; member < size; member++) play(structuredClone(task), member);
    },
    dismiss: (member) => void dismissed.push(member),
  };
  return { crew, dismissed, tasks };
}

/** Another thread that leaves so many questions to others. */
function member(leaves: number, known: readonly Enquiry<never, never>[] = [powers]) {
  const work = crewMember(known);
  return (task: EnquiryTask, number: number) => {
    const board = new JobBoard(task.board);
    for (let job = 0; job < leaves; job++) board.take();
    work({ ...task, member: number });
  };
}

const numbersOf = (found: readonly ArrayLike<number>[]) => found.map((each) => Array.from(each));

describe("questions that a crew shares", () => {
  it.each([2, 3])("have the answers of one thread, bit for bit, when %i take part", (size) => {
    const { crew, tasks } = playedCrew(size, member(7));
    const ask = enquirer(powers, { base: 0.3 }, crew);
    expect(numbersOf(ask(questions))).toEqual(alone);
    expect(numbersOf(ask(questions.toReversed()))).toEqual(alone.toReversed());
    expect(tasks.length).toBe(2);
    expect(tasks[0]!.ground).toBe(tasks[1]!.ground);
  });

  it("are answered by another thread that gets what they have in common only once", () => {
    const work = crewMember([powers]);
    const { crew } = playedCrew(2, ({ ground, ...task }) => {
      work({ ...task, ...(task.questions.length === 20 ? { ground } : {}), member: 1 });
      expect(new JobBoard(task.board).isOpen).toBe(false);
    });
    const ask = enquirer(powers, { base: 0.3 }, crew);
    expect(numbersOf(ask(questions))).toEqual(alone);
    expect(numbersOf(ask(questions.slice(0, 19)))).toEqual(alone.slice(0, 19));
  });

  it("are left alone by a thread that does not know the enquiry, or not what they have in common", () => {
    const stranger = crewMember([powers]);
    const { crew } = playedCrew(3, (task, number) => {
      if (number === 1) member(0, [])(task, number);
      else stranger({ ...task, ground: undefined, member: number });
      expect(new JobBoard(task.board).take()).toBe(number - 1);
    });
    expect(numbersOf(enquirer(powers, { base: 0.3 }, crew)(questions))).toEqual(alone);
  });

  it("are asked again here where a thread fails or falls silent, whatever it has written", () => {
    const { crew, dismissed } = playedCrew(3, (task, number) => {
      const board = new JobBoard(task.board);
      const job = board.take()!;
      task.answers.fill(Number.NaN);
      if (number === 1) board.failed(job, number);
    });
    expect(numbersOf(enquirer(powers, { base: 0.3 }, crew)(questions))).toEqual(alone);
    expect(dismissed).toEqual([1]);
  });

  it("throw here what an answer throws, also where another thread has failed at it, and leave no question open", () => {
    const { crew, tasks } = playedCrew(2, member(0));
    const ask = enquirer(powers, { base: 0.3 }, crew);
    expect(() => ask([...questions, { exponent: -1 }])).toThrow("No power of -1.");
    expect(new JobBoard(tasks[0]!.board).isOpen).toBe(false);
  });

  it("are begun by others while this thread does something else, which may fail", () => {
    const order: string[] = [];
    const { crew, tasks } = playedCrew(2, (task, number) => {
      order.push("others begin");
      member(15)(task, number);
    });
    const ask = enquirer(powers, { base: 0.3 }, crew);
    expect(numbersOf(ask(questions, () => void order.push("something else")))).toEqual(alone);
    expect(order).toEqual(["others begin", "something else"]);
    expect(() => ask(questions, () => expect.fail("Something else failed."))).toThrow("Something else failed.");
    expect(new JobBoard(tasks[1]!.board).isOpen).toBe(false);
  });

  it("wake nobody when they are few or nobody is there", () => {
    const { crew, tasks } = playedCrew(2, member(0));
    enquirer(powers, { base: 0.3 }, crew)(questions.slice(0, 3));
    enquirer(powers, { base: 0.3 }, { ...crew, worthMilliseconds: 0 })(questions.slice(0, 1));
    enquirer(powers, { base: 0.3 }, { ...crew, size: 1 })(questions, () => expect.fail("Nobody has begun."));
    expect(tasks).toEqual([]);
  });
});
