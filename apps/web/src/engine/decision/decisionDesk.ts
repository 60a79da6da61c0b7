import { decide, type Decision, readDecision } from "@shoreline/decide";
import {
  confirmWords,
  dossierHtml,
  dossierMarkdown,
  type FigurePlace,
  languageOf,
  type LanguageTag,
  openedFigure,
} from "@shoreline/dossier";
import type { Grounds } from "@shoreline/economics";
import type { OwnFact } from "@shoreline/atlas";
import { readBrief } from "@shoreline/scope";
import { type Result, succeed } from "@shoreline/units";
import { ownBrief } from "./ownBrief.ts";
import { shownBlocks, type ShownBlock, type ShownDocument, shownDocument } from "../shown/shownDocument.ts";

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
  /** Of the answer; English unless said. */
  readonly language?: LanguageTag;
}

/** A decision and how it is shown. */
export interface Decided {
  readonly decision: Decision;
  readonly shown: ShownDocument;
}

/** What a figure stands on, how sure it is, and what hangs on it. */
export interface ShownFigure {
  readonly title: string;
  readonly blocks: readonly ShownBlock[];
  readonly to: string;
}

/** What a decision can be had as without the service. */
export type DecisionFile = "html" | "md" | "json";

/** Decides, and shows decisions. */
export function decisionDesk(remembered: Grounds) {
  return {
    /** A brief decided; where it is not asked to be defended, the places of the defence are kept free for it. */
    async decide({ brief, own = [], language = "en", ...options }: DecideQuestion): Promise<Result<Decided>> {
      const reading = readBrief(ownBrief(brief, own));
      if (!reading.ok) return reading;
      const decision = decide(reading.value, { ...options, grounds: remembered });
      if (!decision.ok) return decision;
      const shown = shownDocument(decision.value, !options.defended, await languageOf(language));
      return succeed({ decision: decision.value, shown });
    },

    /** A decision shown again, its answer in another language. */
    async shownIn(decision: Decision, isPending: boolean, language: LanguageTag): Promise<ShownDocument> {
      return shownDocument(decision, isPending, await languageOf(language));
    },

    /** A decision that was kept. Faults: `compare.not-a-decision`, `compare.damaged`. */
    async shownDecision(kept: unknown, language: LanguageTag = "en"): Promise<Result<Decided>> {
      const decision = readDecision(kept);
      if (!decision.ok) return decision;
      const shown = shownDocument(decision.value, false, await languageOf(language));
      return succeed({ decision: decision.value, shown });
    },

    /** Nothing where the dossier has no such place. */
    openedFigure(decision: Decision, place: FigurePlace, isPending: boolean): ShownFigure | null {
      const opened = openedFigure(decision, place, { isPending });
      return opened === undefined ? null : { ...opened, blocks: shownBlocks(opened.blocks) };
    },

    /** What a kept decision assumes and somebody who knows should confirm, in a sentence; null where there is nothing. */
    async toConfirm(kept: unknown, language: LanguageTag): Promise<string | null> {
      const decision = readDecision(kept);
      return decision.ok ? (confirmWords(decision.value, await languageOf(language)) ?? null) : null;
    },

    decisionFile(decision: Decision, ending: DecisionFile): string {
      return WRITERS[ending](decision);
    },
  };
}

const WRITERS: Readonly<Record<DecisionFile, (decision: Decision) => string>> = {
  html: dossierHtml,
  md: dossierMarkdown,
  json: (decision) => `${JSON.stringify(decision)}\n`,
};
