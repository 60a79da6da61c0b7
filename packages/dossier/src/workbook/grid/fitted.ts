import type { Look, Row, Sheet } from "./sheet.ts";

/** Looks whose text runs on in a second line. */
const WRAPPING: ReadonlySet<Look> = new Set(["wrapped", "note", "noteRight", "head", "headRight", "lead"]);
/** Points of a line, and how much wider than its width in characters a text is taken to be. */
const LINE = 15;
const BREADTH = 1.05;

/** The sheet with rows as high as the longest text in them: not every program does that by itself. */
export function fitted(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map((row) => heightened(row, sheet.widths)) };
}

function heightened(row: Row, widths: readonly number[]): Row {
  if (row.height !== undefined) return row;
  const lines = row.cells.reduce((most, cell, column) => {
    if (typeof cell?.value !== "string" || cell.look === undefined || !WRAPPING.has(cell.look)) return most;
    return Math.max(most, linesOf(cell.value, widths[column] ?? LINE));
  }, 1);
  return lines === 1 ? row : { ...row, height: lines * LINE };
}

/** Lines of a text that breaks between words. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const length = word.length * BREADTH;
    if (used > 0 && used + length > width) {
      lines++;
      used = 0;
    }
    lines += Math.floor(length / width);
    used += length + 1;
  }
  return lines;
}
