import type { RecurrentOperation, ReducingOperation } from "../expression.ts";
import { startOf } from "../recurrence.ts";
import { BLOCK } from "../block.ts";
import { hasState, isReduction, type ScheduledNode } from "../schedule.ts";
import { boundOf, writeBounded } from "./boundCode.ts";
import { Code, functionBody } from "../../wasm/code.ts";
import { isPath, type Phase } from "./fragments.ts";
import { type FusedOperation, oneWhereSet, operationCode } from "./operationCode.ts";

/** A fused function: its code, and the nodes whose addresses it looks up in its table, in this order. */
export interface FusedCode<Body = Uint8Array> {
  readonly body: Body;
  readonly addressed: readonly ScheduledNode[];
}

/** Bytes of a pair of trials, and of an address in the table. */
export const PAIR_BYTES = 16;
export const ADDRESS_BYTES = 4;

/** Parameters of every fused function: where its table stands, and how many bytes the months of a pair take. */
export const PARAMETERS = 2;
const TABLE = 0;
const MONTH_BYTES = 1;
/** Integer locals: how far the pair is into a column and into a path, the month into a series and into a path. */
const INTO_COLUMN = 2;
const INTO_PATH = 3;
const INTO_SERIES = 4;
const INTO_MONTH = 5;
const FIRST_ADDRESS = 6;

/**
 * Writes phases as one function over a block: pairs of trials outside, months inside, so that what a node makes stays
 * in a register until it is read, and running sums and products need no memory at all.
 * The code holds no address and no number of the model: functions of equal structure have equal bytes. Several months
 * make one turn of the inner loop, which saves their addresses and checks; the months of a run are a multiple of these.
 */
export function fusedCode(phases: readonly Phase[], isStored: readonly boolean[], monthsAtOnce = 1): FusedCode {
  return new FusedWriter(phases, isStored, monthsAtOnce).write();
}

class FusedWriter {
  readonly #phases: readonly Phase[];
  readonly #isStored: readonly boolean[];
  readonly #code = new Code();
  /** Places in the table. */
  readonly #slots = new Map<ScheduledNode, number>();
  /** Integer locals that hold addresses of paths and series. */
  readonly #addresses = new Map<ScheduledNode, number>();
  /** Vector locals that hold values: of the pair, and of the month alone. */
  readonly #values = new Map<ScheduledNode, number>();
  readonly #valuesOfMonth = new Map<ScheduledNode, number>();
  #vectors = 0;
  readonly #monthsAtOnce: number;
  /** Which of the months of one turn is written. */
  #month = 0;

  constructor(phases: readonly Phase[], isStored: readonly boolean[], monthsAtOnce: number) {
    this.#phases = phases;
    this.#isStored = isStored;
    this.#monthsAtOnce = monthsAtOnce;
  }

  write(): FusedCode {
    this.#fetchAddresses();
    this.#code.loop();
    for (const { once, monthly } of this.#phases) {
      for (const node of once) this.#combine(node);
      if (monthly.length > 0) this.#overMonths(monthly);
    }
    this.#advanceBy(INTO_PATH, () => this.#code.get(MONTH_BYTES));
    this.#advanceBy(INTO_COLUMN, () => this.#code.integer(PAIR_BYTES));
    this.#repeatWhileBelow(INTO_COLUMN, () => this.#code.integer(BLOCK * Float64Array.BYTES_PER_ELEMENT));
    const integers = FIRST_ADDRESS - PARAMETERS + this.#addresses.size;
    const body = functionBody({ integers, vectors: this.#vectors }, this.#code);
    return { body, addressed: [...this.#slots.keys()] };
  }

  /** Addresses that are needed every month stand in locals, which are numbered before those of values. */
  #fetchAddresses(): void {
    for (const { monthly } of this.#phases) {
      const produced = new Set(monthly);
      for (const node of monthly) {
        for (const input of node.inputs) if (variesByMonth(input) && !produced.has(input)) this.#fetchAddress(input);
        if (isPath(node) && this.#isStored[node.index]) this.#fetchAddress(node);
      }
    }
  }

  #fetchAddress(node: ScheduledNode): void {
    if (this.#addresses.has(node)) return;
    const local = FIRST_ADDRESS + this.#addresses.size;
    this.#addresses.set(node, local);
    this.#pushTableEntry(node);
    this.#code.set(local);
  }

  #pushTableEntry(node: ScheduledNode): void {
    const slot = this.#slots.get(node) ?? this.#slots.size;
    this.#slots.set(node, slot);
    this.#code.get(TABLE);
    this.#code.loadInteger(slot * ADDRESS_BYTES);
  }

  #overMonths(monthly: readonly ScheduledNode[]): void {
    const produced = new Set(monthly);
    for (const { inputs } of monthly) {
      for (const input of inputs) if (!variesByMonth(input) && !produced.has(input)) this.#hold(input);
    }
    const states = new Map(monthly.filter(hasState).map((node) => [node, this.#started(node)]));
    this.#code.integer(0);
    this.#code.set(INTO_SERIES);
    this.#code.get(INTO_PATH);
    this.#code.set(INTO_MONTH);
    this.#code.loop();
    for (this.#month = 0; this.#month < this.#monthsAtOnce; this.#month++) {
      this.#valuesOfMonth.clear();
      for (const node of monthly) this.#everyMonth(node, states.get(node));
    }
    this.#advanceBy(INTO_MONTH, () => this.#code.integer(PAIR_BYTES * this.#monthsAtOnce));
    this.#advanceBy(INTO_SERIES, () => this.#code.integer(PAIR_BYTES * this.#monthsAtOnce));
    this.#repeatWhileBelow(INTO_SERIES, () => this.#code.get(MONTH_BYTES));
    for (const node of monthly.filter(isReduction)) this.#finish(node, states.get(node)!);
  }

  #everyMonth(node: ScheduledNode, state: number | undefined): void {
    if (state === undefined) this.#combine(node);
    else this.#step(node, state);
  }

  #advanceBy(local: number, pushStep: () => void): void {
    this.#code.get(local);
    pushStep();
    this.#code.plain("i32Add");
    this.#code.set(local);
  }

  #repeatWhileBelow(local: number, pushBound: () => void): void {
    this.#code.get(local);
    pushBound();
    this.#code.plain("i32LessUnsigned");
    this.#code.repeatIf();
    this.#code.plain("end");
  }

  /** A local with the state in which a recurrence or a reduction starts. */
  #started(node: ScheduledNode): number {
    const state = this.#newVector();
    this.#code.splat(startOf(node.expression.operation as RecurrentOperation | ReducingOperation));
    this.#code.set(state);
    return state;
  }

  #step(node: ScheduledNode, state: number): void {
    const [input] = node.inputs as [ScheduledNode];
    const { operation } = node.expression;
    if (operation === "previous") return this.#stepBack(node, input, state);
    this.#code.get(state);
    this.#push(input);
    if (operation === "countMonths") this.#oneWherePositive();
    this.#code.vector(operation === "compound" ? "multiply" : "add");
    this.#code.set(state);
    if (!isReduction(node)) this.#keep(node, state);
  }

