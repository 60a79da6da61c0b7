import type { Crew, CrewTask } from "@shoreline/simulate";

/** A crew that is woken for anything, and in which this thread begins only when another one has ended a job. */
export interface WatchedCrew extends Crew {
  /** How often it was woken. */
  readonly tasks: number;
}

/** The word of a board that counts the jobs that have ended. */
const ENDINGS = 1;
const LONGEST_MS = 30_000;

/** Throws when no other thread ends a job within half a minute. */
export function watched(crew: Crew): WatchedCrew {
  let tasks = 0;
  return {
    get size() {
      return crew.size;
    },
    get tasks() {
      return tasks;
    },
    worthMilliseconds: 0,
    start: crew.start,
    wake: (task: CrewTask) => {
      tasks++;
      crew.wake(task);
      if (Atomics.wait(task.board, ENDINGS, 0, LONGEST_MS) === "timed-out") throw new Error("No other thread works.");
    },
    dismiss: crew.dismiss,
  };
}
