import { type Decision, english, type Language } from "@shoreline/decide";
import { englishGuide } from "./englishGuide.ts";
import { explained } from "./explained.ts";
import type { Guide } from "./guide.ts";
import type { GuideEntry, Theme } from "./guideEntry.ts";

/** All terms and questions as data, by theme. */
export function guideDocument(guide: Guide = englishGuide) {
  const { language, themes } = guide;
  return {
    schema: "guide/1" as const,
    language,
    themes: (Object.keys(themes) as readonly Theme[]).map((theme) => ({
      theme,
      title: themes[theme],
      terms: entriesUnder(theme, "term", guide).map(named),
      questions: entriesUnder(theme, "question", guide).map(named),
    })),
  };
}

/** The terms, or the questions, of a theme. */
export function entriesUnder(theme: Theme, kind: GuideEntry["kind"], guide: Guide = englishGuide): GuideEntry[] {
  return guide.entries.filter((entry) => entry.theme === theme && entry.kind === kind);
}

function named({ id, title }: GuideEntry) {
  return { id, title };
}

/** An entry as data, in the language of the guide; with a decision, what holds in its case, in the language given. */
export function explainedDocument(
  entry: GuideEntry,
  decision?: Decision,
  guide: Guide = englishGuide,
  language: Language = english,
) {
  return {
    schema: "explain/1" as const,
    ...explained(entry, decision, guide, language),
    ...(decision === undefined ? {} : { decision: decision.id }),
  };
}
