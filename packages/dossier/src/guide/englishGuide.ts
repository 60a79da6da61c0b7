import { traits, traitScales } from "@shoreline/arrangements";
import { publishedParameters } from "@shoreline/economics";
import type { Guide } from "./guide.ts";
import { guideEntries } from "./guideEntries.ts";
import type { GuideEntry } from "./guideEntry.ts";
import { themes } from "./themes.ts";
import { englishVocabulary } from "./vocabulary/englishVocabulary.ts";

/** The guide in English, in which it is written first; every other language has the same entries. */
export const englishGuide: Guide = {
  language: "en",
  themes,
  entries: guideEntries,
  comparison: { scales: traitScales, models: traits },
  parameter: (key) => publishedParameters[key],
  phrases: {
    whoAndWhere: (text) => `Who and where: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    range: { locale: "en", to: "to" },
    anEntry: "a term or a question of the guide; `shoreline explain` lists them",
    nearest: (titles) => `Nearest are ${titles.map((title) => JSON.stringify(title)).join(", ")}.`,
  },
  vocabulary: englishVocabulary,
};

/** The entry of this id; throws for an id that the guide does not hold. */
export function guideEntry(id: string, guide: Guide = englishGuide): GuideEntry {
  const entry = guide.entries.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`The guide holds no entry "${id}".`);
  return entry;
}
