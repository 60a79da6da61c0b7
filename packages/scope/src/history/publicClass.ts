import { log } from "@shoreline/simulate";
import classes from "./publicClasses.json" with { type: "json" };

/** Sizes that a class which ships with the product can be asked with. */
export const publicMeasures = ["functionPoints", "storyPoints", "useCasePoints", "cosmic", "kloc"] as const;
export type PublicMeasure = (typeof publicMeasures)[number];

/** What is known of published projects: how much a size took, and how far single projects were from that. */
export interface PublicClass {
  /** `fitted` to published projects, or `judged` where those measure something else. */
  readonly basis: string;
  /** What the size counts: "function points". */
  readonly unit: string;
  readonly resultUnit: string;
  /** Result at size 1, at the median of organisations. */
  readonly level: number;
  /** The result grows with size to this power inside `sizeRange`, and in proportion beyond. */
  readonly exponent: number;
  readonly sizeRange: readonly number[];
  /** Standard deviation of the logarithm inside one organisation, and from one to the next. */
  readonly withinLog: number;
  readonly betweenLog: number;
  /** Logarithms of actual over forecast for organisations that were left out, at the middles of twenty equal parts. */
  readonly errorQuantiles: readonly number[];
  /** Projects it was learned from. */
  readonly n: number;
  readonly organisations: number;
  /** Where those were published. */
  readonly source: string;
  /** Year of the youngest. */
  readonly date: string;
}

/** The class of a measure of size. */
export function publicClass(measure: PublicMeasure): PublicClass {
  return classes[measure];
}

/** Months that projects took, by their person-hours. */
export const durationClass: PublicClass = classes.duration;

/** Logarithm of the middle result at a size: a power inside the range that was seen, proportion beyond it. */
export function logMiddle(
  { level, exponent, sizeRange: [least = 0, most = Infinity] }: PublicClass,
  size: number,
): number {
  const seen = Math.min(most, Math.max(least, size));
  return log(level) + exponent * log(seen) + log(size / seen);
}
