import { type Decision, figures, inputName, money, phrase, word } from "@shoreline/decide";
import { figureTo, type Prose } from "../prose.ts";
import { inputAnchor } from "../anchors.ts";
import type { Block } from "../document.ts";
import { pointsWords, sentence, shareWords } from "../figureWords.ts";
import { swingProse, turnProse } from "./whatItMoves.ts";

type Information = NonNullable<Decision["valueOfInformation"]>;
type Input = Information["byInput"][number];

/** What it is worth to know an input: how much, of what, and what to do about it. */
export interface OpenedWorth {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** By its place, `valueOfInformation.byInput[parameters.ownUtilisation].value`; undefined where the place is none such. */
export function openedWorth(decision: Decision, from: string): OpenedWorth | undefined {
  const [, path] = /^valueOfInformation\.byInput\[(.*)\]\.value$/u.exec(from) ?? [];
  const information = decision.valueOfInformation;
  const input = information?.byInput.find((each) => each.path === path);
  if (information === null || input === undefined) return undefined;
  return {
    title: phrase`What it is worth to know ${inputName(input)}`,
    blocks: [
      labelled(word("Worth"), worthProse(decision, input)),
      labelled(word("Of what"), ofWhatProse(decision, information, input)),
      labelled(word("What to do"), toDoProse(decision, input)),
      ...turnsOn(decision, input.path).map((text, place) =>
        labelled(place === 0 ? word("What hangs on it") : "", text),
      ),
      ...standsOn(decision, input),
    ],
  };
}

function labelled(label: string, text: Prose): Block {
  return { kind: "labelled", label, text };
}

function worthWords({ brief }: Decision, { value, points }: Pick<Input, "value" | "points">): string {
  return value === null ? pointsWords(points) : money(value, brief.company.currency);
}

function worthProse(decision: Decision, input: Input): Prose {
  const { value, points, error } = input;
  const inPoints = value === null ? "" : phrase`, or ${pointsWords(points)}`;
  const exactly = ` (± ${figures((error * 100).toFixed(2))})`;
  return [
    phrase`${worthWords(decision, input)}${inPoints}${exactly}: what the choice would be better by, on average over all futures, if this alone were known exactly before deciding. In futures where it turns out otherwise than expected, something else would be chosen.`,
  ];
}

function ofWhatProse(decision: Decision, { perfect, perfectPoints }: Information, { points }: Input): Prose {
  const all = worthWords(decision, { value: perfect, points: perfectPoints });
  if (perfectPoints <= 0) return [phrase`To know everything at once would be worth ${all}.`];
  const share = shareWords(Math.min(1, points / perfectPoints));
  return [phrase`To know everything at once would be worth ${all}; this alone is ${share} of that.`];
}

function toDoProse(decision: Decision, input: Input): Prose {
  const { value } = input;
  if (value === null) return [word("Find it out where that costs little; no price can be put on it.")];
  const most = money(value, decision.brief.company.currency);
  return [
    phrase`Find it out first if that costs less than ${most}: ask who knows, get quotes, or try it on a small scale. Decide now where it would cost more, or more in delay.`,
  ];
}

/** How far this input alone moves the lead, and where the answer turns with it. */
function turnsOn(decision: Decision, path: string): readonly Prose[] {
  const swing = decision.sensitivity?.find((each) => each.path === path);
  const turn = decision.flips?.find((each) => each.path === path);
  return [...(swing ? [swingProse(decision, swing)] : []), ...(turn ? [turnProse(decision, turn)] : [])];
}

function standsOn(decision: Decision, input: Input): Block[] {
  const to = inputAnchor(decision, input.path);
  const name = sentence(inputName(input)).replace(/\.$/u, "");
  return to === undefined ? [] : [labelled(word("Rests on"), [figureTo(phrase`${name}: what is known of it`, to)])];
}
