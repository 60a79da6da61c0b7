import type { Table } from "@shoreline/scope";

/** Rows as they stand in a file, before anyone knows which of them is the header. */
export interface Records {
  readonly rows: readonly (readonly string[])[];
  /** The line or sheet row at which each one starts, 1 first. */
  readonly lines: readonly number[];
  /** The decimal sign where the file settles it. */
  readonly decimal?: NonNullable<Table["decimal"]>;
  /** What was chosen on the way, a sentence each. */
  readonly notes: readonly string[];
}
