import { type ParameterKey, parameterKeys } from "@shoreline/economics";
import type { Guide, GuidePhrases } from "../guide.ts";
import type { GuideEntry, GuideSource } from "../guideEntry.ts";
import { parameterWords } from "./parameterWords.ts";

const PLACE = /\{([A-Za-z]+)\}/g;

/** Paragraphs of an entry as they stand in the guide, with parameters in braces. */
function paragraphsOf(entry: GuideEntry, { whoAndWhere }: GuidePhrases): readonly string[] {
  if (entry.kind === "question") return entry.answer;
  return [entry.meaning, entry.isNot, whoAndWhere(entry.whoAndWhere)];
}

/** The same with the ranges of the parameters filled in. */
export function filledParagraphs(entry: GuideEntry, { phrases }: Guide): string[] {
  return paragraphsOf(entry, phrases).map((text) =>
    text.replaceAll(PLACE, (_, key: string) => parameterWords(known(key), phrases.range)),
  );
}

/** Parameters that the text names, in the order of the text, each once. */
function parametersIn(entry: GuideEntry, phrases: GuidePhrases): ParameterKey[] {
  const paragraphs = paragraphsOf(entry, phrases);
  const names = paragraphs.flatMap((text) => [...text.matchAll(PLACE)].map(([, key = ""]) => known(key)));
  return [...new Set(names)];
}

function known(key: string): ParameterKey {
  if (!(parameterKeys as readonly string[]).includes(key)) throw new Error(`No parameter is called "${key}".`);
  return key as ParameterKey;
}

/** Where the figures of an entry come from: its own sources, then one for each parameter. */
export function sourcesOf(entry: GuideEntry, guide: Guide): GuideSource[] {
  const ofParameters = parametersIn(entry, guide.phrases).map((key) => {
    const { means, source, year } = guide.parameter(key);
    return { title: `${means}: ${source}`, date: String(year) };
  });
  return [...(entry.sources ?? []), ...ofParameters];
}
