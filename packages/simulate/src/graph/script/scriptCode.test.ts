import { describe, expect, it } from "vitest";
import { BLOCK } from "../block.ts";
import type { ScheduledNode } from "../schedule.ts";
import type { Phase } from "../wasm/fragments.ts";
import { numbersOf } from "../wasm/memoryPlan.ts";
import { operationCode } from "../wasm/operationCode.ts";
import { operationText } from "./operationText.ts";
import { bodyForMonths, scriptCode } from "./scriptCode.ts";
import { scriptFunctions } from "./scriptFunctions.ts";
import { describeFusedOperations } from "../../../test/fusedOperations.ts";
import { type Columns, MONTHS, Nodes } from "../../../test/specialNumbers.ts";

/** Far enough from each other for a path. */
const NUMBERS_OF_A_NODE = 1024;

/** Runs the code of one function over a block, with these numbers in memory, and reads what a node has there after. */
function computed({ all }: Nodes, phases: readonly Phase[], given: Columns, wanted: ScheduledNode): Float64Array {
  const isStored = all.map((node) => node === wanted || given.has(node));
  const { body, addressed } = scriptCode(phases, isStored);
  const numbers = new Float64Array(NUMBERS_OF_A_NODE * (all.length + 1));
  const words = new Int32Array(numbers.buffer);
  const placeOf = (node: ScheduledNode): number => NUMBERS_OF_A_NODE * (node.index + 1);
  const view = (node: ScheduledNode) => numbers.subarray(placeOf(node), placeOf(node) + numbersOf(node, MONTHS));
  for (const [node, number] of given) view(node).forEach((_, at, values) => (values[at] = number(at)));
  words.set(addressed.map((node) => Float64Array.BYTES_PER_ELEMENT * placeOf(node)));
  scriptFunctions.of([bodyForMonths(body, MONTHS)])[0]!(numbers, words, 0);
  return view(wanted).slice();
}

describeFusedOperations(computed);

describe("code as text", () => {
  it("knows every operation that can be fused", () => {
    expect(Object.keys(operationText).toSorted()).toEqual(Object.keys(operationCode).toSorted());
  });

  it("reads what is known once for both trials, and series month by month", () => {
    const nodes = new Nodes();
    const factor = nodes.add("constant", "constant");
    const growth = nodes.add("series", "month");
    const rate = nodes.add("drawEachMonth", "path");
    const sum = nodes.add("multiplyAdd", "path", [rate, factor, growth]);
    const whole = nodes.add("total", "trial", [sum]);
    // Of what is known the second of a pair is never read: it would spoil the sum.
    const given: Columns = new Map([
      [factor, (place: number) => (place === 0 ? 2 : Number.NaN)],
      [growth, (place: number) => (place % 2 === 0 ? 10 * (place / 2) : Number.NaN)],
      [rate, (place: number) => (place % 2) + 1],
    ]);
    const figures = computed(nodes, [{ once: [], monthly: [sum, whole] }], given, whole);
    expect(figures).toEqual(Float64Array.from({ length: BLOCK }, (_, trial) => 2 * MONTHS * ((trial % 2) + 1) + 30));
  });

  it("is the same for two models of one structure, whatever the nodes are called by number", () => {
    expect(bodyAfter(5)).toEqual(bodyAfter(0));
  });
});

/** A model of four nodes whose code is asked for, after this many nodes of others. */
function bodyAfter(others: number): string {
  const nodes = new Nodes();
  for (let other = 0; other < others; other++) nodes.add("constant", "constant");
  const rate = nodes.add("drawEachMonth", "path");
  const price = nodes.add("draw", "trial");
  const product = nodes.add("multiply", "path", [price, rate]);
  const sum = nodes.add("total", "trial", [product]);
  const isStored = nodes.all.map((node) => node === sum);
  return scriptCode([{ once: [], monthly: [product, sum] }], isStored).body;
}
