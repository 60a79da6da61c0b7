import type { ScheduledNode } from "../schedule.ts";
import type { Code } from "../../wasm/code.ts";

/** A known number that is a least or a most: neither no number nor −0. */
export interface Bound {
  /** Which input of the operation it is. */
  readonly input: 0 | 1;
  readonly isZero: boolean;
}

/** The bound of a minimum or a maximum; undefined for other operations, and where both inputs may be anything. */
export function boundOf({ expression: { operation }, inputs }: ScheduledNode): Bound | undefined {
  if (operation !== "minimum" && operation !== "maximum") return undefined;
  const input = ([0, 1] as const).find((place) => isBound(inputs[place]?.expression.value));
  return input === undefined ? undefined : { input, isZero: inputs[input]!.expression.value === 0 };
}

function isBound(value: number | undefined): boolean {
  return value !== undefined && !Number.isNaN(value) && !Object.is(value, -0);
}

/** A whole number for a bound, other ones for other kinds of it: what code hangs on beside the operation. */
export function boundWord(bound: Bound | undefined): number {
  return bound ? 1 + 2 * bound.input + (bound.isZero ? 1 : 0) : 0;
}

/**
 * `minimum` or `maximum` of anything and a bound. The general instruction is seven of the processor, because either input
 * may be no number or a zero of either sign. Here one is left, which gives the number itself unless the bound is really
 * smaller or larger. That is wrong for a maximum of −0 and 0 alone, and adding 0 mends it.
 */
export function writeBounded(
  code: Code,
  operation: "minimum" | "maximum",
  { input, isZero }: Bound,
  push: (input: number) => void,
): void {
  push(1 - input);
  push(input);
  code.vector(operation === "minimum" ? "lesser" : "greater");
  if (operation === "minimum" || !isZero) return;
  push(input);
  code.vector("add");
}
