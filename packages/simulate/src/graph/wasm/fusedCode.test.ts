import { describe, expect, it } from "vitest";
import { BLOCK } from "../block.ts";
import type { ScheduledNode } from "../schedule.ts";
import { fusedCode } from "./fusedCode.ts";
import type { Phase } from "./fragments.ts";
import { graphMemory } from "./graphMemory.ts";
import { FIRST_FREE_BYTE } from "./memoryLayout.ts";
import { numbersOf } from "./memoryPlan.ts";
import { describeFusedOperations } from "../../../test/fusedOperations.ts";
import { type Columns, MONTHS, Nodes } from "../../../test/specialNumbers.ts";

/** Places far enough from each other for a path. */
const addressOf = (node: ScheduledNode): number => 2 * FIRST_FREE_BYTE + 16_384 * node.index;

/** Runs the code of one function over a block, with these numbers in memory, and reads what a node has there after. */
function computed(
  nodes: Nodes,
  phases: readonly Phase[],
  given: Columns,
  wanted: ScheduledNode,
  monthsAtOnce = 1,
): Float64Array {
  const { body, addressed } = fusedCode(
    phases,
    nodes.all.map((node) => node === wanted || given.has(node)),
    monthsAtOnce,
  );
  const memory = graphMemory()!;
  memory.reserve({}, 2 ** 20);
  const [run] = memory.functions.of([body])!;
  const view = (node: ScheduledNode) => new Float64Array(memory.buffer, addressOf(node), numbersOf(node, MONTHS));
  for (const [node, number] of given) view(node).forEach((_, at, all) => (all[at] = number(at)));
  new Int32Array(memory.buffer, FIRST_FREE_BYTE).set(addressed.map(addressOf));
  run!(FIRST_FREE_BYTE, 16 * MONTHS);
  return view(wanted).slice();
}

describeFusedOperations(computed);

/** A model of four nodes whose code is asked for, after this many nodes of others. */
function bodyAfter(others: number): Uint8Array {
  const nodes = new Nodes();
  for (let other = 0; other < others; other++) nodes.add("constant", "constant");
  const rate = nodes.add("drawEachMonth", "path");
  const price = nodes.add("draw", "trial");
  const product = nodes.add("multiply", "path", [price, rate]);
  const sum = nodes.add("total", "trial", [product]);
  const isStored = nodes.all.map((node) => node === sum);
  return fusedCode([{ once: [], monthly: [product, sum] }], isStored).body;
}

describe("fused code", () => {
  it("is the same for two models of one structure, whatever the nodes are called by number", () => {
    expect(bodyAfter(5)).toEqual(bodyAfter(0));
  });

  it("passes from loop to loop what a later loop needs of an earlier one", () => {
    const nodes = new Nodes();
    const rate = nodes.add("drawEachMonth", "path");
    const double = nodes.add("add", "path", [rate, rate]);
    const sum = nodes.add("total", "trial", [double]);
    const share = nodes.add("divide", "path", [double, sum]);
    const largest = nodes.add("countMonths", "trial", [share]);
    const phases = [
      { once: [], monthly: [double, sum] },
      { once: [], monthly: [share, largest] },
    ];
    const given: Columns = new Map([
      [rate, (index: number) => (index % 7) + 1],
      [double, () => Number.NaN],
    ]);
    for (const monthsAtOnce of [1, MONTHS]) {
      const figures = computed(nodes, phases, given, largest, monthsAtOnce);
      expect(figures).toEqual(new Float64Array(BLOCK).fill(MONTHS));
    }
  });
});
