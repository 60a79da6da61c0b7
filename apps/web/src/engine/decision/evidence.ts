import { type Decision, inLanguage, type Language } from "@shoreline/decide";
import { dossierHtml, dossierMarkdown, type FigurePlace, openedFigure } from "@shoreline/dossier";
import { shownBlocks, type ShownBlock } from "../shown/shownBlocks.ts";

export { shownDocument } from "../shown/shownDocument.ts";

/** What a figure stands on, how sure it is, and what hangs on it. */
export interface ShownFigure {
  readonly title: string;
  readonly blocks: readonly ShownBlock[];
  readonly to: string;
}

/** A figure of the dossier opened, in a language; null where the dossier has no such place. */
export function shownFigure(
  decision: Decision,
  place: FigurePlace,
  isPending: boolean,
  language: Language,
): ShownFigure | null {
  const opened = openedFigure(decision, place, { isPending, language });
  return opened === undefined ? null : { ...opened, blocks: inLanguage(language, () => shownBlocks(opened.blocks)) };
}

/** What a decision can be had as without the service. */
export type DecisionFile = "html" | "md" | "json";

/** A decision as the text of a file, in a language; data have none. */
export function decisionFile(decision: Decision, ending: DecisionFile, language: Language): string {
  return WRITERS[ending](decision, { language });
}

const WRITERS: Readonly<Record<DecisionFile, (decision: Decision, told: { readonly language: Language }) => string>> = {
  html: dossierHtml,
  md: dossierMarkdown,
  json: (decision) => `${JSON.stringify(decision)}\n`,
};
