import { changedStreams } from "../futures.ts";
import type { Position } from "../program.ts";
import type { ProgramImage, Step } from "./programImage.ts";

/**
 * Says which columns still stand in memory from the block before: those of the same futures whose streams depart from the
 * seed in the same way. A sensitivity analysis moves one input at a time, and most of what it asks for stands already.
 */
export class StandingColumns {
  readonly #byStream = new Map<string, Step[]>();
  #before: Position | undefined;

  constructor({ sections }: Pick<ProgramImage<unknown>, "sections">) {
    for (const step of sections.flat()) {
      if (step.kind === "fused") continue;
      for (const name of step.streams ?? []) {
        const known = this.#byStream.get(name);
        if (known) known.push(step);
        else this.#byStream.set(name, [step]);
      }
    }
  }

  /** The columns that have to be computed anew at a position, of those that may still stand; all of them where it is null. */
  changedAt({ seed, firstTrial, futures }: Position): ReadonlySet<Step> | null {
    const before = this.#before;
    if (before?.seed !== seed || before.firstTrial !== firstTrial) return null;
    const names = changedStreams(before.futures, futures);
    return names ? new Set([...names].flatMap((name) => this.#byStream.get(name) ?? [])) : null;
  }

  /** Remembers where the columns belong that stand now; nowhere unless it is said. */
  standAt(position?: Position): void {
    this.#before = position && { ...position };
  }
}
