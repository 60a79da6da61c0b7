import type { Fault } from "./fault.ts";

/** Either a value, or every fault that kept us from one. Expected trouble is returned, never thrown. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A result that holds `value`. */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result that was refused. At least one fault is required: a refusal without a reason is a bug. */
export function refuse<T = never>(faults: readonly Fault[]): Result<T> {
  if (faults.length === 0) throw new Error("A refusal needs at least one fault.");
  return { ok: false, faults };
}

/** All values, or all faults of all results that were refused. */
export function collect<T>(results: readonly Result<T>[]): Result<T[]> {
  const faults = results.flatMap((result) => (result.ok ? [] : result.faults));
  if (faults.length > 0) return refuse(faults);
  return succeed(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

/** The value of a result that cannot have been refused; a refusal here is a broken invariant. */
export function expectOk<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`Unexpected refusal: ${result.faults.map((fault) => `${fault.path} ${fault.code}`).join("; ")}`);
}
