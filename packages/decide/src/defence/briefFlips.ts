import type { NamedPlacement } from "../alternatives/arrangement.ts";
import { stored } from "../figures.ts";
import type { Arena } from "./arena.ts";
import { type BriefInput, briefInputs } from "./briefInputs.ts";
import type { Flip } from "./defence.ts";
import type { Outlook } from "./outlook.ts";
import { type Answers, nearestTurns, type Turn } from "./search.ts";

/**
 * For each field of the brief the nearest value at which the recommendation changes, and where that only moves it to
 * another place, the nearest at which it becomes another kind of arrangement. All fields are searched side by side, so
 * that threads have something to share.
 */
export function briefFlips(arena: Arena): readonly Flip[] {
  const inputs = briefInputs(arena.study.setting.brief);
  const answers = rememberedAnswers(arena);
  const best = arena.contenders[arena.recommended]!;
  const any = turnsOf(inputs, answers);
  const moved = inputs.filter((input) => any.get(input)?.answer.named!.cell === best.cell);
  const kind = turnsOf(moved, (asked) => answers(asked).map((each) => ({ ...each, lead: each.kindLead })));
  return inputs.flatMap((input) =>
    [any.get(input), kind.get(input)].flatMap((turn) => (turn ? [flip(input, turn, best)] : [])),
  );
}

function flip(input: BriefInput, { at, answer, distanceShare }: Turn<Outlook>, best: NamedPlacement): Flip {
  const becomes = answer.named!;
  return {
    input: input.input,
    path: input.path,
    kind: "brief",
    unit: input.unit,
    now: asStored(input.now),
    at: asStored(at),
    becomes: becomes.id,
    otherKind: becomes.cell !== best.cell,
    distanceShare: stored(distanceShare),
  };
}

function asStored(value: number | string): number | string {
  return typeof value === "number" ? stored(value) : value;
}

/** The turn of each input that has one. */
function turnsOf(
  inputs: readonly BriefInput[],
  answers: Answers<BriefInput, Outlook>,
): ReadonlyMap<BriefInput, Turn<Outlook>> {
  const turns = nearestTurns(inputs, answers);
  return new Map(inputs.flatMap((input, place) => (turns[place] ? [[input, turns[place]]] : [])));
}

/** What the reader refuses turns nothing. */
const UNREADABLE: Outlook = { named: null, lead: Number.POSITIVE_INFINITY, kindLead: Number.POSITIVE_INFINITY };

/** How it looks with inputs at values; each value is reckoned once. */
function rememberedAnswers({ outlooks }: Arena): Answers<BriefInput, Outlook> {
  const known = new Map<BriefInput, Map<number | string, Outlook>>();
  const knownOf = (input: BriefInput) => known.get(input) ?? known.set(input, new Map()).get(input)!;
  return (asked) => {
    const missing = asked.filter(({ of, value }) => !knownOf(of).has(value));
    const found = outlooks(missing.map(({ of, value }) => ({ changes: [of.change(value)] })));
    missing.forEach(({ of, value }, place) => knownOf(of).set(value, found[place] ?? UNREADABLE));
    return asked.map(({ of, value }) => knownOf(of).get(value)!);
  };
}
