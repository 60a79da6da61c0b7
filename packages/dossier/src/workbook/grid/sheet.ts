/** A workbook before it becomes a file: sheets of cells, each formula with the value that it must come to. */
export interface Workbook {
  readonly title: string;
  /** ISO date that the file says it was made on: that of the state of knowledge, never of a clock. */
  readonly date: string;
  /** What stands at the foot of printed pages, in the notation of spreadsheets: `Page &P of &N`. */
  readonly footer: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  /** How many rows and columns stay in sight; they are repeated on every printed page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Printed pages side by side, landscape; `one`: the whole sheet on one upright page. */
  readonly pages: number | "one";
  /** What is printed; all of it where it is not given. */
  readonly printed?: PrintedRows;
  /** Ranges whose cells take numbers only. */
  readonly numbersOnly?: readonly NumberRange[];
}

/** Rows that are printed, each range on pages of its own (first and last row, 0 being the first), from the first column on. */
interface PrintedRows {
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** How many columns; all of them where it is not given. */
  readonly columns?: number;
}

/** A range of cells that take numbers, whole ones between two bounds where these are given. */
export interface NumberRange {
  readonly range: string;
  readonly bounds?: readonly [number, number];
  /** What somebody is told who types something else. */
  readonly refusal: { readonly title: string; readonly message: string };
}

export interface Row {
  readonly cells: readonly (Cell | undefined)[];
  /** Columns over which the first cell spreads. */
  readonly span?: number;
  /** In points; as high as its text where it is not given. */
  readonly height?: number;
}

/** One cell. A text is always a text, whatever sign it begins with; only `formula` is reckoned. */
export interface Cell {
  readonly value: string | number | null;
  /** Without the equals sign. */
  readonly formula?: string;
  readonly look?: Look;
  /** Number format in the notation of spreadsheets. */
  readonly format?: string;
  /** Where a click leads: `'Cash flow'!A7` inside the workbook, or a web address. */
  readonly link?: string;
}

/** What a cell is for; how that looks is the writer's business. */
export type Look =
  | "title"
  | "lead"
  | "section"
  | "sectionRight"
  | "head"
  | "headRight"
  | "input"
  | "total"
  | "note"
  | "noteRight"
  | "wrapped"
  | "link";
