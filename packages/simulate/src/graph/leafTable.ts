import type { Distribution } from "../distribution.ts";
import type { Expression } from "./expression.ts";
import type { ScheduledNode } from "./schedule.ts";

/**
 * Finds what has no inputs: known months by their numbers, draws by their name and distribution. Alternatives describe
 * the same ones again and again, so what is compared is told apart by a number or a name first.
 */
export class LeafTable {
  readonly #nodes = new Map<string | number, ScheduledNode[]>();

  /** The node of an equal leaf, if there is one. */
  find(expression: Expression): ScheduledNode | undefined {
    return this.#nodes.get(keyOf(expression))?.find((node) => areAlike(node.expression, expression));
  }

  /** Adds a leaf that is not yet in the table. */
  add(node: ScheduledNode): void {
    const key = keyOf(node.expression);
    const before = this.#nodes.get(key);
    if (before) before.push(node);
    else this.#nodes.set(key, [node]);
  }
}

/** The golden section: its multiples are spread evenly between whole numbers, so that no two months weigh the same. */
const GOLDEN = 0.6180339887498949;

/** Equal for equal leaves, and seldom for others. */
function keyOf({ operation, series, source }: Expression): string | number {
  if (series === undefined) return source?.name ?? operation;
  let mixed = series.length;
  for (let month = 0; month < series.length; month++) mixed += (1 + ((GOLDEN * month) % 1)) * series[month]!;
  return mixed;
}

function areAlike(one: Expression, other: Expression): boolean {
  if (one.operation !== other.operation) return false;
  if (one.series && other.series) return areSame(one.series, other.series);
  if (!one.source || !other.source) return Object.is(one.value, other.value);
  return one.source.name === other.source.name && isSame(one.source.distribution, other.source.distribution);
}

/** −0 is another number than 0. */
function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one === other || (one.length === other.length && one.every((value, at) => Object.is(value, other[at])));
}

function isSame(one: Distribution, other: Distribution): boolean {
  if (one === other) return true;
  if (one.kind === "empirical" && other.kind === "empirical")
    return areSame(one.values, other.values) && areSame(one.weights, other.weights);
  const [numbers, others] = [one, other] as unknown as [
    Readonly<Record<string, number>>,
    Readonly<Record<string, number>>,
  ];
  for (const name in numbers) if (!Object.is(numbers[name], others[name])) return false;
  return true;
}
