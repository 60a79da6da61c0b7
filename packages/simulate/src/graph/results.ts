import type { Schedule, ScheduledNode } from "./schedule.ts";

/** Where a computed output of a group goes. */
interface Copy {
  readonly output: number;
  readonly into: Float64Array;
}

/** The columns that an evaluation gives: one for each distinct output, filled block by block. */
export class Results {
  readonly columns: Float64Array[][];
  readonly #copies: readonly (readonly Copy[])[];

  constructor({ outputs }: Schedule, trials: number) {
    const columnOf = new Map<ScheduledNode, Float64Array>();
    const columns: Float64Array[][] = [];
    this.#copies = outputs.map((nodes) => {
      const copies: Copy[] = [];
      columns.push(
        nodes.map((node, output) => {
          const known = columnOf.get(node);
          if (known) return known;
          const { shape, value = Number.NaN } = node.expression;
          const into = new Float64Array(trials);
          columnOf.set(node, into);
          if (shape === "constant") into.fill(value);
          else copies.push({ output, into });
          return into;
        }),
      );
      return copies;
    });
    this.columns = columns;
  }

  /** Copies what a group has computed for the trials from `firstTrial` on. */
  take(group: number, columns: readonly Float64Array[], firstTrial: number): void {
    for (const { output, into } of this.#copies[group]!) {
      const column = columns[output]!;
      const room = into.length - firstTrial;
      into.set(room < column.length ? column.subarray(0, room) : column, firstTrial);
    }
  }
}
