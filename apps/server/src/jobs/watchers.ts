import type { Progress } from "./records.ts";

/** What is heard of a job: how far it is, or that it has ended. */
export type Heard = Progress | "ended";

/** Who waits for news of jobs that run in this process. */
export class Watchers {
  readonly #of = new Map<string, Set<(heard: Heard) => void>>();

  /** Hears of a job until the returned function is called. */
  watch(jobId: string, hear: (heard: Heard) => void): () => void {
    const all = this.#of.get(jobId) ?? new Set();
    this.#of.set(jobId, all.add(hear));
    return () => {
      all.delete(hear);
      if (all.size === 0 && this.#of.get(jobId) === all) this.#of.delete(jobId);
    };
  }

  tell(jobId: string, heard: Heard): void {
    for (const hear of this.#of.get(jobId) ?? []) hear(heard);
  }
}
