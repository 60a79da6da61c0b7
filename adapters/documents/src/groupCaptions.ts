import type { Records } from "./records.ts";

/** The head that a column of captions gets. */
const GROUP = "Group";

/** A table whose rows each name their group. */
export interface Grouped {
  readonly columns: readonly string[];
  readonly body: Records;
}

/**
 * Reports set captions of groups into a first column without a head, alone on their rows, and the rows of the group
 * below it. Each row then gets the name of its group, the captions go, and the column is called "Group". Every other
 * table is given back as it is.
 */
export function groupCaptions(columns: readonly string[], body: Records): Grouped {
  if (columns[0] !== "" || columns.includes(GROUP) || !hasCaptions(body.rows)) return { columns, body };
  const kept: number[] = [];
  let group = "";
  const rows = body.rows.flatMap((row, index) => {
    const [first = "", ...others] = row;
    if (first !== "") group = first;
    if (others.every((cell) => cell === "")) return [];
    kept.push(index);
    return [[group, ...others]];
  });
  const notes = [
    ...body.notes,
    `Captions in the first column name groups of rows; that column is called "${GROUP}" here.`,
  ];
  return {
    columns: [GROUP, ...columns.slice(1)],
    body: { ...body, rows, lines: kept.map((index) => body.lines[index]!), notes },
  };
}

/** Whether captions stand alone, and rows with two cells or more stand without one. */
function hasCaptions(rows: readonly (readonly string[])[]): boolean {
  const hasCaption = rows.some((row) => row[0] !== "" && filled(row) === 0);
  return hasCaption && rows.some((row) => row[0] === "" && filled(row) >= 2);
}

/** Filled cells beside the first. */
function filled(row: readonly string[]): number {
  return row.slice(1).filter((cell) => cell !== "").length;
}
