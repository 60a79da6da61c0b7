import type { Crew, CrewMessage, CrewTask } from "@shoreline/simulate";

/** A crew whose other threads can be ended. */
export interface StoppableCrew extends Crew {
  /** Ends all other threads; whoever still has the crew computes alone. May be called again. */
  readonly stop: () => Promise<void>;
}

/** Another thread of a crew. */
export interface Member {
  readonly post: (message: CrewMessage) => void;
  readonly end: () => unknown;
  /** Tells when the thread has ended. */
  readonly onLeaving: (told: () => void) => void;
}

/** What one thread does in less is done before others have begun. */
const WORTH_MS = 20;

/**
 * A crew of this thread and others, which have started or do so when they are first told something: then the first task
 * has to be worth so many milliseconds.
 */
export function crewOf(others: readonly Member[], startingMs: number = WORTH_MS): StoppableCrew {
  const members = new Set(others);
  let woken = others;
  let known: CrewTask["image"] | undefined;
  let worthMilliseconds = startingMs;
  for (const member of others) member.onLeaving(() => members.delete(member));
  return {
    get size() {
      return 1 + members.size;
    },
    get worthMilliseconds() {
      return worthMilliseconds;
    },
    wake: (task) => {
      worthMilliseconds = WORTH_MS;
      const image = task.image === known ? undefined : task.image;
      known = task.image;
      woken = [...members];
      woken.forEach(({ post }, index) => post({ ...task, image, member: index + 1 }));
    },
    dismiss: (number) => {
      const member = woken[number - 1];
      member?.end();
      if (member) members.delete(member);
    },
    stop: async () => {
      const ended = [...members].map(({ end }) => end());
      members.clear();
      await Promise.all(ended);
    },
  };
}
