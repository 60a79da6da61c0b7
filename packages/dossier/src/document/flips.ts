import { type Decision, inputWords } from "@shoreline/decide";
import { thingWords } from "./arrangementWords.ts";
import { figureWords } from "./figureWords.ts";
import { figureTo, type Prose } from "./prose.ts";

type Flip = NonNullable<Decision["flips"]>[number];

/** The nearest value at which the answer changes, as a sentence; or that nobody looked for it. */
export function flipSentence(decision: Decision): Prose {
  const { flips } = decision;
  if (flips === null) return [figureTo("What would change it", "change"), " was not looked for."];
  const nearest = flips.find(({ otherKind }) => otherKind) ?? flips[0];
  if (nearest === undefined) {
    return [figureTo("Nothing that was tried", "change", "flips"), " changes it within its plausible range."];
  }
  const { input, now, at, becomes } = nearest;
  const value = figureTo(flipValue(decision, at, nearest), "flips", `flips[${nearest.path}].at`);
  return [
    `It turns to ${thingWords(decision, becomes)} when ${input} is `,
    value,
    ` (now ${flipValue(decision, now, nearest)}).`,
  ];
}

/** A value of an input as people say it, with its unit. */
export function flipValue(decision: Decision, value: Flip["now"], flip: Pick<Flip, "unit" | "kind">): string {
  if (value === null) return flip.kind === "limit" ? "no limit" : "not given";
  return inputWords(value, flip, decision.brief.company.currency);
}

/** The same without the unit, where another value beside it says the unit. */
export function bareFlipValue(decision: Decision, value: Flip["now"], flip: Pick<Flip, "unit" | "kind">): string {
  const { unit, kind } = flip;
  const isPlain = typeof value === "number" && kind !== "weight" && unit !== "share";
  return isPlain && unit !== decision.brief.company.currency ? figureWords(value) : flipValue(decision, value, flip);
}
