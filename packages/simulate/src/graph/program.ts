import type { Futures } from "./futures.ts";

/** Where in the world an evaluation stands. */
export interface Position {
  seed: number;
  firstTrial: number;
  /** How these futures depart from those of the seed; undefined when they do not. */
  futures?: Futures | undefined;
}

/** A described model made ready for evaluation, block by block. */
export interface Program {
  /** Whether it can still be run: what shares a memory is gone when the next is made. */
  readonly isReady: () => boolean;
  /** Evaluates one block at the position; afterwards `outputs` hold its columns, group by group. */
  readonly runBlock: (
    position: Position,
    afterGroup: (group: number, columns: readonly Float64Array[]) => void,
  ) => void;
}
