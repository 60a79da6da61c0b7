/** Words that one field was read from. */
export interface Quoted {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A run of text that belongs to the same fields all along; to none where `paths` is empty. */
export interface TextRun {
  readonly text: string;
  readonly start: number;
  readonly paths: readonly string[];
}

/** The text cut where words of a field begin or end. Fields may share words, and lie inside each other. */
export function textRuns(text: string, quoted: readonly Quoted[]): readonly TextRun[] {
  const inside = quoted.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => ({
    text: text.slice(start, cuts[index + 1]),
    start,
    paths: inside.filter((each) => each.start <= start && start < each.end).map(({ path }) => path),
  }));
}

/** Fields whose words stand at a place of the text. */
export function pathsAt(quoted: readonly Quoted[], place: number): readonly string[] {
  return quoted.filter(({ start, end }) => start <= place && place <= end).map(({ path }) => path);
}
