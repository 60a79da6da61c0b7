import type { DecimalSign } from "./writtenNumber.ts";

/**
 * A table as somebody keeps it: a sheet or a CSV file, every cell as text. What a column means is for its reader to
 * tell. Dates out of a workbook arrive as ISO text, its numbers with a decimal point and without groups.
 */
export interface Table {
  /** What faults call it, usually the file's name. */
  readonly name: string;
  /** Heads of the columns, trimmed, each once. */
  readonly columns: readonly string[];
  /** Cells by row, trimmed; every row is as long as `columns`. An empty cell is "". */
  readonly rows: readonly (readonly string[])[];
  /** The line or sheet row at which each row stands, 1 first, for faults and reports. */
  readonly lines: readonly number[];
  /** The decimal sign of its numbers where the file settles it, as a workbook does. */
  readonly decimal?: DecimalSign;
  /** What was left out or chosen while it was read, a sentence each: title lines, other sheets. */
  readonly notes?: readonly string[];
}
