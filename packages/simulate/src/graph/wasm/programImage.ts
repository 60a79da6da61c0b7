import { BLOCK } from "../block.ts";
import type { RandomSource } from "../expression.ts";
import type { Schedule, ScheduledNode } from "../schedule.ts";
import { fragments, isKnown, type Round } from "./fragments.ts";
import { ADDRESS_BYTES, type FusedCode, PAIR_BYTES } from "./fusedCode.ts";
import { FIRST_FREE_BYTE } from "./memoryLayout.ts";
import { type MemoryPlan, memoryPlan, numbersOf } from "./memoryPlan.ts";
import type { SharedCode } from "./sharedCode.ts";
import { streamsOf } from "./streamsOf.ts";

/**
 * A model ready to run in a linear memory, as plain data: it can be handed to another thread, which runs it with the
 * same bits. Its code is bytes of WebAssembly, or text of JavaScript.
 */
export interface ProgramImage<Body = Uint8Array> {
  readonly months: number;
  /** Bytes of memory that it needs. */
  readonly bytes: number;
  /** What stands in memory from its first free byte on and is never written again: tables of addresses, then known numbers. */
  readonly known: Uint8Array;
  /** Code of the functions that the steps call. */
  readonly bodies: readonly Body[];
  /** What is done for each block: what all groups share, then group by group. */
  readonly sections: readonly (readonly Step[])[];
  /** Room for a path, if there is one. */
  readonly room: Span;
  /** Where the outputs of each group stand when its section has ended. */
  readonly outputs: readonly (readonly Span[])[];
}

/** Numbers in memory, one after the other. */
export interface Span {
  readonly address: number;
  readonly numbers: number;
}

/** A step of a block: a column made by a call of ours, or a fused function with its table. */
export type Step = DrawingStep | MappingStep | FusedStep;

/** Streams on which a column depends, where what a step makes stands until the next block; absent elsewhere. */
interface ColumnStep {
  readonly streams?: readonly string[];
}

export interface DrawingStep extends ColumnStep {
  readonly kind: "draw";
  readonly source: RandomSource;
  readonly months: number;
  readonly to: Span;
}

export interface MappingStep extends ColumnStep {
  readonly kind: "exponential" | "logarithm";
  readonly from: Span;
  readonly to: Span;
}

interface FusedStep {
  readonly kind: "fused";
  /** Place of its code among the bodies. */
  readonly body: number;
  /** Address of its table. */
  readonly table: number;
  /** How often a node is computed for a pair of trials, over all months: a measure of the work. */
  readonly pairOperations: number;
}

/** A round of columns and, unless there is nothing to fuse, the code that follows them. */
interface CodedRound<Body> {
  readonly columns: Round["columns"];
  readonly code: FusedCode<Body> | undefined;
  readonly pairOperations: number;
}

/** How code is written, and for what. */
interface ImageOptions {
  /** Nodes of a function, at most. */
  readonly mostFused?: number | undefined;
  /** Whether it is worth while to say which columns depend on which streams. */
  readonly isAskedAgain?: boolean | undefined;
}

