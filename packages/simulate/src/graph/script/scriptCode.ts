import { BLOCK } from "../block.ts";
import type { RecurrentOperation, ReducingOperation } from "../expression.ts";
import { startOf } from "../recurrence.ts";
import { hasState, isReduction, type ScheduledNode } from "../schedule.ts";
import { isPath, type Phase } from "../wasm/fragments.ts";
import type { FusedCode } from "../wasm/fusedCode.ts";
import type { FusedOperation } from "../wasm/operationCode.ts";
import { operationText } from "./operationText.ts";

/** Parameters of every function: the memory as numbers and as words, and the first word of its table. */
export const SCRIPT_PARAMETERS = ["numbers", "words", "table"] as const;

/**
 * The whole body for so many months. They stand in it as a number, which makes the loop over them faster than an argument
 * would; the rest of the text does not hang on them.
 */
export function bodyForMonths(body: string, months: number): string {
  return `const monthNumbers = ${2 * months};\n${body}`;
}

/** The first or the second trial of a pair. */
type Lane = 0 | 1;
/** The names under which the values of a pair of trials stand; known numbers have one for both. */
type Names = readonly [string, string];
/** The memory as each trial of a pair sees it, so that both stand at the same place. */
const VIEWS: Names = ["numbers", "others"];

/**
 * Writes phases as the body of one JavaScript function over a block, but for the number of months: the twin of
 * `fusedCode`, with the same loops, the same operations in the same order and the same table. A pair of trials at a time
 * keeps the processor busy while one of them waits for a result.
 */
export function scriptCode(phases: readonly Phase[], isStored: readonly boolean[]): FusedCode<string> {
  return new ScriptWriter(phases, isStored).write();
}

class ScriptWriter {
  readonly #phases: readonly Phase[];
  readonly #isStored: readonly boolean[];
  readonly #lines: string[] = [];
  /** Places in the table. */
  readonly #slots = new Map<ScheduledNode, number>();
  readonly #values = new Map<ScheduledNode, Names>();
  readonly #valuesOfMonth = new Map<ScheduledNode, Names>();
  #count = 0;

  constructor(phases: readonly Phase[], isStored: readonly boolean[]) {
    this.#phases = phases;
    this.#isStored = isStored;
  }

  write(): FusedCode<string> {
    for (const { once, monthly } of this.#phases) {
      for (const node of once) this.#combine(node);
      if (monthly.length > 0) this.#overMonths(monthly);
    }
    const addressed = [...this.#slots.keys()];
    const body = [
      "const others = numbers.subarray(1);",
      ...addressed.map((_node, slot) => `const a${slot} = words[table + ${slot}] >> 3;`),
      `for (let pair = 0, path = 0; pair < ${BLOCK}; pair = pair + 2 | 0, path = path + monthNumbers | 0) {`,
      ...this.#lines,
      "}",
    ].join("\n");
    return { body, addressed };
  }

  #overMonths(monthly: readonly ScheduledNode[]): void {
    this.#valuesOfMonth.clear();
    const produced = new Set(monthly);
    for (const { inputs } of monthly) {
      for (const input of inputs) if (!variesByMonth(input) && !produced.has(input)) this.#namesOf(input);
    }
    const states = new Map(monthly.filter(hasState).map((node) => [node, this.#started(node)]));
    this.#lines.push("for (let month = 0, at = path; month < monthNumbers; month = month + 2 | 0, at = at + 2 | 0) {");
    for (const node of monthly) this.#everyMonth(node, states.get(node));
    this.#lines.push("}");
    for (const node of monthly.filter(isReduction)) this.#keep(node, states.get(node)!);
  }

  #everyMonth(node: ScheduledNode, state: Names | undefined): void {
    if (state === undefined) this.#combine(node);
    else this.#step(node, state);
  }

  /** Variables with the state in which a recurrence or a reduction starts. */
  #started(node: ScheduledNode): Names {
    const state = this.#newPair();
    const start = startOf(node.expression.operation as RecurrentOperation | ReducingOperation);
    for (const name of state) this.#lines.push(`let ${name} = ${start};`);
    return state;
  }

  #step(node: ScheduledNode, state: Names): void {
    const input = this.#namesOf(node.inputs[0]!);
    const { operation } = node.expression;
    // What was the state is the value of the month; of the others it is what becomes of the state.
    if (operation === "previous")
      this.#keep(
        node,
        this.#declared((lane) => state[lane]),
      );
    state.forEach((name, lane) => {
      this.#lines.push(`${name} = ${advanced[operation as keyof typeof advanced](name, input[lane]!)};`);
    });
    if (operation === "cumulate" || operation === "compound") this.#keep(node, state);
  }

  #combine(node: ScheduledNode): void {
    const text = operationText[node.expression.operation as FusedOperation];
    const inputs = node.inputs.map((input) => this.#namesOf(input));
    const input = (place: number, lane: Lane): string => inputs[place]?.[lane] ?? "";
    this.#keep(
      node,
      this.#declared((lane) => text(input(0, lane), input(1, lane), input(2, lane))),
    );
  }

  #keep(node: ScheduledNode, names: Names): void {
    (isPath(node) ? this.#valuesOfMonth : this.#values).set(node, names);
    if (!this.#isStored[node.index]) return;
    const place = this.#placeOf(node);
    names.forEach((name, lane) => this.#lines.push(`${VIEWS[lane]}[${place}] = ${name};`));
  }

  /** The variables that hold the values of a node, read from memory if they were neither made nor read before. */
  #namesOf(node: ScheduledNode): Names {
    const known = this.#values.get(node) ?? this.#valuesOfMonth.get(node);
    if (known) return known;
    const place = this.#placeOf(node);
    const read = (lane: Lane): string => `${VIEWS[lane]}[${place}]`;
    const names = isKnownInBoth(node) ? this.#declaredOnce(read(0)) : this.#declared(read);
    (variesByMonth(node) ? this.#valuesOfMonth : this.#values).set(node, names);
    return names;
  }

  /** Sums of places are whole numbers of 32 bits, which is said where they are used: no engine then asks again. */
  #placeOf(node: ScheduledNode): string {
    const slot = this.#slots.get(node) ?? this.#slots.size;
    this.#slots.set(node, slot);
    return `a${slot}${OFFSETS[node.expression.shape]}`;
  }

  #declared(value: (lane: Lane) => string): Names {
    const names = this.#newPair();
    names.forEach((name, lane) => this.#lines.push(`const ${name} = ${value(lane as Lane)};`));
    return names;
  }

  #declaredOnce(value: string): Names {
    const [name] = this.#newPair();
    this.#lines.push(`const ${name} = ${value};`);
    return [name, name];
  }

  #newPair(): Names {
    const number = this.#count++;
    return [`v${number}`, `w${number}`];
  }
}

/** How a state goes on from month to month; `advance` says what it means. */
const advanced = {
  cumulate: (state: string, value: string) => `${state} + ${value}`,
  compound: (state: string, value: string) => `${state} * ${value}`,
  previous: (_state: string, value: string) => value,
  total: (state: string, value: string) => `${state} + ${value}`,
  countMonths: (state: string, value: string) => `${state} + +(${value} > 0)`,
};

/** What is added to the place of a column, by what it varies over. */
const OFFSETS = { constant: "", trial: " + pair | 0", path: " + at | 0", month: " + month | 0" } as const;

function variesByMonth({ expression: { shape } }: ScheduledNode): boolean {
  return shape === "path" || shape === "month";
}

function isKnownInBoth({ expression: { shape } }: ScheduledNode): boolean {
  return shape === "constant" || shape === "month";
}
