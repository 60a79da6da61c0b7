import { type SourcingModel, traits, type TraitScale, traitScales } from "@shoreline/arrangements";
import { type Decision, joined, type Link, type Sentence } from "@shoreline/decide";
import { caseTopics, defendedTopics } from "./case/caseTopics.ts";
import { guideEntry } from "./guideEntries.ts";
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
  readonly title: string;
  /** Paragraphs, parted by an empty line. */
  readonly answer: string;
  /** What a decision says about it; absent without one, and where it holds none of the figures. */
  readonly inYourCase?: string;
  /** Where in `inYourCase` a figure stands and where in the decision it comes from. */
  readonly inYourCaseLinks?: readonly Link[];
  readonly related: readonly RelatedEntry[];
  readonly sources: readonly GuideSource[];
  /** The comparison of sourcing models, where it belongs to the answer. */
  readonly models?: { readonly scales: readonly TraitScale[]; readonly models: readonly SourcingModel[] };
}

/** An entry with its figures filled in; with a decision, also what holds in that case. */
export function explained(entry: GuideEntry, decision?: Decision): Explained {
  const inCase = decision && caseSentence(entry, decision);
  return {
    kind: entry.kind,
    id: entry.id,
    title: entry.title,
    answer: filledParagraphs(entry).join("\n\n"),
    ...(inCase ? { inYourCase: inCase.text, inYourCaseLinks: inCase.links } : {}),
    related: entry.related.map(relatedEntry),
    sources: sourcesOf(entry),
    ...(entry.shows === "models" ? { models: { scales: traitScales, models: traits } } : {}),
  };
}

/** Whether the answer in a case needs a decision with its defence. */
export function needsDefence({ inYourCase = [] }: GuideEntry): boolean {
  return inYourCase.some((topic) => defendedTopics.has(topic));
}

function relatedEntry(id: string): RelatedEntry {
  const { kind, title } = guideEntry(id);
  return { id, kind, title };
}

/** Every sentence that the decision holds figures for, one after the other; undefined where there is none. */
function caseSentence({ inYourCase = [] }: GuideEntry, decision: Decision): Sentence | undefined {
  const sentences = inYourCase.flatMap((topic) => caseTopics[topic](decision) ?? []);
  if (sentences.length === 0) return undefined;
  return joined(sentences.flatMap((each, place) => (place === 0 ? [each] : [" ", each])));
}
