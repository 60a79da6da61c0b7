import {
  type BriefInput,
  briefInputs,
  compareDecisions,
  decide,
  type Decision,
  givenBrief,
  inLanguage,
  inputName,
} from "@shoreline/decide";
import {
  alternativesCompared,
  alternativeWords,
  type ComparedNames,
  decisionsCompared,
  languageOf,
  type LanguageTag,
  rankedAlternatives,
  usualCompared,
} from "@shoreline/dossier";
import type { Grounds } from "@shoreline/economics";
import { changedBrief, readBrief } from "@shoreline/scope";
import type { Result } from "@shoreline/units";
import type { MovedInput } from "../explore/exploreDesk.ts";
import { type SpokenScale, spokenScale } from "../explore/exploreInputs.ts";
import { shownBlocks, type ShownBlock } from "../shown/shownBlocks.ts";

/** An alternative that can be compared. */
export interface OfferedAlternative {
  readonly id: string;
  readonly label: string;
  readonly feasible: boolean;
}

/** Alternatives of one decision side by side. */
export interface ComparedAlternatives {
  readonly title: string;
  /** Those that are shown, in their order. */
  readonly shown: readonly string[];
  /** All that the decision holds, the best first, those ruled out last. */
  readonly offered: readonly OfferedAlternative[];
  readonly blocks: readonly ShownBlock[];
}

/** A field that may be said otherwise. */
export interface OfferedChange extends Omit<BriefInput, "change"> {
  readonly scale: SpokenScale;
}

/** What is shown side by side. */
export function compareDesk(remembered: Grounds) {
  return {
    /** Two to four alternatives; the usual ones where none is named. */
    async comparedAlternatives(
      decision: Decision,
      ids: readonly string[],
      tag: LanguageTag,
    ): Promise<ComparedAlternatives> {
      const language = await languageOf(tag);
      const held = ids.filter((id) => decision.alternatives.some((each) => each.id === id));
      const shown = held.length === 0 ? usualCompared(decision) : held;
      const ranked = rankedAlternatives(decision);
      const others = decision.alternatives.filter(({ feasible }) => !feasible);
      const offered = [...ranked, ...others].map((each) => ({
        id: each.id,
        label: inLanguage(language, () => alternativeWords(each)),
        feasible: each.feasible,
      }));
      const compared = alternativesCompared(decision, shown, language);
      return { title: decision.title, shown, offered, blocks: inLanguage(language, () => shownBlocks(compared)) };
    },

    /** What changed from one decision to another, and which change did what. */
    async comparedDecisions(
      before: Decision,
      after: Decision,
      tag: LanguageTag,
      names?: ComparedNames,
    ): Promise<readonly ShownBlock[]> {
      const language = await languageOf(tag);
      const compared = decisionsCompared(compareDecisions(before, after), before, after, language, names);
      return inLanguage(language, () => shownBlocks(compared));
    },

    /** Fields of a decision's brief that may be said otherwise. */
    async offeredChanges(decision: Decision, tag: LanguageTag): Promise<readonly OfferedChange[]> {
      const language = await languageOf(tag);
      return briefInputs(decision.brief).map(({ input, path, unit, now, range }) => ({
        input: inLanguage(language, () => inputName({ input, path })),
        path,
        unit,
        now,
        range,
        scale: inLanguage(language, () => spokenScale({ path, unit }, decision.brief.company.currency)),
      }));
    },

    /** The same question with some fields said otherwise, in the same futures. Faults of the fields, and as of `decide`. */
    decidedOtherwise(decision: Decision, moves: readonly MovedInput[]): Result<Decision> {
      const inputs = briefInputs(decision.brief);
      const changes = moves.map(
        ({ path, value }) => inputs.find((each) => each.path === path)?.change(value) ?? { path, value },
      );
      const changed = changedBrief(givenBrief(decision).data, changes);
      if (!changed.ok) return changed;
      const reading = readBrief(changed.value);
      const { trials, seed } = decision;
      return reading.ok ? decide(reading.value, { grounds: remembered, trials, seed }) : reading;
    },
  };
}
