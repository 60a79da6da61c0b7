import type { Alternative, Decision } from "@shoreline/decide";
import { lineKeys } from "@shoreline/economics";
import { lineAnchor } from "./anchors.ts";
import { alternativeOf } from "./arrangementWords.ts";

type LineKey = (typeof lineKeys)[number];

/** Below this part of the cost of both sides a line is small. */
const SMALL = 0.005;

/** Lines of cost of the baseline and of the recommendation: those that count one by one, and the small ones. */
export interface ShownLines {
  readonly large: readonly LineKey[];
  readonly small: readonly LineKey[];
}

/** A single small line stands by itself: a row for it says no less than one for all. */
export function shownLines(decision: Decision): ShownLines {
  const sides = [...new Set([decision.baseline, decision.recommendation.alternative])].map((id) =>
    alternativeOf(decision, id),
  );
  const present = lineKeys.filter((key) => sides.some((side) => amountOf(side, key) !== 0));
  const isSmall = (key: LineKey) =>
    sides.every((side) => Math.abs(amountOf(side, key)) < SMALL * Math.abs(side.cost.mean ?? 0));
  const small = present.filter(isSmall);
  return small.length < 2 ? { large: present, small: [] } : { large: present.filter((key) => !isSmall(key)), small };
}

/** Mean present value of a line of cost, in the currency of the brief; 0 where the alternative has no such line. */
export function amountOf({ lines }: Alternative, key: LineKey): number {
  return lines[key]?.mean ?? 0;
}

/** Key of the row in which small lines stand together. */
export const SMALL_LINES = "smaller-lines";

/** The row that shows a line: its own, or that of the small ones together. */
export function linePlace(decision: Decision, line: string): string {
  return shownLines(decision).small.some((key) => key === line) ? SMALL_LINES : lineAnchor(line);
}
