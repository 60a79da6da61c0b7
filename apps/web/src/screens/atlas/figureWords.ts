import type { ShownFact } from "../../engine/atlas/shownFact.ts";
import type { Numbers } from "../../words/useNumbers.ts";

/** A number in its unit: a share of something in percent. */
export function numberWords(value: number, unit: string, { figure, share }: Numbers): string {
  return /^share\b/.test(unit) ? share(value) : figure(value);
}

/** A figure as it is read. */
export function factWords(
  { value, unit }: Pick<ShownFact, "value" | "unit">,
  numbers: Numbers,
  yes: string,
  no: string,
): string {
  if (typeof value === "boolean") return value ? yes : no;
  return typeof value === "number" ? numberWords(value, unit, numbers) : value;
}

/** From where to where it may lie; nothing where that is one figure. */
export function rangeWords({ low, high, unit }: Pick<ShownFact, "low" | "high" | "unit">, numbers: Numbers): string {
  if (low === undefined || high === undefined || low === high) return "";
  return `${numberWords(low, unit, numbers)}–${numberWords(high, unit, numbers)}`;
}
