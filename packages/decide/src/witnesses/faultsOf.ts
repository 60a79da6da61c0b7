import type { Fault, Result } from "@shoreline/units";

/** The faults of all results that were refused. */
export function faultsOf(...results: readonly Result<unknown>[]): readonly Fault[] {
  return results.flatMap((result) => (result.ok ? [] : result.faults));
}
