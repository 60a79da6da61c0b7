/* oxlint-disable unicorn/require-post-message-target-origin -- between threads, not windows */
import { startCrewInBrowser, type WebWorker, type WorkerScope } from "@shoreline/threads";
import { decidedHash } from "../decidedHash.ts";
import { watched } from "../watchedCrew.ts";

declare const Worker: new (file: URL, options: { type: "module" }) => WebWorker;

/** What a decision came to, how many threads there were, and how often they were woken. */
export interface Answer {
  readonly hash: string;
  readonly size: number;
  readonly tasks: number;
  readonly sizeAfterStop: number;
}

const scope = globalThis as unknown as WorkerScope;
scope.addEventListener("message", ({ data }) => {
  const told = answer(Number(data)).catch((error: unknown) => ({ failed: String(error) }));
  void told.then((each) => scope.postMessage(each));
});

async function answer(threads: number): Promise<Answer> {
  const crew = await startCrewInBrowser(
    threads,
    () => new Worker(new URL("./member.ts", import.meta.url), { type: "module" }),
  );
  const watching = watched(crew);
  const { size } = crew;
  const hash = await decidedHash(watching);
  await crew.stop();
  await crew.stop();
  return { hash, size, tasks: watching.tasks, sizeAfterStop: crew.size };
}
