/* oxlint-disable unicorn/require-post-message-target-origin -- between threads, not windows */
import type { Answer } from "./caller.ts";

interface Caller {
  readonly postMessage: (threads: number) => void;
  addEventListener(kind: "message", heard: (event: { readonly data: Answer }) => void): void;
  addEventListener(kind: "error", heard: (event: { readonly message: string }) => void): void;
}

declare const Worker: new (file: URL, options: { type: "module" }) => Caller;

/** Decides in a worker of its own, with so many threads: the main thread of a page may not wait for others. */
function decided(threads: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./caller.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.postMessage(threads);
  });
}

Object.assign(globalThis, { decided });
