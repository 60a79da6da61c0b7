import { exp, log } from "@shoreline/simulate";
import type { NumericRange, WordRange } from "./briefInputs.ts";

/** Cases tried on either side of what is said before a turn is closed in on. */
const STEPS_ASIDE = 2;
/** A turn is told to this share of the range, or after so many cases. */
const PRECISION = 1 / 50;
const MOST_CASES = 6;

/** How the recommendation stands in a case: by how much it leads; below 0, or −Infinity, it is another one. */
export interface Stand {
  readonly lead: number;
}

/** A value at which the answer is another one, as near to the present value as it was found. */
export interface Turn<Answer> {
  readonly at: number | string;
  readonly answer: Answer;
  /** Share of the range, along its scale, between the present value and `at`. */
  readonly distanceShare: number;
}

/** Where a value may be moved, and where it is. */
export interface Searched {
  readonly range: NumericRange | WordRange;
  readonly now: number | string;
}

/** Answers for all subjects whose search goes on, in their order. */
export type Answers<Subject, Answer> = (
  asked: readonly { readonly of: Subject; readonly value: number | string }[],
) => readonly Answer[];

/** A search that yields the values it asks for and is given the answers. */
type Search<Answer> = Generator<number | string, Turn<Answer> | null, Answer>;

/**
 * The nearest value of each subject at which the recommendation leads no more; none when it leads in the whole range. Of
 * words all, the nearest first, and the earlier of two that are equally near. Of numbers a few on either side, then regula
 * falsi (the Illinois variant of Dowell and Jarratt 1971): a turn that turns back between two cases is not seen.
 *
 * All searches go on side by side: in each round all that are still open are asked about at once.
 */
export function nearestTurns<Subject extends Searched, Answer extends Stand>(
  subjects: readonly Subject[],
  answers: Answers<Subject, Answer>,
): readonly (Turn<Answer> | null)[] {
  const searches = subjects.flatMap((of) => searchesOf<Answer>(of).map((search) => ({ of, search })));
  const states = new Map(searches.map((each) => [each, each.search.next()]));
  for (;;) {
    const open = [...states].flatMap(([each, { done, value }]) =>
      done ? [] : [{ each, of: each.of, value: value as number | string }],
    );
    if (open.length === 0) break;
    const found = answers(open);
    open.forEach(({ each }, place) => states.set(each, each.search.next(found[place]!)));
  }
  const turns = Map.groupBy(states, ([{ of }]) => of);
  return subjects.map((of) =>
    turns
      .get(of)!
      .reduce<Turn<Answer> | null>((best, [, { value }]) => nearer(best, value as Turn<Answer> | null), null),
  );
}

/** The first of two that are equally near. */
function nearer<Answer>(one: Turn<Answer> | null, other: Turn<Answer> | null): Turn<Answer> | null {
  if (!one || !other) return one ?? other;
  return other.distanceShare < one.distanceShare ? other : one;
}

function searchesOf<Answer extends Stand>({ range, now }: Searched): readonly Search<Answer>[] {
  if (range.kind === "words") return [turnAmong<Answer>(range.words, String(now))];
  return [range.low, range.high].map((end) => turnTowards<Answer>(range, Number(now), end));
}

function* turnAmong<Answer extends Stand>(words: readonly string[], now: string): Search<Answer> {
  const here = words.indexOf(now);
  const distance = (word: string) => Math.abs(words.indexOf(word) - here);
  for (const word of words.filter((each) => each !== now).toSorted((a, b) => distance(a) - distance(b))) {
    const answer: Answer = yield word;
    if (answer.lead < 0) return { at: word, answer, distanceShare: distance(word) / (words.length - 1) };
  }
  return null;
}

/** A place of the range with how the recommendation stands there. */
interface Case<Answer> {
  readonly place: number;
  readonly answer: Answer;
}

function* turnTowards<Answer extends Stand>(range: NumericRange, now: number, end: number): Search<Answer> {
  const [from, to] = [positionOf(range, now), positionOf(range, end)];
  let same: { place: number; lead?: number } = { place: from };
  for (let step = 1; step <= STEPS_ASIDE; step++) {
    const place = from + ((to - from) * step) / STEPS_ASIDE;
    const value = valueAt(range, place);
    if (value === now) continue;
    const found: Answer = yield value;
    if (found.lead < 0) {
      const turned = yield* closedIn(range, same, { place, answer: found });
      return { at: valueAt(range, turned.place), answer: turned.answer, distanceShare: Math.abs(turned.place - from) };
    }
    same = { place, lead: found.lead };
  }
  return null;
}

function* closedIn<Answer extends Stand>(
  range: NumericRange,
  { place: samePlace, lead }: { place: number; lead?: number },
  first: Case<Answer>,
): Generator<number, Case<Answer>, Answer> {
  let [same, other, sameLead, otherLead] = [samePlace, first, lead ?? Number.NaN, first.answer.lead];
  for (let each = 0; each < MOST_CASES && Math.abs(other.place - same) > PRECISION; each++) {
    const place = between(same, other.place, sameLead, otherLead);
    const value = valueAt(range, place);
    if (value === valueAt(range, same) || value === valueAt(range, other.place)) break;
    const found: Answer = yield value;
    if (found.lead < 0) {
      [other, otherLead, sameLead] = [{ place, answer: found }, found.lead, sameLead / 2];
    } else [same, sameLead, otherLead] = [place, found.lead, otherLead / 2];
  }
  return other;
}

/** Just beyond where a straight line crosses zero, so that both ends close in; the middle where there is no line. */
function between(same: number, other: number, sameLead: number, otherLead: number): number {
  const share = sameLead / (sameLead - otherLead);
  const isLine = Number.isFinite(sameLead) && Number.isFinite(otherLead);
  const inside = isLine ? Math.min(0.95, Math.max(0.05, share + PRECISION / 2)) : 0.5;
  return same + inside * (other - same);
}

/** Where a value lies in its range, 0–1 along its scale; what lies outside is beyond. */
function positionOf({ low, high, scale }: NumericRange, value: number): number {
  if (high === low) return 0;
  return scale === "linear" ? (value - low) / (high - low) : log(value / low) / log(high / low);
}

/** The value at a place of the range. */
export function valueAt({ low, high, scale, whole }: NumericRange, position: number): number {
  const value = scale === "linear" ? low + position * (high - low) : low * exp(position * log(high / low));
  return whole ? Math.round(value) : value;
}
