import { keepPart, type KeptGroup } from "../graph/results.ts";
import type { Job } from "./jobs.ts";

/** One is filled while the other is fetched. */
export const TRAYS_OF_A_MEMBER = 2;

/**
 * Memory in which another thread leaves what a job has made, until the asking thread fetches it: column after column of
 * the job's futures. Each tray belongs to one thread, so one that is late never writes where another has begun.
 */
export class Trays {
  readonly #numbers: Float64Array;
  readonly #kept: readonly Int32Array[];
  readonly #size: number;

  /** Trays with room for jobs of up to so many futures. */
  constructor(numbers: Float64Array, kept: readonly Int32Array[], mostTrials: number) {
    this.#numbers = numbers;
    this.#kept = kept;
    this.#size = traySize(kept, mostTrials);
  }

  /** The tray that a thread fills after so many others. */
  static of(member: number, filled: number): number {
    return (member - 1) * TRAYS_OF_A_MEMBER + (filled % TRAYS_OF_A_MEMBER);
  }

  /** Where a job's outputs stand in a tray, group by group. */
  groups(tray: number, { firstTrial, end }: Job): readonly KeptGroup[] {
    let next = tray * this.#size;
    return this.#kept.map((outputs) => {
      const first = next;
      next += outputs.length * (end - firstTrial);
      return { numbers: this.#numbers.subarray(first, next), outputs };
    });
  }

  /** Copies a job's outputs from a tray to the columns of its run. */
  fetch(tray: number, job: Job, columns: readonly KeptGroup[]): void {
    const { run, firstTrial, end } = job;
    const count = end - firstTrial;
    this.groups(tray, job).forEach(({ numbers, outputs }, group) => {
      for (let place = 0; place < outputs.length; place++) {
        keepPart(columns[group]!, run.trials, place, numbers.subarray(place * count, (place + 1) * count), firstTrial);
      }
    });
  }
}

/** Numbers of one tray. */
export function traySize(kept: readonly Int32Array[], mostTrials: number): number {
  return mostTrials * kept.reduce((sum, outputs) => sum + outputs.length, 0);
}
