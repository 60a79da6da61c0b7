import type { Worker } from "node:worker_threads";
import { requireSize } from "./crewSize.ts";
import { crewOf, type Member, type StoppableCrew } from "./members.ts";

/** What a thread takes to start and load the engine, measured at 150 to 350 ms. */
const STARTING_MS = 300;

/**
 * A crew of so many threads of Node (1–64), the one that asks included. The others start with the first task that is
 * worth it, and do not keep the process from ending. Throws for another size.
 */
export function startCrew(size: number): StoppableCrew {
  requireSize(size);
  return crewOf(Array.from({ length: size - 1 }, lazyMember), STARTING_MS);
}

function lazyMember(): Member {
  let worker: Worker | undefined;
  const listeners = new Set<() => void>();
  const left = () => {
    for (const told of listeners) told();
  };
  const started = () => (worker ??= startedWorker().on("error", left).on("exit", left));
  return {
    start: () => void started(),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not a window
    post: (message) => started().postMessage(message),
    end: () => worker?.terminate(),
    onLeaving: (told) => void listeners.add(told),
  };
}

function startedWorker(): Worker {
  // Not imported, because what a browser loads of this adapter must not ask for a module of Node.
  const { Worker: NodeWorker } = process.getBuiltinModule("node:worker_threads");
  const isSource = import.meta.url.endsWith(".ts");
  const file = new URL(isSource ? "./nodeMember.ts" : "./nodeMember.js", import.meta.url);
  const worker = new NodeWorker(file, { execArgv: isSource ? ["--conditions=@shoreline/source"] : [] });
  worker.unref();
  return worker;
}
