import { Worker } from "node:worker_threads";
import type { Examination, Examined } from "./examined.ts";

/** Examines the first briefs of the grid on several threads, in order of their index; the threads change no figure. */
export async function gridExamined(
  briefs: number,
  how: Examination,
  threads: number,
  report: (done: number) => void,
): Promise<readonly Examined[]> {
  const all: Examined[] = [];
  const jobs = Array.from({ length: threads }, (_, first) =>
    finished({ first, step: threads, end: briefs, how }, (each) => {
      all.push(each);
      report(all.length);
    }),
  );
  await Promise.all(jobs);
  return all.toSorted((a, b) => a.index - b.index);
}

function finished(workerData: object, take: (each: Examined) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("worker.ts", import.meta.url), { workerData });
    worker.on("message", take);
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`A thread ended with ${code}.`))));
  });
}
