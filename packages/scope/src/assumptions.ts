import type { Assumption } from "./brief.ts";

/** Why a default is plausible, and where it comes from. */
export interface Reason {
  readonly why: string;
  readonly source: string;
}

/** Nothing better than judgement stands behind it. */
export function judgement(why: string): Reason {
  return { why, source: "assumption" };
}

/** Keeps every default that is used, in the order of use. */
export class Assumptions {
  readonly list: Assumption[] = [];

  /** `given` where there is one; otherwise the default, noted. */
  orDefault<T>(given: T | undefined, path: string, value: () => T, reason: () => Reason): T {
    return given === undefined ? this.assume(path, value(), reason()) : given;
  }

  /** Notes that `value` is used at `path`, and returns it. */
  assume<T>(path: string, value: T, reason: Reason): T {
    this.list.push({ path, value, ...reason });
    return value;
  }
}
