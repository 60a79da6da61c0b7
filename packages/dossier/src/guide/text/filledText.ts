import { type ParameterKey, parameterKeys, publishedParameters } from "@shoreline/economics";
import type { GuideEntry, GuideSource } from "../guideEntry.ts";
import { parameterWords } from "./parameterWords.ts";

const PLACE = /\{([A-Za-z]+)\}/g;

/** Paragraphs of an entry as they stand in the guide, with parameters in braces. */
function paragraphsOf(entry: GuideEntry): readonly string[] {
  if (entry.kind === "question") return entry.answer;
  return [entry.meaning, entry.isNot, `Who and where: ${lowerFirst(entry.whoAndWhere)}`];
}

/** The same with the ranges of the parameters filled in. */
export function filledParagraphs(entry: GuideEntry): string[] {
  return paragraphsOf(entry).map((text) => text.replaceAll(PLACE, (_, key: string) => parameterWords(known(key))));
}

/** Parameters that the text names, in the order of the text, each once. */
function parametersIn(entry: GuideEntry): ParameterKey[] {
  const names = paragraphsOf(entry).flatMap((text) => [...text.matchAll(PLACE)].map(([, key = ""]) => known(key)));
  return [...new Set(names)];
}

function known(key: string): ParameterKey {
  if (!(parameterKeys as readonly string[]).includes(key)) throw new Error(`No parameter is called "${key}".`);
  return key as ParameterKey;
}

/** Where the figures of an entry come from: its own sources, then one for each parameter. */
export function sourcesOf(entry: GuideEntry): GuideSource[] {
  const ofParameters = parametersIn(entry).map((key) => {
    const { means, source, year } = publishedParameters[key];
    return { title: `${means}: ${source}`, date: String(year) };
  });
  return [...(entry.sources ?? []), ...ofParameters];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
