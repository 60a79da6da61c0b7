import { readFileSync, writeFileSync } from "node:fs";

const start = "<!-- sources:start -->";
const end = "<!-- sources:end -->";

/** The text of a file between its two marks; a file without them is refused. */
export function textBetweenMarks(path: string): string {
  const text = readFileSync(path, "utf8");
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${path} has no ${start} … ${end}.`);
  return text.slice(from + start.length, to).trim();
}

/** Replaces what stands between the marks of a file and leaves the rest alone. */
export function writeBetweenMarks(path: string, inside: string): void {
  const text = readFileSync(path, "utf8");
  const old = textBetweenMarks(path);
  const from = text.indexOf(start) + start.length;
  const rest = text.slice(text.indexOf(end));
  if (old !== inside.trim()) writeFileSync(path, `${text.slice(0, from)}\n\n${inside.trim()}\n\n${rest}`);
}
