import { type Decision, inputName, money, phrase, word } from "@shoreline/decide";
import { alternativeAnchor, assumptionAnchor, inputAnchor } from "../anchors.ts";
import { thingWords } from "../arrangementWords.ts";
import { pointsWords, sentence, shareWords, signedPoints } from "../figureWords.ts";
import { flipValue } from "../flips.ts";
import { figureTo, type Prose, prose } from "../prose.ts";
import { isRare, rangeWords } from "../sensitivityOrder.ts";

type Sensitivity = NonNullable<Decision["sensitivity"]>[number];
type Flip = NonNullable<Decision["flips"]>[number];

const MOST_SAID = 3;

/** What hangs on what stands at an anchor: how far it moves the lead, and where the answer turns with it. */
export function movesOf(decision: Decision, to: string): readonly Prose[] {
  const { sensitivity, flips } = decision;
  const isHere = ({ path }: { readonly path: string }) => inputAnchor(decision, path) === to;
  const swings = (sensitivity ?? []).filter(isHere).slice(0, MOST_SAID);
  const turns = (flips ?? []).filter(isHere).slice(0, MOST_SAID);
  return [
    ...influenceProse(decision, to),
    ...swings.map((each) => swingProse(decision, each)),
    ...turns.map((each) => turnProse(decision, each)),
    ...becomesProse(decision, to),
    ...moversProse(decision, to),
  ];
}

function influenceProse({ assumptions }: Decision, to: string): readonly Prose[] {
  const assumption = assumptions.find(({ path }) => assumptionAnchor(path) === to);
  if (assumption === undefined) return [];
  const { influence } = assumption;
  if (influence === null) return [[word("How far it moves the lead was not tried.")]];
  return [[phrase`Within its plausible range it moves the lead over the rival by ${pointsWords(influence)}.`]];
}

/** How far an input moves the lead at the ends of its range, and how much of the doubt it is behind. */
export function swingProse({ brief }: Decision, each: Sensitivity): Prose {
  const { total, distinguishable } = each;
  const doubt = distinguishable ? phrase`; behind ${shareWords(Math.min(1, total))} of the doubt` : "";
  return [sentence(`${inputName(each)}: ${endsWords(each, brief.company.currency)}${doubt}`)];
}

function endsWords(each: Sensitivity, currency: string): string {
  if (isRare(each)) return word("rare, so that its ends are alike");
  const range = rangeWords(each, currency);
  const [low, high] = [signedPoints(each.low), signedPoints(each.high)];
  const ends = phrase`the lead is ${low} points of 100 at its low end and ${high} at its high end`;
  return range === "" ? ends : `${ends} (${range})`;
}

/** What the answer turns to with an input, and where. */
export function turnProse(decision: Decision, flip: Flip): Prose {
  const { becomes, at, now } = flip;
  const thing = figureTo(thingWords(decision, becomes), alternativeAnchor(becomes));
  const [then, today] = [at, now].map((value) => flipValue(decision, value, flip));
  return prose`The answer turns to ${thing} when ${inputName(flip)} is ${then ?? ""} (now ${today ?? ""}).`;
}

/** What would make an alternative the answer. */
function becomesProse(decision: Decision, to: string): readonly Prose[] {
  const turns = (decision.flips ?? []).filter(({ becomes }) => alternativeAnchor(becomes) === to);
  return turns
    .slice(0, MOST_SAID)
    .map((flip) => [
      phrase`It becomes the answer when ${inputName(flip)} is ${flipValue(decision, flip.at, flip)} (now ${flipValue(decision, flip.now, flip)}).`,
    ]);
}

/** Below this part of its cost a swing is no news. */
const SMALL = 0.001;

/** What moves the saving of the recommendation most. */
function moversProse({ sensitivity, recommendation, brief, alternatives }: Decision, to: string): readonly Prose[] {
  const { alternative } = recommendation;
  if (alternativeAnchor(alternative) !== to) return [];
  const { currency } = brief.company;
  const cost = alternatives.find(({ id }) => id === alternative)?.cost.mean ?? 0;
  return (sensitivity ?? [])
    .map((each) => ({ ...each, swing: Math.abs(each.highSaving - each.lowSaving) }))
    .filter(({ distinguishable, swing }) => distinguishable && swing > SMALL * Math.abs(cost))
    .toSorted((a, b) => b.swing - a.swing)
    .slice(0, MOST_SAID)
    .map((each) => {
      const [low, high] = [money(each.lowSaving, currency), money(each.highSaving, currency)];
      return [
        sentence(phrase`${inputName(each)} moves it: it saves ${low} at the low end and ${high} at the high end`),
      ];
    });
}
