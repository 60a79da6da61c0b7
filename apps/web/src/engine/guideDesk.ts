import { findEntry, explainedDocument, guideDocument, guideEntry, needsDefence } from "@shoreline/dossier";
import { decide, type Decision } from "@shoreline/decide";
import { readBrief } from "@shoreline/scope";
import type { Result } from "@shoreline/units";

/** The guide: what the words mean and what people ask. */
export const guideDesk = {
  guide: guideDocument,

  /** Id of the entry that free words ask for. Fault: `guide.nothing-fits`. */
  findInGuide(question: string): Result<string> {
    const found = findEntry(question);
    return found.ok ? { ok: true, value: found.value.id } : found;
  },

  /** An entry; with a brief that can be decided, also what holds in its case. Nothing where there is no such entry. */
  guideEntry(id: string, brief?: unknown) {
    if (!isEntry(id)) return undefined;
    const entry = guideEntry(id);
    return explainedDocument(entry, brief === undefined ? undefined : decisionOf(brief, needsDefence(entry)));
  },
};

function isEntry(id: string): boolean {
  return guideDocument().themes.some(({ terms, questions }) => [...terms, ...questions].some((each) => each.id === id));
}

function decisionOf(brief: unknown, defended: boolean): Decision | undefined {
  const reading = readBrief(brief);
  if (!reading.ok) return undefined;
  const decision = decide(reading.value, defended ? { defended: "whole" } : {});
  return decision.ok ? decision.value : undefined;
}
