import {
  englishGuide,
  explainedDocument,
  findEntry,
  type Guide,
  guideDocument,
  guideEntry,
  type GuideLanguage,
  languageOf,
  needsDefence,
} from "@shoreline/dossier";
import { decide, type Decision, type DecideOptions } from "@shoreline/decide";
import type { Grounds } from "@shoreline/economics";
import type { OwnFact } from "@shoreline/atlas";
import { readBrief } from "@shoreline/scope";
import type { Result } from "@shoreline/units";
import { ownBrief } from "./decision/ownBrief.ts";

/** The guide: what the words mean and what people ask, in the language of the page. */
export function guideDesk(remembered: Grounds) {
  let german: Guide | undefined;

  /** German words are fetched when a page in German first asks for them. */
  async function guideIn(language: GuideLanguage): Promise<Guide> {
    if (language === "en") return englishGuide;
    const { germanGuide } = await import("./germanGuide.ts");
    return (german ??= germanGuide(englishGuide));
  }

  return {
    async guide(language: GuideLanguage) {
      return guideDocument(await guideIn(language));
    },

    /** Id of the entry that free words ask for. Fault: `guide.nothing-fits`. */
    async findInGuide(question: string, language: GuideLanguage): Promise<Result<string>> {
      const found = findEntry(question, await guideIn(language));
      return found.ok ? { ok: true, value: found.value.id } : found;
    },

    /**
     * An entry; with a brief that can be decided, by what its organisation knows better, also what holds in its case.
     * Nothing where there is no such entry.
     */
    async guideEntry(id: string, language: GuideLanguage, brief?: unknown, own: readonly OwnFact[] = []) {
      if (!englishGuide.entries.some((each) => each.id === id)) return undefined;
      const guide = await guideIn(language);
      const entry = guideEntry(id, guide);
      const options = { defended: needsDefence(entry), grounds: remembered };
      const decision = brief === undefined ? undefined : decisionOf(ownBrief(brief, own), options);
      return explainedDocument(entry, decision, guide, await languageOf(language));
    },
  };
}

function decisionOf(brief: unknown, options: DecideOptions): Decision | undefined {
  const reading = readBrief(brief);
  if (!reading.ok) return undefined;
  const decision = decide(reading.value, options);
  return decision.ok ? decision.value : undefined;
}
