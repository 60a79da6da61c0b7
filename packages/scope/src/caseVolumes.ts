import type { RoleKey } from "@shoreline/atlas";
import handling from "./handling.json" with { type: "json" };

/** Counts of cases a month that a service may give. */
export type CountKey = keyof typeof handling;

/** What is usual for one kind of case. */
interface CaseKind {
  /** The case in one word: a call, an invoice. */
  readonly case: string;
  readonly role: RoleKey;
  readonly minutes: number;
  /** Standard deviation of the minutes between organisations, in logs. */
  readonly spreadLog: number;
  readonly why: string;
  readonly source: string;
}

/** Cases of one kind. */
export interface CaseCount {
  readonly key: CountKey;
  readonly perMonth: number;
  readonly kind: CaseKind;
}

/** All kinds of counts. */
const countKeys = Object.keys(handling) as readonly CountKey[];

/** The counts that volumes give, in the order of `handling.json`. */
export function caseCounts(volumes: Readonly<Partial<Record<CountKey, number | undefined>>>): CaseCount[] {
  return countKeys.flatMap((key) => {
    const perMonth = volumes[key];
    return perMonth === undefined ? [] : [{ key, perMonth, kind: handling[key] as CaseKind }];
  });
}

/** Cases of all kinds together. */
export function casesPerMonth(counts: readonly CaseCount[]): number {
  return counts.reduce((sum, count) => sum + count.perMonth, 0);
}
