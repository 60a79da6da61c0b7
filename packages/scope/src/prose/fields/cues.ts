import { type Keyed, phrasePattern } from "../text/phrases.ts";
import type { Passage } from "../text/document.ts";
import { overlap, type Span } from "../text/span.ts";

/** Words that tell what a mention is about: for each field its phrases, and a head start where fields compete. */
export interface CueTable<Field extends string> {
  readonly patterns: readonly (readonly [field: Field, pattern: RegExp])[];
  readonly bonus: Readonly<Partial<Record<string, number>>>;
}

/** Compiles the cues of a lexicon. */
export function cueTable<Field extends string>(
  cues: Readonly<Record<Field, readonly string[]>>,
  bonus: Readonly<Partial<Record<string, number>>> = {},
): CueTable<Field> {
  const entries = Object.entries(cues) as [Field, readonly string[]][];
  return { patterns: entries.map(([field, list]) => [field, phrasePattern(list)]), bonus };
}

/** A cue in a passage, or in the heading or column head above it. */
export interface Cue<Field extends string> extends Keyed<Field> {
  readonly isAbove: boolean;
}

/** Every cue of a passage. */
export function cuesOf<Field extends string>(table: CueTable<Field>, passage: Passage): Cue<Field>[] {
  return table.patterns.flatMap(([key, pattern]) => {
    const own = Array.from(passage.plain.matchAll(pattern), (match) =>
      cueAt(key, passage.start + match.index, match[0].length),
    );
    return own.length > 0 || passage.block.section === "" || !new RegExp(pattern.source).test(passage.block.section)
      ? own
      : [{ key, start: passage.start, end: passage.start, isAbove: true }];
  });
}

function cueAt<Field extends string>(key: Field, start: number, length: number): Cue<Field> {
  return { key, start, end: start + length, isAbove: false };
}

const EDGE_COST = 45;
/** Cells of a row belong together more than clauses do. */
const ROW_EDGE_SHARE = 0.2;
const ABOVE_COST = 70;
const BEHIND_COST = 12;
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
  return words.length + EDGE_COST * (edges + between) + (cue.start > mention.start ? BEHIND_COST : 0);
}
