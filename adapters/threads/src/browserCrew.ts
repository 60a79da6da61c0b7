/* oxlint-disable unicorn/require-post-message-target-origin -- between threads, not windows */
import { enquiries } from "@shoreline/decide";
import { crewMember, type CrewMessage } from "@shoreline/simulate";
import { requireSize } from "./crewSize.ts";
import { crewOf, type Member, type StoppableCrew } from "./members.ts";

/** The part of the standard `Worker` interface that is used here. */
export interface WebWorker {
  readonly postMessage: (message: unknown) => void;
  readonly terminate: () => void;
  readonly addEventListener: (kind: "message" | "error" | "messageerror", heard: () => void) => void;
}

/** The part of the global scope of a dedicated worker that is used here. */
export interface WorkerScope {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (kind: "message", heard: (event: { readonly data: unknown }) => void) => void;
}

/** Whether this thread can ask a crew: memory can be shared (the page is isolated), and it may wait where it stands. */
function canAsk(): boolean {
  if (typeof SharedArrayBuffer === "undefined") return false;
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 1, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * A crew of so many threads of a browser (1–64), the one that asks included; `startWorker` starts a module worker that
 * calls `serveCrew`. The one that asks must be a worker itself, in a page that is isolated from other origins; elsewhere,
 * and where workers do not start, the crew is smaller, down to this thread alone. It is there when all others can be
 * asked: a thread that waits could not start any. Throws for another size.
 */
export async function startCrewInBrowser(size: number, startWorker: () => WebWorker): Promise<StoppableCrew> {
  requireSize(size);
  if (!canAsk()) return crewOf([]);
  const started = await Promise.all(Array.from({ length: size - 1 }, () => startedMember(startWorker)));
  return crewOf(started.filter((member) => member !== undefined));
}

/** Asks whether somebody listens, and says so. */
const GREETING = "listening";

/**
 * A worker once it has returned a greeting; undefined when it never will. A worker that speaks first would not do: what
 * is sent to it may wait for its script to have ended, of which a thread that waits is not told.
 */
function startedMember(startWorker: () => WebWorker): Promise<Member | undefined> {
  return new Promise((resolve) => {
    const worker = startWorker();
    const left = new Set<() => void>();
    const gone = () => {
      for (const told of left) told();
      resolve(undefined);
    };
    worker.addEventListener("error", gone);
    worker.addEventListener("messageerror", gone);
    worker.postMessage(GREETING);
    worker.addEventListener("message", () =>
      resolve({
        start: () => {},
        post: (message) => worker.postMessage(message),
        end: () => worker.terminate(),
        onLeaving: (told) => void left.add(told),
      }),
    );
  });
}

/** What a worker does that another thread has started for its crew: returns its greeting, and does what it is told. */
export function serveCrew(scope: WorkerScope): void {
  const work = crewMember(enquiries);
  scope.addEventListener("message", ({ data }) => {
    if (data === GREETING) scope.postMessage(GREETING);
    else work(data as CrewMessage);
  });
}
