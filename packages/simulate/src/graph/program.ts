/** Where in the world an evaluation stands. */
export interface Position {
  seed: number;
  firstTrial: number;
}

/** A described model made ready for evaluation, block by block. */
export interface Program {
  /** Evaluates one block at the position; afterwards `outputs` hold its columns, group by group. */
  readonly runBlock: (
    position: Position,
    afterGroup: (group: number, columns: readonly Float64Array[]) => void,
  ) => void;
}
