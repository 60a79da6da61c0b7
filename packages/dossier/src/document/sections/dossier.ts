import { type Decision, english, type Language } from "@shoreline/decide";
import type { Document } from "../document.ts";
import { alternativesSection } from "./alternativesSection.ts";
import { answerSection } from "./answerSection.ts";
import { assumptionsSection } from "./assumptionsSection.ts";
import { backSection } from "./backSection.ts";
import { cashSection } from "./cashSection.ts";
import { changeSection } from "./changeSection.ts";
import { factsSection } from "./factsSection.ts";
import { methodSection } from "./methodSection.ts";
import { sureSection } from "./sureSection.ts";
import { whereSection } from "./whereSection.ts";
import { whySection } from "./whySection.ts";

/**
 * The dossier of a decision: one page with the answer, then the evidence in the order of questions. Plain data; the
 * HTML, the Markdown and the print are three views of it. The answer is in the language that is asked for; the evidence
 * is in English, and each section says which.
 */
export function dossier(decision: Decision, { language = english }: DossierOptions = {}): Document {
  const told = withDefence(decision);
  return {
    title: told.title,
    id: told.id,
    sections: [answerSection(told, language), ...EVIDENCE.map((section) => section(told))],
  };
}

/** How a dossier is made. */
export interface DossierOptions {
  /** Of the answer; English where nothing is said. */
  readonly language?: Language;
}

const EVIDENCE = [
  whySection,
  changeSection,
  sureSection,
  backSection,
  alternativesSection,
  whereSection,
  cashSection,
  assumptionsSection,
  factsSection,
  methodSection,
];

/** A decision that was kept before there was a defence lacks its fields: that is the same as not having asked. */
function withDefence(decision: Decision): Decision {
  const { explanation, flips, sensitivity, valueOfInformation, witnesses } = decision as Partial<Decision>;
  return {
    ...decision,
    explanation: explanation ?? [],
    flips: flips ?? null,
    sensitivity: sensitivity ?? null,
    valueOfInformation: valueOfInformation ?? null,
    witnesses: witnesses ?? [],
  };
}
