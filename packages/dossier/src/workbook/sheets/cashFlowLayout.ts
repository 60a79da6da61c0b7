import type { LineKind } from "@shoreline/economics";
import type { CalculatedAlternative, CalculatedLine } from "../graph/calculation.ts";

/** What the kinds of lines are called, in English; sums go by these words as they are spoken. */
export const kindWords: Readonly<Record<LineKind, string>> = {
  run: "running",
  oneOff: "paid once",
  capital: "paid once, goods",
};

/** Column of the present value of a row. */
export const TODAY_COLUMN = 2;

/** Rows above the first alternative: title, note, fiscal year, month, number of the month, discount factor. */
export const YEAR_ROW = 2;
export const DATE_ROW = 3;
export const DISCOUNT_ROW = 5;
export const HEAD_ROWS = 6;

/** In which rows of the cash flow an alternative stands. */
export interface Block {
  readonly alternative: CalculatedAlternative;
  readonly heading: number;
  readonly lines: readonly { readonly line: CalculatedLine; readonly row: number }[];
  readonly running: number;
  readonly once: number;
  readonly capital: number;
  readonly all: number;
  readonly today: number;
  readonly saved: number;
  readonly writeOff: number;
}

/** Rows below the lines of an alternative, and the empty one above its heading. */
const TOTALS = 7;

/** One block for each alternative, one below the other with a row between. */
export function cashFlowLayout(alternatives: readonly CalculatedAlternative[]): readonly Block[] {
  let next = HEAD_ROWS;
  return alternatives.map((alternative) => {
    const heading = next + 1;
    const lines = alternative.lines.map((line, index) => ({ line, row: heading + 1 + index }));
    const first = heading + 1 + lines.length;
    next = first + TOTALS;
    return {
      alternative,
      heading,
      lines,
      running: first,
      once: first + 1,
      capital: first + 2,
      all: first + 3,
      today: first + 4,
      saved: first + 5,
      writeOff: first + 6,
    };
  });
}
