import type { Decision, Role, Verdict } from "@shoreline/decide";
import { verdictWords } from "@shoreline/dossier";
import { listBlock, type Section, sectionOf, textBlock, type Tone } from "../page/page.ts";

const TONES: Readonly<Record<Verdict, Tone>> = { clear: "recommended", leaning: "careful", tooCloseToCall: "careful" };

/** What is said under the answer; the other sentences have sections of their own. */
const WHY: readonly Role[] = [
  "form",
  "limits",
  "reasons",
  "money",
  "landedCost",
  "against",
  "risks",
  "saving",
  "witnesses",
];

/** The answer in a sentence, the odds, and why. */
export function answerSections(decision: Decision): Section[] {
  const { recommendation, explanation } = decision;
  // What to find out first has a section where it is known; what to check stands in for it.
  const check: readonly Role[] = decision.valueOfInformation === null ? ["check"] : [];
  // The line of odds says how it stands against the rival; against today only the margin does.
  const isRival = decision.why.versus === decision.baseline;
  const today: readonly Role[] = recommendation.againstBaseline && !isRival ? ["margin"] : [];
  const roles = [...today, ...WHY, ...check];
  const why = explanation.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
  const odds = textBlock(`● ${verdictWords(decision)}`, TONES[recommendation.verdict]);
  return [
    { blocks: [textBlock(recommendation.summary, "strong"), odds] },
    ...sectionOf("Why", why.length === 0 ? [] : [listBlock(why)]),
  ];
}
