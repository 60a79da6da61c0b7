import type { NamedPlacement } from "../alternatives/arrangement.ts";
import { stored } from "../figures.ts";
import { type Arena, type Outlook, outlookWith } from "./arena.ts";
import { type BriefInput, briefInputs } from "./briefInputs.ts";
import type { Flip, InputValue } from "./defence.ts";
import { nearestTurn } from "./search.ts";

/** How it looks with an input at a value. */
type Answer = (value: number | string) => Outlook;

/**
 * For each field of the brief the nearest value at which the recommendation changes, and where that only moves it to
 * another place, the nearest at which it becomes another kind of arrangement.
 */
export function briefFlips(arena: Arena): readonly Flip[] {
  return briefInputs(arena.study.setting.brief).flatMap((input) => flipsOf(arena, input));
}

function flipsOf(arena: Arena, input: BriefInput): readonly Flip[] {
  const answer = answers(arena, input);
  const best = arena.contenders[arena.recommended]!;
  const flip = ({ at, becomes, distanceShare }: FoundTurn): Flip => ({
    input: input.input,
    path: input.path,
    kind: "brief",
    unit: input.unit,
    now: typeof input.now === "number" ? stored(input.now) : input.now,
    at,
    becomes: becomes.id,
    otherKind: becomes.cell !== best.cell,
    distanceShare: stored(distanceShare),
  });
  const any = nearest(input, answer);
  if (!any) return [];
  if (any.becomes.cell !== best.cell) return [flip(any)];
  const kind = nearest(input, (value) => ({ ...answer(value), lead: answer(value).kindLead }));
  return kind ? [flip(any), flip(kind)] : [flip(any)];
}

/** What the reader refuses turns nothing. */
const UNREADABLE: Outlook = { named: null, lead: Number.POSITIVE_INFINITY, kindLead: Number.POSITIVE_INFINITY };

/** Each value is reckoned once. */
function answers(arena: Arena, { change }: BriefInput): Answer {
  const known = new Map<number | string, Outlook>();
  return (value) => {
    const before = known.get(value);
    if (before) return before;
    const found = outlookWith(arena, [change(value)]) ?? UNREADABLE;
    known.set(value, found);
    return found;
  };
}

interface FoundTurn {
  readonly at: InputValue;
  readonly becomes: NamedPlacement;
  readonly distanceShare: number;
}

function nearest({ now, range }: BriefInput, answer: Answer): FoundTurn | null {
  if (range.kind === "words") return nearestWord(range.words, String(now), answer);
  const turn = nearestTurn(range, Number(now), answer);
  return turn && { ...turn, at: stored(turn.at), becomes: turn.answer.named! };
}

/** The nearest other word; the earlier of two that are equally near. */
function nearestWord(words: readonly string[], now: string, answer: Answer): FoundTurn | null {
  const here = words.indexOf(now);
  const distance = (word: string) => Math.abs(words.indexOf(word) - here);
  for (const word of words.filter((each) => each !== now).toSorted((a, b) => distance(a) - distance(b))) {
    const { lead, named } = answer(word);
    if (lead < 0) return { at: word, becomes: named!, distanceShare: distance(word) / (words.length - 1) };
  }
  return null;
}
