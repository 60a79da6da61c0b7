import type { Crew, CrewMessage, CrewTask, EnquiryMessage, ModelMessage } from "@shoreline/simulate";

/** A crew whose other threads can be ended. */
export interface StoppableCrew extends Crew {
  /** Ends all other threads; whoever still has the crew computes alone. May be called again. */
  readonly stop: () => Promise<void>;
}

/** Another thread of a crew. */
export interface Member {
  /** Starts the thread unless it has started. */
  readonly start: () => void;
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
  const known = knownParts();
  let worthMilliseconds = startingMs;
  for (const member of others) member.onLeaving(() => members.delete(member));
  return {
    get size() {
      return 1 + members.size;
    },
    get worthMilliseconds() {
      return worthMilliseconds;
    },
    start: () => {
      worthMilliseconds = WORTH_MS;
      for (const { start } of members) start();
    },
    wake: (task) => {
      worthMilliseconds = WORTH_MS;
      const message = known(task);
      woken = [...members];
      woken.forEach(({ post }, index) => post({ ...message, member: index + 1 }));
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

/** Leaves out of a task what the others know from the one before: a model, or what questions have in common. */
function knownParts(): (task: CrewTask) => ModelMessage | EnquiryMessage {
  let image: object | undefined;
  let ground: object | undefined;
  return (task) => {
    if ("enquiry" in task) {
      const isKnown = task.ground === ground;
      ground = task.ground;
      return isKnown ? { ...task, ground: undefined } : task;
    }
    const isKnown = task.image === image;
    image = task.image;
    return isKnown ? { ...task, image: undefined } : task;
  };
}
