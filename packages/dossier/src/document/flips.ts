import { type Decision, english, inputName, spoken, word } from "@shoreline/decide";
import { thingWords } from "./arrangementWords.ts";
import { keptText } from "./keptText.ts";
import { figureTo, type Prose, prose } from "./prose.ts";
import { type Valued, valueWords } from "./valueWords.ts";

type Flip = NonNullable<Decision["flips"]>[number];

/** The nearest value at which the answer changes, as a sentence; or that nobody looked for it. */
export function flipSentence(decision: Decision): Prose {
  const { flips } = decision;
  if (flips === null) return prose`${figureTo(word("What would change it"), "change")} was not looked for.`;
  const nearest = flips.find(({ otherKind }) => otherKind) ?? flips[0];
  if (nearest === undefined) {
    const nothing = figureTo(word("Nothing that was tried"), "change", "flips");
    return prose`${nothing} changes it within its plausible range.`;
  }
  const { now, at, becomes } = nearest;
  const value = figureTo(flipValue(decision, at, nearest), "flips", `flips[${nearest.path}].at`);
  const [other, input] = [thingWords(decision, becomes), inputName(nearest)];
  return prose`It turns to ${other} when ${input} is ${value} (now ${flipValue(decision, now, nearest)}).`;
}

/** A value of an input as people say it, with its unit. */
export function flipValue(decision: Decision, value: Flip["now"], flip: Valued & Pick<Flip, "kind">): string {
  if (value === null) return word(flip.kind === "limit" ? "no limit" : "not given");
  if (flip.kind === "limit" && typeof value === "string" && spoken() !== english) return keptText(value);
  return valueWords(value, flip, decision.brief.company.currency);
}

/** Beyond this part of all weight nobody means a criterion to move. */
const FAR = 0.5;

/** Turns that somebody may come to: weights further from now than half of all weight are left out. */
export function toldFlips(flips: readonly Flip[]): Flip[] {
  return flips.filter(({ kind, now, at }) => {
    const isFar = typeof now === "number" && typeof at === "number" && Math.abs(at - now) > FAR;
    return kind !== "weight" || !isFar;
  });
}
