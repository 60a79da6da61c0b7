import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { uniform } from "../../distribution.ts";
import { arithmetic } from "../arithmetic.ts";
import { BLOCK } from "../block.ts";
import { draw, type Expression } from "../expression.ts";
import type { ScheduledNode } from "../schedule.ts";
import { boundOf, boundWord } from "./boundCode.ts";
import { fusedCode } from "./fusedCode.ts";
import { graphMemory } from "./graphMemory.ts";
import { FIRST_FREE_BYTE } from "./memoryLayout.ts";

const NUMBERS = [0, -0, 1, -2.5, 7, Number.NaN, Infinity, -Infinity, 5e-324, -5e-324];
const BOUNDS = [0, 1, -2.5, 7, Infinity, -Infinity, 5e-324, -0, Number.NaN];
const OPERATIONS = ["minimum", "maximum"] as const;
const CASES = OPERATIONS.flatMap((operation) => BOUNDS.map((bound) => [operation, bound] as const));

type Operation = (typeof OPERATIONS)[number];

/** What folding might come to: `constant` itself refuses all that is not finite. */
function known(value: number): Expression {
  return { shape: "constant", operation: "constant", inputs: [], value };
}

const addressOf = (index: number): number => FIRST_FREE_BYTE + 1024 + 4096 * index;

/** A drawn number and a bound, in either order, and the operation on them. */
function nodesOf(operation: Operation, bound: number, boundInput: 0 | 1): readonly ScheduledNode[] {
  const place = { section: 0, pass: 0 };
  const any = { ...place, index: 0, expression: draw("any", expectOk(uniform(0, 1))), inputs: [] };
  const bounding = { ...place, index: 1, expression: known(bound), inputs: [] };
  const inputs = boundInput === 0 ? [bounding, any] : [any, bounding];
  const expression = { operation, shape: "trial", inputs: inputs.map((each) => each.expression) } as const;
  return [any, bounding, { ...place, index: 2, expression, inputs }];
}

function computed(nodes: readonly ScheduledNode[], bound: number): number[] {
  const { body, addressed } = fusedCode([{ once: [nodes[2]!], monthly: [] }], [true, true, true]);
  const memory = graphMemory()!;
  memory.reserve({}, 2 * FIRST_FREE_BYTE);
  const view = (index: number) => new Float64Array(memory.buffer, addressOf(index), BLOCK);
  view(0).forEach((_, at, all) => (all[at] = NUMBERS[at % NUMBERS.length]!));
  view(1).fill(bound);
  new Int32Array(memory.buffer, FIRST_FREE_BYTE).set(addressed.map(({ index }) => addressOf(index)));
  memory.functions.of([body])![0]!(FIRST_FREE_BYTE, 16);
  return [...view(2)];
}

describe("a minimum or maximum with a known number", () => {
  it.each(CASES)("%s with %d has the bits of its meaning for whatever number, on either side", (operation, bound) => {
    const expected = Array.from({ length: BLOCK }, (_, at) =>
      arithmetic[operation](NUMBERS[at % NUMBERS.length]!, bound, 0),
    );
    expect(computed(nodesOf(operation, bound, 0), bound)).toEqual(expected);
    expect(computed(nodesOf(operation, bound, 1), bound)).toEqual(expected);
  });

  it("has a bound unless that is no number or −0, and no other operation has one", () => {
    const bounds = BOUNDS.map((bound) => boundOf(nodesOf("maximum", bound, 1)[2]!));
    expect(bounds.map((bound) => bound?.input)).toEqual([1, 1, 1, 1, 1, 1, 1, undefined, undefined]);
    expect(bounds.map((bound) => bound?.isZero ?? false).indexOf(true)).toBe(0);
    expect(boundOf(nodesOf("add" as Operation, 1, 1)[2]!)).toBeUndefined();
  });

  it("has a word of its own for each kind of bound, since code differs by it", () => {
    const kinds = [
      undefined,
      ...([0, 1] as const).flatMap((input) => [true, false].map((isZero) => ({ input, isZero }))),
    ];
    expect(new Set(kinds.map(boundWord)).size).toBe(5);
  });
});