  /** What was the state is the value; what is the input becomes the state. */
  #stepBack(node: ScheduledNode, input: ScheduledNode, state: number): void {
    const value = this.#newVector();
    this.#code.get(state);
    this.#code.set(value);
    this.#push(input);
    this.#code.set(state);
    this.#keep(node, value);
  }

  #oneWherePositive(): void {
    this.#code.splat(0);
    this.#code.vector("greaterThan");
    oneWhereSet(this.#code);
  }

  #combine(node: ScheduledNode): void {
    const operation = node.expression.operation as FusedOperation;
    const push = (input: number): void => this.#push(node.inputs[input]!);
    const bound = boundOf(node);
    if (bound) writeBounded(this.#code, operation as "minimum" | "maximum", bound, push);
    else operationCode[operation](this.#code, push);
    const value = this.#newVector();
    this.#code.set(value);
    this.#keep(node, value);
  }

  #keep(node: ScheduledNode, value: number): void {
    (isPath(node) ? this.#valuesOfMonth : this.#values).set(node, value);
    if (this.#isStored[node.index]) this.#store(node, value);
  }

  #finish(node: ScheduledNode, state: number): void {
    this.#values.set(node, state);
    if (this.#isStored[node.index]) this.#store(node, state);
  }

  #store(node: ScheduledNode, value: number): void {
    this.#pushPlace(node);
    this.#code.get(value);
    this.#code.storeVector(this.#offsetOf(node));
  }

  /** Reads a value that no month changes before the months begin. */
  #hold(input: ScheduledNode): void {
    if (this.#values.has(input)) return;
    const value = this.#newVector();
    this.#pushPlace(input);
    this.#code.loadVector();
    this.#code.set(value);
    this.#values.set(input, value);
  }

  #push(input: ScheduledNode): void {
    const known = this.#values.get(input) ?? this.#valuesOfMonth.get(input);
    if (known !== undefined) return this.#code.get(known);
    const value = this.#newVector();
    this.#pushPlace(input);
    this.#code.loadVector(this.#offsetOf(input));
    this.#code.tee(value);
    (variesByMonth(input) ? this.#valuesOfMonth : this.#values).set(input, value);
  }

  /** The address at which the pair's values of a node stand, those of the month if they vary by month. */
  #pushPlace(node: ScheduledNode): void {
    const address = this.#addresses.get(node);
    if (address === undefined) this.#pushTableEntry(node);
    else this.#code.get(address);
    const offset = OFFSETS[node.expression.shape];
    if (offset === undefined) return;
    this.#code.get(offset);
    this.#code.plain("i32Add");
  }

  /** From the first month of a turn to the one at hand. */
  #offsetOf(node: ScheduledNode): number {
    return variesByMonth(node) ? PAIR_BYTES * this.#month : 0;
  }

  #newVector(): number {
    return FIRST_ADDRESS + this.#addresses.size + this.#vectors++;
  }
}

/** What is added to the address of a column, by what it varies over. */
const OFFSETS = { constant: undefined, trial: INTO_COLUMN, path: INTO_MONTH, month: INTO_SERIES } as const;

function variesByMonth({ expression: { shape } }: ScheduledNode): boolean {
  return shape === "path" || shape === "month";
}
