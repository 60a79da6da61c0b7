import { describe, expect, it } from "vitest";
import { arithmetic } from "../src/graph/arithmetic.ts";
import { BLOCK } from "../src/graph/block.ts";
import { advance, startOf } from "../src/graph/recurrence.ts";
import type { ScheduledNode } from "../src/graph/schedule.ts";
import type { Phase } from "../src/graph/wasm/fragments.ts";
import { type FusedOperation, operationCode } from "../src/graph/wasm/operationCode.ts";
import { type Columns, MONTHS, Nodes, placeInPath, special, specialInPath } from "./specialNumbers.ts";

/** Runs the code of one function over a block, with these numbers in memory, and reads what a node has there after. */
type Computed = (nodes: Nodes, phases: readonly Phase[], given: Columns, wanted: ScheduledNode) => Float64Array;

/** What every engine that fuses operations must do with each of them alone. */
export function describeFusedOperations(computed: Computed): void {
  describe("a fused operation on its own", () => {
    it.each(Object.keys(operationCode) as FusedOperation[])(
      "%s has the bits of its meaning, special numbers included",
      (operation) => {
        for (const offset of [0, BLOCK]) {
          const nodes = new Nodes();
          const inputs = [0, 1, 2].map(() => nodes.add("draw", "trial"));
          const node = nodes.add(operation, "trial", inputs);
          const given = new Map(inputs.map((input, place) => [input, special(place, offset)]));
          const column = computed(nodes, [{ once: [node], monthly: [] }], given, node);
          const expected = Float64Array.from({ length: BLOCK }, (_, trial) => {
            const [a, b, c] = [0, 1, 2].map((place) => special(place, offset)(trial)) as [number, number, number];
            return arithmetic[operation](a, b, c);
          });
          expect(column).toEqual(expected);
        }
      },
    );

    it.each(["cumulate", "compound", "previous"] as const)("%s advances month by month from its start", (operation) => {
      const nodes = new Nodes();
      const input = nodes.add("drawEachMonth", "path");
      const node = nodes.add(operation, "path", [input]);
      const path = computed(nodes, [{ once: [], monthly: [node] }], new Map([[input, specialInPath]]), node);
      for (let trial = 0; trial < BLOCK; trial++) {
        let state = startOf(operation);
        for (let month = 0; month < MONTHS; month++) {
          const after = advance[operation](state, special(month, 0)(trial));
          expect(path[placeInPath(trial, month)]).toBe(operation === "previous" ? state : after);
          state = after;
        }
      }
    });

    it.each(["total", "countMonths"] as const)("%s takes all months together", (operation) => {
      const nodes = new Nodes();
      const input = nodes.add("drawEachMonth", "path");
      const node = nodes.add(operation, "trial", [input]);
      const figures = computed(nodes, [{ once: [], monthly: [node] }], new Map([[input, specialInPath]]), node);
      const expected = Float64Array.from({ length: BLOCK }, (_, trial) =>
        [0, 1, 2].reduce((state, month) => advance[operation](state, special(month, 0)(trial)), startOf(operation)),
      );
      expect(figures).toEqual(expected);
    });
  });
}
