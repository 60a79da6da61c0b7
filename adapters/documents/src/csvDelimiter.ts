/** What may part the cells of a line. */
export type Delimiter = "," | ";" | "\t" | "|";

const DELIMITERS: readonly Delimiter[] = [";", "\t", ",", "|"];
const SAMPLE_LINES = 200;
const SAMPLE_LENGTH = 200_000;

/**
 * The sign that parts the cells: of the four, the one that stands equally often, outside quotes, in the most lines;
 * among equals the more frequent. Nothing where none stands in any line.
 */
export function csvDelimiter(text: string): Delimiter | undefined {
  const counts = delimiterCounts(text.slice(0, SAMPLE_LENGTH));
  const scores = DELIMITERS.map((delimiter, index) => ({
    delimiter,
    ...usualCount(counts.map((line) => line[index] ?? 0)),
  }));
  const best = scores.reduce((most, each) =>
    each.lines > most.lines || (each.lines === most.lines && each.count > most.count) ? each : most,
  );
  return best.lines === 0 ? undefined : best.delimiter;
}

/** How often each delimiter stands outside quotes, by record. */
function delimiterCounts(text: string): number[][] {
  const records: number[][] = [];
  let current = [0, 0, 0, 0];
  let isQuoted = false;
  for (let index = 0; index < text.length && records.length < SAMPLE_LINES; index++) {
    const sign = text[index];
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === "\n") {
      records.push(current);
      current = [0, 0, 0, 0];
    } else {
      const found = DELIMITERS.indexOf(sign as Delimiter);
      if (found !== -1) current[found] = (current[found] ?? 0) + 1;
    }
  }
  return [...records, current];
}

/** The count above 0 that most lines share, and how many do. */
function usualCount(counts: readonly number[]): { count: number; lines: number } {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return [...lines].reduce(
    (best, [count, often]) =>
      often > best.lines || (often === best.lines && count > best.count) ? { count, lines: often } : best,
    { count: 0, lines: 0 },
  );
}
