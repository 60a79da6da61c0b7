/** A weight at which another alternative comes first, and which. */
export interface Turn {
  /** Weight of the criterion from or down to which it does; the others keep their proportions. */
  readonly at: number;
  /** Place of the alternative in the table. */
  readonly becomes: number;
}

/** What is worth how much by which criterion, and how much each criterion counts. */
export interface WeighedTable {
  /** One row for each alternative: its value by criterion, 0–1. */
  readonly values: readonly (readonly number[])[];
  /** Sum 1. */
  readonly weights: readonly number[];
}

/**
 * The weight of one criterion, nearest to its own, at which an alternative that `counts` has the highest weighted sum;
 * the other weights give way in proportion. Every score is a straight line in that weight, so the answer is exact: the
 * winner changes only where two lines cross. Null when none ever wins, or when the other criteria have no weight.
 */
export function turningWeight(
  { values, weights }: WeighedTable,
  criterion: number,
  counts: (alternative: number) => boolean,
): Turn | null {
  const now = weights[criterion]!;
  if (now >= 1) return null;
  const lines = values.map((row): Line => {
    const others = row.reduce((sum, value, index) => (index === criterion ? sum : sum + weights[index]! * value), 0);
    return { from: others / (1 - now), to: row[criterion]! };
  });
  const best = winnerAt(lines, now);
  if (counts(best)) return { at: now, becomes: best };
  const stretches = stretchesOf(lines).filter(({ winner }) => counts(winner));
  const turns = stretches.map(({ low, high, winner }) => ({ at: now < low ? low : high, becomes: winner }));
  return turns.toSorted((a, b) => Math.abs(a.at - now) - Math.abs(b.at - now) || a.at - b.at)[0] ?? null;
}

/** The score of an alternative where the criterion has no weight, and where it has all. */
interface Line {
  readonly from: number;
  readonly to: number;
}

function scoreAt({ from, to }: Line, weight: number): number {
  return from + weight * (to - from);
}

/** The first of those with the highest score. */
function winnerAt(lines: readonly Line[], weight: number): number {
  return lines.reduce((best, line, index) => (scoreAt(line, weight) > scoreAt(lines[best]!, weight) ? index : best), 0);
}

/** From weight 0 to 1: who wins between which weights. */
function stretchesOf(lines: readonly Line[]): readonly { low: number; high: number; winner: number }[] {
  const crossings = lines.flatMap((one, index) => lines.slice(index + 1).flatMap((other) => crossing(one, other)));
  const ends = [0, ...crossings.toSorted((a, b) => a - b), 1];
  return ends.slice(1).flatMap((high, index) => {
    const low = ends[index]!;
    return high > low ? [{ low, high, winner: winnerAt(lines, (low + high) / 2) }] : [];
  });
}

function crossing(one: Line, other: Line): readonly number[] {
  const slope = one.to - one.from - (other.to - other.from);
  const at = slope === 0 ? -1 : (other.from - one.from) / slope;
  return at > 0 && at < 1 ? [at] : [];
}
