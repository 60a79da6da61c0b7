import { type Keyed, phrasePattern } from "../text/phrases.ts";
import type { Passage } from "../text/document.ts";
import { overlap, type Span } from "../text/span.ts";

/** Words that tell what a mention is about: for each field its phrases, and a head start where fields compete. */
export interface CueTable<Field extends string> {
  readonly patterns: readonly (readonly [field: Field, every: RegExp, any: RegExp])[];
  readonly bonus: Readonly<Partial<Record<string, number>>>;
}

/** Compiles the cues of a lexicon. */
export function cueTable<Field extends string>(
  cues: Readonly<Record<Field, readonly string[]>>,
  bonus: Readonly<Partial<Record<string, number>>> = {},
): CueTable<Field> {
  const entries = Object.entries(cues) as [Field, readonly string[]][];
  const patterns = entries.map(([field, list]) => {
    const every = phrasePattern(list);
    return [field, every, new RegExp(every.source)] as const;
  });
  return { patterns, bonus };
}

/** A cue in a passage, or in the heading or column head above it. */
export interface Cue<Field extends string> extends Keyed<Field> {
  readonly isAbove: boolean;
}

/** Every cue of a passage. */
export function cuesOf<Field extends string>(table: CueTable<Field>, passage: Passage): Cue<Field>[] {
  const found = table.patterns.flatMap(([key, every, any]): Cue<Field>[] => {
    const own = Array.from(passage.plain.matchAll(every), (match) =>
      cueAt(key, passage.start + match.index, match[0].length),
    );
    return own.length > 0 || passage.block.section === "" || !any.test(passage.block.section)
      ? own
      : [{ key, start: passage.start, end: passage.start, isAbove: true }];
  });
  return found.filter((cue) => cue.isAbove || !found.some((other) => isPartOf(cue, other)));
}

/** "Commencement date" speaks of a start, and not of the date of a letter. */
function isPartOf(cue: Cue<string>, other: Cue<string>): boolean {
  return (
    other.key !== cue.key &&
    other.start <= cue.start &&
    other.end >= cue.end &&
    other.end - other.start > cue.end - cue.start
  );
}

function cueAt<Field extends string>(key: Field, start: number, length: number): Cue<Field> {
  return { key, start, end: start + length, isAbove: false };
}

const EDGE_COST = 45;
/** Cells of a row belong together more than clauses do. */
const ROW_EDGE_SHARE = 0.2;
const ABOVE_COST = 70;
const BEHIND_COST = 12;
/** In "start 15 January, end 30 June" the second word belongs to the second date. */
const CLOSE = 6;
const FARTHEST = 170;

/** The field whose cue stands nearest to a mention; every edge of a clause in between counts as a long way. */
export function nearestCue<Field extends string>(
  table: CueTable<Field>,
  passage: Passage,
  {
    mention,
    cues,
    rivals = [],
  }: { readonly mention: Span; readonly cues: readonly Cue<Field>[]; readonly rivals?: readonly Span[] },
): (Cue<Field> & { readonly distance: number }) | undefined {
  const near = cues
    .filter((cue) => !overlap(cue, mention) || cue.isAbove || cue.start < mention.start)
    .map((cue) => ({ ...cue, distance: distanceOf(passage, { cue, mention, rivals }) - (table.bonus[cue.key] ?? 0) }));
  const best = near.toSorted((a, b) => a.distance - b.distance)[0];
  return best === undefined || best.distance > FARTHEST ? undefined : best;
}

function distanceOf(
  { clauses, block, plain, start }: Passage,
  { cue, mention, rivals }: { readonly cue: Cue<string>; readonly mention: Span; readonly rivals: readonly Span[] },
): number {
  if (cue.isAbove) return ABOVE_COST;
  const [from, to] = cue.start < mention.start ? [cue.end, mention.start] : [mention.end, cue.start];
  const edges =
    clauses.filter(({ end }) => end > from && end <= to).length * (block.kind === "row" ? ROW_EDGE_SHARE : 1);
  const between = rivals.filter((rival) => rival.start >= from && rival.end <= to).length;
  const words = plain.slice(Math.max(0, from - start), Math.max(0, to - start)).replaceAll(/[ .|]{2,}/g, " ");
  const isBehind = cue.start > mention.start;
  const isOfNext = isBehind && rivals.some((rival) => rival.start >= cue.end && rival.start - cue.end < CLOSE);
  return words.length + EDGE_COST * (edges + between + (isOfNext ? 1 : 0)) + (isBehind ? BEHIND_COST : 0);
}
