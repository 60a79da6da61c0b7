import { Worker } from "node:worker_threads";
import type { JobStage } from "@shoreline/api";
import type { Fault } from "@shoreline/units";
import type { Answer, Assignment } from "./question.ts";
import type { Tells, Told } from "./messages.ts";

/** What came of an assignment: an answer, or all reasons why the brief cannot be decided. */
export type Outcome =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "refusal"; readonly faults: readonly Fault[] };

export type OnProgress = (progress: { readonly stage: JobStage; readonly share: number }) => void;

interface Running {
  readonly onProgress: OnProgress;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/** Work that was stopped because nobody wanted it any more. */
export class Stopped extends Error {}

/**
 * A thread that decides one brief at a time. It starts with its first assignment and stays warm; one that breaks or is
 * stopped starts anew with the next.
 */
export class DeciderThread {
  #worker: Worker | undefined;
  #running: Running | undefined;

  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  /** Rejects with `Stopped` where it is stopped, with another error where the thread breaks. */
  decide(assignment: Assignment, onProgress: OnProgress): Promise<Outcome> {
    if (this.#running !== undefined) throw new Error("This thread is at work already.");
    return new Promise((resolve, reject) => {
      this.#running = { onProgress, resolve, reject };
      const told: Told = { assignment };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not a window
      (this.#worker ??= this.#started()).postMessage(told);
    });
  }

  /** Starts the thread before there is work, so that the first answer does not wait for it. */
  warm(): void {
    this.#worker ??= this.#started();
  }

  /** Stops what runs; what was remembered is lost with the thread. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#leave(new Stopped("It was stopped."));
    await worker?.terminate();
  }

  #started(): Worker {
    const isSource = import.meta.url.endsWith(".ts");
    const file = new URL(isSource ? "./decider.ts" : "./decider.js", import.meta.url);
    const worker = new Worker(file, { execArgv: isSource ? ["--conditions=@shoreline/source"] : [] });
    const broke = (error: Error) => worker === this.#worker && this.#leave(error);
    worker.on("message", (tells: Tells) => worker === this.#worker && this.#hear(tells));
    worker.on("error", broke);
    worker.on("exit", (code) => broke(new Error(`The thread ended with code ${code}.`)));
    worker.unref();
    return worker;
  }

  #hear(tells: Tells): void {
    const running = this.#running;
    if (running === undefined) return;
    if (tells.kind === "progress") return running.onProgress(tells);
    this.#running = undefined;
    if (tells.kind === "bug") running.reject(new Error(tells.message));
    else running.resolve(tells);
  }

  #leave(why: Error): void {
    const running = this.#running;
    this.#worker = undefined;
    this.#running = undefined;
    running?.reject(why);
  }
}
