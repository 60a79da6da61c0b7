/** A stretch of the text, in UTF-16 units; `end` lies behind its last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies within `outer`. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Characters between two stretches; 0 where they touch or overlap. */
export function gap(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

/** The stretch from the first of two to the last. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Stretches without those that a longer one covers; where two are as long, the first given stays. */
export function longestOf<T extends Span>(found: readonly T[]): T[] {
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const next of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept;
}
