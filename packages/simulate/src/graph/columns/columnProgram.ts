import { fillDraws } from "../futures.ts";
import type { ElementwiseOperation, Expression, RecurrentOperation, ReducingOperation } from "../expression.ts";
import { kernels, steps } from "./kernels.ts";
import type { Position, Program } from "../program.ts";
import { startOf } from "../recurrence.ts";
import { hasState, isReduction, type Schedule, type ScheduledNode } from "../schedule.ts";
import { BLOCK } from "../block.ts";
import { columnAt, ColumnPool, keptPaths, loopOf, monthlyColumns, type Operand } from "./storage.ts";

type Instruction = (month: number) => void;

/** One pass over a section: what is done once a block, then once a month. */
interface Pass {
  readonly reset: readonly Instruction[];
  readonly once: Instruction[];
  readonly monthly: Instruction[];
}

/**
 * Makes a program that works on columns in TypeScript. Each group is evaluated on its own, after what all share;
 * outputs must be figures per trial.
 */
export function columnProgram(plan: Schedule, months: number): Program {
  const position: Position = { seed: 0, firstTrial: 0 };
  const assembly = new Assembly(plan, months, position);
  const sections = plan.sections.map((nodes, index) => assembly.section(nodes, index));
  const outputs = plan.outputs.map((nodes) => nodes.map((node) => assembly.output(node)));
  return {
    isReady: () => true,
    runBlock(at, afterGroup) {
      Object.assign(position, { futures: undefined }, at);
      sections.forEach((passes, index) => {
        for (const pass of passes) runPass(pass, months);
        if (index > 0) afterGroup(index - 1, outputs[index - 1] ?? []);
      });
    },
  };
}

function runPass({ reset, once, monthly }: Pass, months: number): void {
  for (const instruction of reset) instruction(0);
  for (const instruction of once) instruction(0);
  if (monthly.length === 0) return;
  for (let month = 0; month < months; month++) for (const instruction of monthly) instruction(month);
}

const NOTHING: Operand = [new Float64Array(BLOCK)];

class Assembly {
  readonly #operands = new Map<ScheduledNode, Operand>();
  readonly #kept: ReadonlySet<ScheduledNode>;
  readonly #pool = new ColumnPool();
  readonly #untilSectionEnds: Float64Array[] = [];
  readonly #months: number;
  readonly #position: Position;

  constructor(plan: Schedule, months: number, position: Position) {
    this.#kept = keptPaths(plan.sections);
    this.#months = months;
    this.#position = position;
  }

  /** The passes of a section. Columns of a group serve the next group again: its outputs were read by then. */
  section(nodes: readonly ScheduledNode[], index: number): readonly Pass[] {
    const last = nodes.reduce((most, node) => Math.max(most, loopOf(node)), 0);
    const passes = Array.from({ length: last + 1 }, (_, pass) =>
      this.#pass(nodes.filter((node) => loopOf(node) === pass)),
    );
    if (index > 0) for (const column of this.#untilSectionEnds) this.#pool.giveBack(column);
    this.#untilSectionEnds.length = 0;
    return passes;
  }

  output(node: ScheduledNode): Float64Array {
    const { shape, value } = node.expression;
    if (shape === "constant") return new Float64Array(BLOCK).fill(value ?? Number.NaN);
    return columnAt(this.#operandOf(node), 0);
  }

  #pass(nodes: readonly ScheduledNode[]): Pass {
    const states = new Map(nodes.filter(hasState).map((node) => [node, this.#heldColumn()]));
    const pass: Pass = { reset: [...states].map(([node, state]) => resetting(node, state)), once: [], monthly: [] };
    const monthly = nodes.filter(worksMonthly);
    // What is done once a block comes first: its columns must not be ones that a month's work writes again.
    for (const node of nodes.filter((each) => !worksMonthly(each))) this.#emitOnce(node, pass.once);
    const spread = this.#spreadKnown(monthly, pass);
    const lastUse = this.#lastUses(monthly);
    for (const node of monthly) {
      this.#emit(node, pass.monthly, (input) => spread.get(input) ?? this.#operandOf(input), states.get(node));
      for (const ended of lastUse.get(node) ?? []) this.#pool.giveBack(columnAt(this.#operandOf(ended), 0));
    }
    return pass;
  }

  #heldColumn(): Float64Array {
    const column = this.#pool.take();
    this.#untilSectionEnds.push(column);
    return column;
  }

  /** Known numbers are written into columns just before they are read: that is cheaper than fetching them from afar. */
  #emitOnce(node: ScheduledNode, list: Instruction[]): void {
    const borrowed: Float64Array[] = [];
    this.#emit(node, list, (input) => {
      const { operation, value } = input.expression;
      if (operation !== "constant") return this.#operandOf(input);
      const column = this.#pool.take();
      borrowed.push(column);
      list.push(() => void column.fill(value ?? Number.NaN));
      return [column];
    });
    for (const column of borrowed) this.#pool.giveBack(column);
  }

