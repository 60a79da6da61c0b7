import { type Decision, phrase, word } from "@shoreline/decide";
import { valueWords } from "./valueWords.ts";

type Sensitivity = NonNullable<Decision["sensitivity"]>[number];

/** What an index is called that cannot be told from nothing with so many futures. */
export const NOT_DISTINGUISHABLE = "not distinguishable from 0";

/** What can be told from nothing first; within both as they stand. */
export function mostToldFirst(sensitivity: readonly Sensitivity[]): Sensitivity[] {
  return sensitivity.toSorted((a, b) => Number(b.distinguishable) - Number(a.distinguishable));
}

/** Whether nine futures in ten look alike in an input: an event that hardly ever happens. */
export function isRare({ p10, p90 }: Pick<Sensitivity, "p10" | "p90">): boolean {
  return p10 !== null && p10 === p90;
}

/** From its 10 % to its 90 % quantile, in words; empty for a group of inputs. */
export function rangeWords(sensitivity: Sensitivity, currency: string): string {
  const { p10, p90 } = sensitivity;
  if (p10 === null || p90 === null) return "";
  if (isRare(sensitivity)) return word("rare");
  const [low, high] = [p10, p90].map((value) => valueWords(value, sensitivity, currency));
  return phrase`${bare(low ?? "", high ?? "")} to ${high ?? ""}`;
}

/** The lower end without the words that the upper end says again. */
function bare(low: string, high: string): string {
  const space = low.indexOf(" ");
  const rest = low.slice(space);
  return space > 0 && /^[\d.,−]+$/u.test(low.slice(0, space)) && high.endsWith(rest) ? low.slice(0, space) : low;
}
