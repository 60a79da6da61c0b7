import { exp } from "@shoreline/simulate";
import { durationClass, logMiddle } from "./publicClass.ts";

/** Months that projects of an effort took, and how many of them no longer than the months that are planned. */
export interface ProjectDuration {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Months that are planned. */
  readonly planned: number;
  /** Share of such projects that took no longer. */
  readonly shareWithin: number;
  /** Published projects it was learned from, and where they were published. */
  readonly n: number;
  readonly source: string;
}

/**
 * How long projects of this effort took. `hours` are equally likely efforts (person-hours); to the spread of each comes
 * that of duration around effort, which is as large as it was for organisations that were left out.
 */
export function projectDuration(hours: readonly number[], planned: number): ProjectDuration {
  const { errorQuantiles, n, source } = durationClass;
  const logs = hours.flatMap((effort) => errorQuantiles.map((error) => logMiddle(durationClass, effort) + error));
  const months = logs.map((each) => exp(each)).toSorted((a, b) => a - b);
  const at = (share: number) => months[Math.min(months.length - 1, Math.floor(share * months.length))]!;
  const shareWithin = months.filter((each) => each <= planned).length / months.length;
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9), planned, shareWithin, n, source };
}
