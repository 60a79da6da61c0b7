import { germanTexts } from "../../german/german.ts";
import type { Guide, GuidePhrases, ToldParameter } from "../guide.ts";
import type { GuideEntry } from "../guideEntry.ts";
import { decisionWords } from "./decisionWords.ts";
import { germanVocabulary } from "./germanVocabulary.ts";
import { germanComparison } from "./modelTable.ts";
import { modelWords } from "./modelWords.ts";
import { moneyWords } from "./moneyWords.ts";
import { riskWords } from "./riskWords.ts";
import { parameterSources, sourceTitles } from "./sourceTitles.ts";
import { steeringWords } from "./steeringWords.ts";
import type { QuestionWords, TermWords } from "./themeWords.ts";
import { timeWords } from "./timeWords.ts";
import { wordWords } from "./wordWords.ts";

const themes = {
  words: wordWords,
  models: modelWords,
  steering: steeringWords,
  money: moneyWords,
  time: timeWords,
  risk: riskWords,
  decision: decisionWords,
};

/**
 * The guide in German: the entries of the English one with German words. It is made of the English one and imports
 * nothing but words, so that whoever shows English only need not load it. What is found in it is remembered with the
 * guide: make it once.
 */
export function germanGuide(english: Guide): Guide {
  return {
    language: "de",
    themes: {
      words: wordWords.title,
      models: modelWords.title,
      steering: steeringWords.title,
      money: moneyWords.title,
      time: timeWords.title,
      risk: riskWords.title,
      decision: decisionWords.title,
    },
    entries: english.entries.map(inGerman),
    comparison: germanComparison(english.comparison),
    parameter: (key) => parameterInGerman(english.parameter(key)),
    phrases,
    vocabulary: germanVocabulary,
  };
}

const phrases: GuidePhrases = {
  whoAndWhere: (text) => `Wer und wo: ${text}`,
  range: { locale: "de", to: "bis" },
  anEntry: "ein Begriff oder eine Frage des Leitfadens; `shoreline explain --language de` zählt sie auf",
  nearest: (titles) => `Am nächsten kommen ${titles.map((title) => `„${title}“`).join(", ")}.`,
};

function inGerman(entry: GuideEntry): GuideEntry {
  const { terms, questions } = themes[entry.theme];
  const words = { ...terms, ...questions } as Readonly<Record<string, TermWords | QuestionWords>>;
  const sources = entry.sources?.map(({ title, date }) => ({ title: sourceTitle(title), date }));
  return { ...entry, ...words[entry.id], ...(sources && { sources }) };
}

function sourceTitle(title: string): string {
  return (sourceTitles as Readonly<Record<string, string>>)[title] ?? title;
}

function parameterInGerman({ means, source, year }: ToldParameter): ToldParameter {
  return { means: germanTexts.get(means) ?? means, source: parameterSources.get(source) ?? source, year };
}
