/** Place of each part, by its number. */
export type Division = readonly number[];

/** What dividing is worth: parts × places, and what contact costs between places. */
export interface DivisionQuestion {
  /** By part and place; minus infinity where the part may not go. */
  readonly worth: readonly (readonly number[])[];
  /** Pairs of parts that have to do with each other, and what that costs at the largest gap. */
  readonly meetings: readonly { readonly parts: readonly [number, number]; readonly hours: number }[];
  /** 0–1 by two places. */
  readonly gaps: readonly (readonly number[])[];
  /** Whether two places may take part in one division; all may where it is left out. */
  readonly goTogether?: readonly (readonly boolean[])[];
}

/** More places than this in one division are too many to lead. */
const MOST_PLACES = 3;
/** Divisions of two places from which a third is tried. */
const STARTS = 12;

/**
 * The divisions of highest worth, best first, at least two places in each: all ways over every pair of places, and from
 * the best of them every step of one part to a third place as long as it gains. Found divisions of two places are thus
 * the best there are; of three, the best that lie on the way.
 */
export function bestDivisions(question: DivisionQuestion, count: number): readonly Division[] {
  const pairs = pairsOf(question.gaps.length).flatMap((pair) => overPair(question, pair));
  const best = ranked(question, pairs);
  const climbed = best.slice(0, STARTS).flatMap((division) => climb(question, division));
  return ranked(question, [...best.slice(0, STARTS + count), ...climbed]).slice(0, count);
}

/** What a division is worth: its parts at their places, less contact over the gaps between them. */
export function divisionWorth({ worth, meetings, gaps, goTogether }: DivisionQuestion, division: Division): number {
  if (goTogether && !division.every((one) => division.every((other) => goTogether[one]![other])))
    return Number.NEGATIVE_INFINITY;
  const placed = worth.reduce((sum, ofPart, part) => sum + ofPart[division[part]!]!, 0);
  return meetings.reduce(
    (sum, { parts: [one, other], hours }) => sum - hours * gaps[division[one]!]![division[other]!]!,
    placed,
  );
}

function pairsOf(count: number): readonly (readonly [number, number])[] {
  const all = Array.from({ length: count }, (_, index) => index);
  return all.flatMap((one) => all.slice(one + 1).map((other) => [one, other] as const));
}

/** Every way to put the parts at two places, both of them used. */
function overPair({ worth }: DivisionQuestion, [one, other]: readonly [number, number]): readonly Division[] {
  const parts = worth.length;
  return Array.from({ length: (1 << parts) - 2 }, (_, code) =>
    worth.map((__, part) => (((code + 1) >> part) & 1 ? other : one)),
  );
}

/** Single steps that gain, until none does; every division on the way. */
function climb(question: DivisionQuestion, from: Division): readonly Division[] {
  const step = ranked(question, neighbours(question, from))[0];
  if (step === undefined || divisionWorth(question, step) <= divisionWorth(question, from)) return [];
  return [step, ...climb(question, step)];
}

function neighbours({ gaps }: DivisionQuestion, division: Division): readonly Division[] {
  return division.flatMap((at, part) =>
    gaps.flatMap((_, place) => {
      if (place === at) return [];
      const moved = division.with(part, place);
      const used = new Set(moved).size;
      return used >= 2 && used <= MOST_PLACES ? [moved] : [];
    }),
  );
}

/** Possible divisions, each once, best first; ties in the order of their places. */
function ranked(question: DivisionQuestion, divisions: readonly Division[]): readonly Division[] {
  const byName = new Map(divisions.map((division) => [division.join(","), division]));
  return [...byName]
    .map(([name, division]) => ({ name, division, worth: divisionWorth(question, division) }))
    .filter(({ worth }) => worth > Number.NEGATIVE_INFINITY)
    .toSorted((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1))
    .map(({ division }) => division);
}
