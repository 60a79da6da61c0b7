import type { SourcingModel, TraitScale } from "@shoreline/arrangements";
import type { Parameter, ParameterKey } from "@shoreline/economics";
import type { GuideEntry, Theme } from "./guideEntry.ts";
import type { RangeWords } from "./text/parameterWords.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** Languages in which the guide is written. */
export type GuideLanguage = "en" | "de";

/** The comparison of sourcing models, side by side. */
export interface ModelComparison {
  readonly scales: readonly TraitScale[];
  readonly models: readonly SourcingModel[];
}

/** A parameter whose range stands in a text, as it is told among the sources. */
export type ToldParameter = Pick<Parameter, "means" | "source" | "year">;

/** Words of the guide that belong to no entry. */
export interface GuidePhrases {
  /** Leads in what a term says about who and where. */
  readonly whoAndWhere: (text: string) => string;
  readonly range: RangeWords;
  /** What may be asked, for somebody who asked for something else. */
  readonly anEntry: string;
  /** Names the titles that are nearest to a question. */
  readonly nearest: (titles: readonly string[]) => string;
}

/** The guide in one language: its entries, and how they are told and asked for in it. */
export interface Guide {
  readonly language: GuideLanguage;
  /** What the themes are called, in the order in which they are listed. */
  readonly themes: Readonly<Record<Theme, string>>;
  /** Terms first, then questions, each theme by theme; the same ids in every language. */
  readonly entries: readonly GuideEntry[];
  readonly comparison: ModelComparison;
  readonly parameter: (key: ParameterKey) => ToldParameter;
  readonly phrases: GuidePhrases;
  readonly vocabulary: Vocabulary;
}
