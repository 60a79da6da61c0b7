import type { Decision } from "@shoreline/decide";
import { explained } from "./explained.ts";
import { guideEntries } from "./guideEntries.ts";
import type { GuideEntry, Theme } from "./guideEntry.ts";
import { themes } from "./themes.ts";

/** All terms and questions as data, by theme. */
export function guideDocument() {
  return {
    schema: "guide/1" as const,
    themes: (Object.keys(themes) as readonly Theme[]).map((theme) => ({
      theme,
      title: themes[theme],
      terms: entriesUnder(theme, "term").map(named),
      questions: entriesUnder(theme, "question").map(named),
    })),
  };
}

/** The terms, or the questions, of a theme. */
export function entriesUnder(theme: Theme, kind: GuideEntry["kind"]): GuideEntry[] {
  return guideEntries.filter((entry) => entry.theme === theme && entry.kind === kind);
}

function named({ id, title }: GuideEntry) {
  return { id, title };
}

/** An entry as data; with a decision, what holds in its case. */
export function explainedDocument(entry: GuideEntry, decision?: Decision) {
  return {
    schema: "explain/1" as const,
    ...explained(entry, decision),
    ...(decision === undefined ? {} : { decision: decision.id }),
  };
}
