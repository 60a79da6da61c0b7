import { type Decision, english, inLanguage, type Language } from "@shoreline/decide";
import type { Document, Section } from "../document.ts";
import { withDefence } from "../withDefence.ts";
import { alternativesSection } from "./alternativesSection.ts";
import { answerSection } from "./answerSection.ts";
import { assumptionsSection } from "./assumptionsSection.ts";
import { backSection } from "./backSection.ts";
import { cashSection } from "./cashSection.ts";
import { changeSection } from "./changeSection.ts";
import { factsSection } from "./factsSection.ts";
import { withForemostFacts } from "./foremostFacts.ts";
import { methodSection } from "./methodSection.ts";
import { sectionSummary } from "./sectionSummaries.ts";
import { sureSection } from "./sureSection.ts";
import { whereSection } from "./whereSection.ts";
import { whySection } from "./whySection.ts";

/**
 * The dossier of a decision: one page with the answer, then the evidence in the order of questions. Plain data; the
 * HTML, the Markdown and the print are three views of it. All of it is in the language that is asked for, and each
 * section says which; names, and texts of the brief, stay as they were written.
 */
export function dossier(decision: Decision, { language = english }: DossierOptions = {}): Document {
  const told = withDefence(decision);
  const sections = [answerSection, ...EVIDENCE].map((section) => inLanguage(language, () => section(told, language)));
  const folded = inLanguage(language, () => sections.map((section) => foldable(told, section)));
  return { title: told.title, id: told.id, sections: folded.map((section) => saying(section, language)) };
}

/** A section with what stands for it while it, or a long table of it, is folded. */
function foldable(decision: Decision, section: Section): Section {
  const summary = sectionSummary(decision, section.id);
  const whole = section.id === "facts" ? withForemostFacts(decision, section) : section;
  return summary === undefined ? whole : { ...whole, summary };
}

/** How a dossier is made. */
export interface DossierOptions {
  /** English where nothing is said. */
  readonly language?: Language;
}

/** A section that says its language, where that is not English. */
function saying(section: Section, language: Language): Section {
  return language === english ? section : { ...section, language: language.tag };
}

const EVIDENCE: readonly ((decision: Decision) => Section)[] = [
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