/** Has the code of a model written, and gives a place in memory to everything. */
export function programImage<Body>(
  plan: Schedule,
  months: number,
  shared: SharedCode<Body>,
  { mostFused, isAskedAgain = false }: ImageOptions = {},
): ProgramImage<Body> {
  const { sections, isStored } = fragments(plan, mostFused);
  const codeOf = shared(isStored);
  const rounds = sections.map((section) => section.map((round) => codedRound(round, codeOf, months)));
  const codes = rounds.flat().flatMap(({ code }) => (code ? [code] : []));
  const tables = codes.reduce((bytes, { addressed }) => bytes + ADDRESS_BYTES * addressed.length, 0);
  const memory = memoryPlan(plan, isStored, months, FIRST_FREE_BYTE + PAIR_BYTES * Math.ceil(tables / PAIR_BYTES));
  const span = (node: ScheduledNode): Span => {
    return { address: memory.addresses[node.index]!, numbers: numbersOf(node, months) };
  };
  const tableOf = tablePlaces(codes);
  const bodyOf = new Map(codes.map((code, body) => [code, body]));
  const fused = (code: FusedCode<Body>, pairOperations: number): FusedStep => {
    const body = bodyOf.get(code)!;
    return { kind: "fused", body, table: tableOf[body]!, pairOperations };
  };
  const columns = columnSteps(months, span, isAskedAgain ? streamsOf(plan) : () => undefined);
  const isPathDrawn = plan.nodes.some(({ expression }) => expression.operation === "drawEachMonth");
  const room = { address: memory.bytes, numbers: isPathDrawn ? BLOCK * months : 0 };
  return {
    months,
    bytes: memory.bytes + room.numbers * Float64Array.BYTES_PER_ELEMENT,
    room,
    known: knownBytes(plan, codes, memory, months),
    bodies: codes.map(({ body }) => body),
    sections: rounds.map((section) =>
      section.flatMap(({ columns: nodes, code, pairOperations }): readonly Step[] => {
        const made = nodes.map(columns);
        return code ? [...made, fused(code, pairOperations)] : made;
      }),
    ),
    outputs: plan.outputs.map((nodes) => nodes.map(span)),
  };
}

function codedRound<Body>(
  { columns, phases }: Round,
  codeOf: ReturnType<SharedCode<Body>>,
  months: number,
): CodedRound<Body> {
  const pairOperations = phases.reduce((sum, { once, monthly }) => sum + once.length + monthly.length * months, 0);
  return { columns, code: phases.length > 0 ? codeOf(phases) : undefined, pairOperations };
}

/** What code reads of its table. */
type Addressed = Pick<FusedCode, "addressed">;

/** Tables stand one after the other from the first free byte on. */
function tablePlaces(codes: readonly Addressed[]): readonly number[] {
  let next = FIRST_FREE_BYTE;
  return codes.map(({ addressed }) => {
    const table = next;
    next += ADDRESS_BYTES * addressed.length;
    return table;
  });
}

/** The step that computes the column, or all months of the path, of a node that no fused function can compute. */
function columnSteps(
  months: number,
  span: (node: ScheduledNode) => Span,
  streamsOfNode: ReturnType<typeof streamsOf>,
): (node: ScheduledNode) => DrawingStep | MappingStep {
  return (node) => {
    const { operation, source } = node.expression;
    const streams = streamsOfNode(node);
    const known = streams ? { streams } : {};
    const to = span(node);
    if (source) return { kind: "draw", source, months: operation === "draw" ? 1 : months, to, ...known };
    const from = span(node.inputs[0]!);
    if (operation === "exponential" || operation === "logarithm") return { kind: operation, from, to, ...known };
    throw new Error(`"${operation}" is not computed column by column.`);
  };
}

/** Constants stand twice, and series twice a month: once for each trial of a pair. */
function knownBytes(plan: Schedule, codes: readonly Addressed[], memory: MemoryPlan, months: number): Uint8Array {
  const bytes = new Uint8Array(memory.knownEnd - FIRST_FREE_BYTE);
  const words = new Int32Array(bytes.buffer, 0, Math.floor(bytes.length / ADDRESS_BYTES));
  let next = 0;
  for (const { addressed } of codes) for (const { index } of addressed) words[next++] = memory.addresses[index]!;
  const numbers = new Float64Array(bytes.buffer, 0, Math.floor(bytes.length / Float64Array.BYTES_PER_ELEMENT));
  for (const { index, expression } of plan.nodes.filter(isKnown)) {
    const { value, series } = expression;
    const first = (memory.addresses[index]! - FIRST_FREE_BYTE) / Float64Array.BYTES_PER_ELEMENT;
    const count = series ? months : 1;
    for (let at = 0; at < count; at++) {
      numbers[first + 2 * at] = numbers[first + 2 * at + 1] = series?.[at] ?? value ?? Number.NaN;
    }
  }
  return bytes;
}
