import type { Assignment } from "./question.ts";
import { DeciderThread, type OnProgress, type Outcome } from "./deciderThread.ts";

/** So many briefs are remembered by the thread that decided them last. */
const MOST_REMEMBERED = 1000;

/**
 * Threads that decide, each of which remembers its last briefs. A brief goes to the thread that decided it before, as
 * long as that one is free; else to the one that has been idle longest.
 */
export class Deciders {
  #idle: readonly DeciderThread[];
  readonly #all: readonly DeciderThread[];
  readonly #lastOf = new Map<string, DeciderThread>();
  readonly #at = new Map<string, DeciderThread>();

  constructor(size: number) {
    this.#all = Array.from({ length: size }, () => new DeciderThread());
    this.#idle = this.#all;
  }

  /** Threads without work. */
  get free(): number {
    return this.#idle.length;
  }

  get size(): number {
    return this.#all.length;
  }

  warm(): void {
    for (const thread of this.#all) thread.warm();
  }

  /** Decides on a free thread; there must be one. `briefId` is what is remembered, `jobId` what can be stopped. */
  async decide(
    { jobId, briefId }: { readonly jobId: string; readonly briefId: string },
    assignment: Assignment,
    onProgress: OnProgress,
  ): Promise<Outcome> {
    const thread = this.#threadFor(briefId);
    this.#idle = this.#idle.filter((each) => each !== thread);
    this.#remember(briefId, thread);
    this.#at.set(jobId, thread);
    try {
      return await thread.decide(assignment, onProgress);
    } finally {
      this.#at.delete(jobId);
      this.#idle = [...this.#idle, thread];
    }
  }

  /** Stops the work on a job, if any of these threads is at it. */
  async cancel(jobId: string): Promise<void> {
    await this.#at.get(jobId)?.stop();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#all.map((thread) => thread.stop()));
  }

  #threadFor(briefId: string): DeciderThread {
    const last = this.#lastOf.get(briefId);
    const thread = last !== undefined && this.#idle.includes(last) ? last : this.#idle[0];
    if (thread === undefined) throw new Error("All threads are at work.");
    return thread;
  }

  #remember(briefId: string, thread: DeciderThread): void {
    this.#lastOf.delete(briefId);
    this.#lastOf.set(briefId, thread);
    const [oldest] = this.#lastOf.keys();
    if (this.#lastOf.size > MOST_REMEMBERED && oldest !== undefined) this.#lastOf.delete(oldest);
  }
}
