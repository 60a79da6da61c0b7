import { findEntry, explainedDocument, guideDocument, guideEntry, needsDefence } from "@shoreline/dossier";
import { decide, type Decision, type DecideOptions } from "@shoreline/decide";
import type { Grounds } from "@shoreline/economics";
import { readBrief } from "@shoreline/scope";
import type { Result } from "@shoreline/units";

/** The guide: what the words mean and what people ask. */
export function guideDesk(remembered: Grounds) {
  return {
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
      if (brief === undefined) return explainedDocument(entry);
      return explainedDocument(entry, decisionOf(brief, { defended: needsDefence(entry), grounds: remembered }));
    },
  };
}

function isEntry(id: string): boolean {
  return guideDocument().themes.some(({ terms, questions }) => [...terms, ...questions].some((each) => each.id === id));
}

function decisionOf(brief: unknown, options: DecideOptions): Decision | undefined {
  const reading = readBrief(brief);
  if (!reading.ok) return undefined;
  const decision = decide(reading.value, options);
  return decision.ok ? decision.value : undefined;
}
