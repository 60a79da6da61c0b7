const ARGUMENTS: Readonly<Record<string, string>> = {
  TEXTFILE: "text",
  QUESTION: "question",
  BRIEF: "brief",
  BEFORE: "before",
  AFTER: "after",
  class: "forecastClass",
};

/** The argument of a tool that a word of the command line stands for: `--trials` is trials, `PLACE 2` is places[1]. */
export function argumentPath(path: string): string {
  const [, place] = /^PLACE(?: (\d+))?$/.exec(path) ?? [];
  if (path === "PLACE" || place !== undefined) return `places[${Number(place ?? 1) - 1}]`;
  const [, word = "", rest = ""] = /^(?:--)?(\w+)(.*)$/s.exec(path) ?? [];
  const isTyped = path.startsWith("--") || /^[A-Z]+$/.test(word);
  return isTyped ? (ARGUMENTS[word] ?? word) + rest : path;
}
