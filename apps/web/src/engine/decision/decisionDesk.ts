import { decide, type Decision, inLanguage, readDecision } from "@shoreline/decide";
import { confirmWords, type FigurePlace, idWords, languageOf, type LanguageTag, sentence } from "@shoreline/dossier";
import type { Grounds } from "@shoreline/economics";
import type { OwnFact } from "@shoreline/atlas";
import { readBrief } from "@shoreline/scope";
import { type Result, succeed } from "@shoreline/units";
import { ownBrief } from "./ownBrief.ts";
import { shownAnswer } from "../shown/shownAnswer.ts";
import type { ShownDocument } from "../shown/shownDocument.ts";
import type { DecisionFile, ShownFigure } from "./evidence.ts";

/** What is asked of a decision from the page. */
export interface DecideQuestion {
  /** `brief/1`, as data or as YAML or JSON text. */
  readonly brief: unknown;
  /** What the organisation knows better than the atlas; nothing unless said. */
  readonly own?: readonly OwnFact[];
  readonly trials?: number;
  readonly seed?: number;
  /** With flips, sensitivity and the value of information, which take a few seconds. */
  readonly defended?: boolean;
  /** Of all that is shown; English unless said. */
  readonly language?: LanguageTag;
}

/** A decision and how it is shown. */
export interface Decided {
  readonly decision: Decision;
  readonly shown: ShownDocument;
}

/** What only the evidence needs, such as maps and public holidays, is two thirds of the engine: fetched after the answer. */
const evidence = () => import("./evidence.ts");

/** Decides, and shows decisions. */
export function decisionDesk(remembered: Grounds) {
  return {
    /**
     * A brief decided. Where it is not asked to be defended, the answer is shown alone, and the places of the defence
     * are kept free for it; `shownIn` then shows the evidence, too.
     */
    async decide({ brief, own = [], language = "en", ...options }: DecideQuestion): Promise<Result<Decided>> {
      const reading = readBrief(ownBrief(brief, own));
      if (!reading.ok) return reading;
      // Fetched while it is decided.
      const spoken = languageOf(language);
      const decision = decide(reading.value, { ...options, grounds: remembered });
      if (!decision.ok) return decision;
      const shown = options.defended
        ? (await evidence()).shownDocument(decision.value, false, await spoken)
        : shownAnswer(decision.value, true, await spoken);
      return succeed({ decision: decision.value, shown });
    },

    /** A decision shown with its evidence, in a language. */
    async shownIn(decision: Decision, isPending: boolean, language: LanguageTag): Promise<ShownDocument> {
      const { shownDocument } = await evidence();
      return shownDocument(decision, isPending, await languageOf(language));
    },

    /** A decision that was kept; its answer is shown alone, as of `decide`. Faults: `compare.not-a-decision`, `compare.damaged`. */
    async shownDecision(kept: unknown, language: LanguageTag = "en"): Promise<Result<Decided>> {
      const decision = readDecision(kept);
      if (!decision.ok) return decision;
      const shown = shownAnswer(decision.value, false, await languageOf(language));
      return succeed({ decision: decision.value, shown });
    },

    /** Nothing where the dossier has no such place. */
    async openedFigure(
      decision: Decision,
      place: FigurePlace,
      isPending: boolean,
      tag: LanguageTag,
    ): Promise<ShownFigure | null> {
      const { shownFigure } = await evidence();
      return shownFigure(decision, place, isPending, await languageOf(tag));
    },

    /** What a kept decision assumes and somebody who knows should confirm, in a sentence; null where there is nothing. */
    async toConfirm(kept: unknown, language: LanguageTag): Promise<string | null> {
      const decision = readDecision(kept);
      return decision.ok ? (confirmWords(decision.value, await languageOf(language)) ?? null) : null;
    },

    /** What is recommended, by the ids of alternatives alone: "vendor in Pune". */
    async recommended(alternatives: readonly string[], language: LanguageTag): Promise<readonly string[]> {
      return inLanguage(await languageOf(language), () => alternatives.map((id) => sentence(idWords(id))));
    },

    async decisionFile(decision: Decision, ending: DecisionFile, language: LanguageTag): Promise<string> {
      const { decisionFile } = await evidence();
      return decisionFile(decision, ending, await languageOf(language));
    },
  };
}
