/** A stretch of time, in milliseconds since 1970; the end is exclusive and later than the start. */
export interface Interval {
  readonly startMs: number;
  readonly endMs: number;
}

/** The stretches that lie in one of `these` and in one of `those`, in order of `these`. */
export function intersections(these: readonly Interval[], those: readonly Interval[]): Interval[] {
  const common: Interval[] = [];
  for (const a of these) {
    for (const b of those) {
      const [startMs, endMs] = [Math.max(a.startMs, b.startMs), Math.min(a.endMs, b.endMs)];
      if (startMs < endMs) common.push({ startMs, endMs });
    }
  }
  return common;
}

/** Total length of stretches that do not overlap [ms]. */
export function totalMs(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
}
