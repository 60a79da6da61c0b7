import { decide, type Decision, readDecision } from "@shoreline/decide";
import { confirmWords, dossierHtml, dossierMarkdown, type FigurePlace, openedFigure } from "@shoreline/dossier";
import type { Grounds } from "@shoreline/economics";
import { readBrief } from "@shoreline/scope";
import { type Result, succeed } from "@shoreline/units";
import { shownBlocks, type ShownBlock, type ShownDocument, shownDocument } from "../shown/shownDocument.ts";

/** What is asked of a decision from the page. */
export interface DecideQuestion {
  /** `brief/1`, as data or as YAML or JSON text. */
  readonly brief: unknown;
  readonly trials?: number;
  readonly seed?: number;
  /** With flips, sensitivity and the value of information, which take a few seconds. */
  readonly defended?: boolean;
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
    decide({ brief, ...options }: DecideQuestion): Result<Decided> {
      const reading = readBrief(brief);
      if (!reading.ok) return reading;
      const decision = decide(reading.value, { ...options, grounds: remembered });
      if (!decision.ok) return decision;
      return succeed({ decision: decision.value, shown: shownDocument(decision.value, !options.defended) });
    },

    /** A decision that was kept. Faults: `compare.not-a-decision`, `compare.damaged`. */
    shownDecision(kept: unknown): Result<Decided> {
      const decision = readDecision(kept);
      return decision.ok
        ? succeed({ decision: decision.value, shown: shownDocument(decision.value, false) })
        : decision;
    },

    /** Nothing where the dossier has no such place. */
    openedFigure(decision: Decision, place: FigurePlace): ShownFigure | null {
      const opened = openedFigure(decision, place);
      return opened === undefined ? null : { ...opened, blocks: shownBlocks(opened.blocks) };
    },

    /** What a kept decision assumes and somebody who knows should confirm, in a sentence; null where there is nothing. */
    toConfirm(kept: unknown): string | null {
      const decision = readDecision(kept);
      return decision.ok ? (confirmWords(decision.value) ?? null) : null;
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
