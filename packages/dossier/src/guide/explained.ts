import { type Decision, english, inLanguage, joined, type Language, type Link, type Sentence } from "@shoreline/decide";
import { caseTopics, defendedTopics } from "./case/caseTopics.ts";
import { englishGuide, guideEntry } from "./englishGuide.ts";
import type { Guide, GuideLanguage, ModelComparison } from "./guide.ts";
import type { GuideEntry, GuideSource } from "./guideEntry.ts";
import { filledParagraphs, sourcesOf } from "./text/filledText.ts";

/** Another entry, by which a reader goes on. */
export interface RelatedEntry {
  readonly id: string;
  readonly kind: GuideEntry["kind"];
  readonly title: string;
}

/** An entry of the guide as it is told; plain data. */
export interface Explained {
  readonly kind: GuideEntry["kind"];
  readonly id: string;
  /** In which title, answer, related titles and sources are told; sources keep the titles under which they appeared. */
  readonly language: GuideLanguage;
  readonly title: string;
  /** Paragraphs, parted by an empty line. */
  readonly answer: string;
  /** What a decision says about it; absent without one, and where it holds none of the figures. */
  readonly inYourCase?: string;
  /** In which `inYourCase` is told; present with it. */
  readonly inYourCaseLanguage?: string;
  /** Where in `inYourCase` a figure stands and where in the decision it comes from. */
  readonly inYourCaseLinks?: readonly Link[];
  readonly related: readonly RelatedEntry[];
  readonly sources: readonly GuideSource[];
  /** The comparison of sourcing models, where it belongs to the answer. */
  readonly models?: ModelComparison;
}

/**
 * An entry with its figures filled in, in the words of the guide, whichever guide the entry was taken from; with a
 * decision, also what holds in that case, in a language whose texts are there. Throws for an entry that the guide does
 * not hold.
 */
export function explained(
  { id }: GuideEntry,
  decision?: Decision,
  guide: Guide = englishGuide,
  language: Language = english,
): Explained {
  const entry = guideEntry(id, guide);
  const inCase = decision && inLanguage(language, () => caseSentence(entry, decision));
  return {
    kind: entry.kind,
    id,
    language: guide.language,
    title: entry.title,
    answer: filledParagraphs(entry, guide).join("\n\n"),
    ...(inCase ? { inYourCase: inCase.text, inYourCaseLanguage: language.tag, inYourCaseLinks: inCase.links } : {}),
    related: entry.related.map((to) => relatedEntry(to, guide)),
    sources: sourcesOf(entry, guide),
    ...(entry.shows === "models" ? { models: guide.comparison } : {}),
  };
}

/** Whether the answer in a case needs a decision with its defence. */
export function needsDefence({ inYourCase = [] }: GuideEntry): boolean {
  return inYourCase.some((topic) => defendedTopics.has(topic));
}

function relatedEntry(id: string, guide: Guide): RelatedEntry {
  const { kind, title } = guideEntry(id, guide);
  return { id, kind, title };
}

/** Every sentence that the decision holds figures for, one after the other; undefined where there is none. */
function caseSentence({ inYourCase = [] }: GuideEntry, decision: Decision): Sentence | undefined {
  const sentences = inYourCase.flatMap((topic) => caseTopics[topic](decision) ?? []);
  if (sentences.length === 0) return undefined;
  return joined(sentences.flatMap((each, place) => (place === 0 ? [each] : [" ", each])));
}
