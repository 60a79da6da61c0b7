import type { CaseTopic } from "./case/caseTopics.ts";

/** What entries are grouped by, in the order in which they are listed. */
export type Theme = "words" | "models" | "steering" | "money" | "time" | "risk" | "decision";

/** Where a statement with a figure, or of law, comes from. */
export interface GuideSource {
  /** Paper, statute or standard, with its author or publisher. */
  readonly title: string;
  /** Year of publication, or ISO date. */
  readonly date: string;
}

interface Entry {
  /** Kebab case, unique among terms and questions; links and scripts use it. */
  readonly id: string;
  readonly theme: Theme;
  /** The term, or the question with its question mark. */
  readonly title: string;
  /** Other words by which people ask for it. */
  readonly wordings: readonly string[];
  /** Ids of entries to read on. */
  readonly related: readonly string[];
  /** Beside those of the parameters that the text names. */
  readonly sources?: readonly GuideSource[];
  /** What a decision is asked for, in the order in which it is told. */
  readonly inYourCase?: readonly CaseTopic[];
  /** A table that belongs to the answer: the comparison of sourcing models. */
  readonly shows?: "models";
}

/**
 * A word of the field. Texts may name a parameter of the economics in braces, `{vendorMarkup}`: its range is filled in
 * and its source is added.
 */
export interface GuideTerm extends Entry {
  /** What it is. */
  readonly meaning: string;
  /** What it is mixed up with. */
  readonly isNot: string;
  /** What it says about who does the work, and where. */
  readonly whoAndWhere: string;
}

/** A question that people ask. */
export interface GuideQuestion extends Entry {
  /** Paragraphs, with parameters in braces as in a term. */
  readonly answer: readonly string[];
}

/** An entry of the guide, before its figures are filled in. */
export type GuideEntry = ({ readonly kind: "term" } & GuideTerm) | ({ readonly kind: "question" } & GuideQuestion);
