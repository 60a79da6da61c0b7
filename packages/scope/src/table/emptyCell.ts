const MARKS: ReadonlySet<string> = new Set([
  "",
  "-",
  "–",
  "—",
  "--",
  "n/a",
  "#n/a",
  "na",
  "n.a.",
  "n. a.",
  "k.a.",
  "k. a.",
  "null",
  "(null)",
  "nil",
  "none",
  "nan",
  "?",
  ".",
]);

/** Whether a cell says that there is nothing: it is empty, or a sign or word that people write for that. */
export function isEmptyCell(text: string): boolean {
  return text.length <= 6 && MARKS.has(text.trim().toLowerCase());
}