  /** A column for each known number that the months of a pass read: constants written once, series every month. */
  #spreadKnown(nodes: readonly ScheduledNode[], pass: Pass): ReadonlyMap<ScheduledNode, Operand> {
    const spread = new Map<ScheduledNode, Operand>();
    for (const input of nodes.flatMap((node) => node.inputs)) {
      const { operation, value, series } = input.expression;
      if (spread.has(input) || (operation !== "constant" && !series)) continue;
      const column = this.#heldColumn();
      spread.set(input, [column]);
      if (series) pass.monthly.push((month) => void column.fill(series[month] ?? Number.NaN));
      else pass.once.push(() => void column.fill(value ?? Number.NaN));
    }
    return spread;
  }

  #emit(
    node: ScheduledNode,
    list: Instruction[],
    operandOf: (input: ScheduledNode) => Operand,
    state?: Float64Array,
  ): void {
    const { operation } = node.expression;
    if (operation === "constant" || operation === "series") return;
    const inputs = node.inputs.map(operandOf);
    const out = isReduction(node) && state ? [state] : this.#place(node);
    this.#operands.set(node, out);
    list.push(this.#instruction(node, out, inputs, state));
  }

  #instruction(
    node: ScheduledNode,
    out: Operand,
    inputs: readonly Operand[],
    state: Float64Array | undefined,
  ): Instruction {
    const { operation, source } = node.expression;
    if (source) return drawing(this.#position, source, out, node.expression.shape === "path" ? this.#months : 1);
    const [a = NOTHING, b = NOTHING, c = NOTHING] = inputs;
    if (state) return stepping(operation as RecurrentOperation | ReducingOperation, state, out, a);
    return combining(operation as ElementwiseOperation, out, a, b, c);
  }

  #operandOf(node: ScheduledNode): Operand {
    const operand = this.#operands.get(node);
    if (!operand) throw new Error(`"${node.expression.operation}" was read before it was computed.`);
    return operand;
  }

  #place(node: ScheduledNode): Operand {
    if (this.#kept.has(node)) return monthlyColumns(this.#months);
    const column = this.#pool.take();
    if (node.expression.shape !== "path") this.#untilSectionEnds.push(column);
    return [column];
  }

  /** For each node, the one-month columns that nobody reads after it. */
  #lastUses(nodes: readonly ScheduledNode[]): ReadonlyMap<ScheduledNode, readonly ScheduledNode[]> {
    const lastReader = new Map<ScheduledNode, ScheduledNode>();
    for (const node of nodes) {
      if (this.#isTransient(node)) lastReader.set(node, node);
      for (const input of node.inputs) if (lastReader.has(input)) lastReader.set(input, node);
    }
    const ends = new Map<ScheduledNode, ScheduledNode[]>();
    for (const [node, reader] of lastReader) ends.set(reader, [...(ends.get(reader) ?? []), node]);
    return ends;
  }

  #isTransient(node: ScheduledNode): boolean {
    return node.expression.shape === "path" && !this.#kept.has(node);
  }
}

function worksMonthly(node: ScheduledNode): boolean {
  return node.expression.shape === "path" || isReduction(node);
}

function resetting(node: ScheduledNode, state: Float64Array): Instruction {
  const start = startOf(node.expression.operation as RecurrentOperation | ReducingOperation);
  return () => void state.fill(start);
}

/** All months of a path are drawn before the first one, because a bridge knows its end before its beginning. */
function drawing(
  position: Position,
  source: NonNullable<Expression["source"]>,
  out: Operand,
  months: number,
): Instruction {
  const path = new Float64Array(BLOCK * months);
  return (month) => {
    const { seed, firstTrial, futures = {} } = position;
    if (month === 0) fillDraws(path, source, { seed, firstTrial, count: BLOCK, months }, futures);
    columnAt(out, month).set(path.subarray(month * BLOCK, (month + 1) * BLOCK));
  };
}

function stepping(
  operation: RecurrentOperation | ReducingOperation,
  state: Float64Array,
  out: Operand,
  a: Operand,
): Instruction {
  const step = steps[operation];
  return (month) => step(state, columnAt(out, month), columnAt(a, month));
}

function combining(operation: ElementwiseOperation, out: Operand, a: Operand, b: Operand, c: Operand): Instruction {
  const kernel = kernels[operation];
  return (month) => kernel(columnAt(out, month), columnAt(a, month), columnAt(b, month), columnAt(c, month));
}
