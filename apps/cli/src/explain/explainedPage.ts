import type { Decision } from "@shoreline/decide";
import type { Explained } from "@shoreline/dossier";
import { comparisonSections } from "../models/modelsPage.ts";
import { listBlock, type Page, type Section, sectionOf, textBlock } from "../page/page.ts";
import { explainedWords } from "./explainedWords.ts";

/** An entry of the guide: what it says, what holds in the case of a brief, where to read on, where it comes from. */
export function explainedPage(told: Explained, decision: Decision | undefined): Page {
  const { title, answer, language, related, sources, models } = told;
  const words = explainedWords[language];
  return [
    { blocks: [textBlock(title, "strong")] },
    ...answer.split("\n\n").map((paragraph): Section => ({ blocks: [textBlock(paragraph)] })),
    ...(models === undefined ? [] : comparisonSections(models, words.whyTheModels)),
    ...caseSection(told, decision),
    ...sectionOf(words.readOn, [listBlock(related.map((each) => each.title))]),
    ...sourcesSection(words.sources, sources),
  ];
}

function caseSection({ inYourCase, language }: Explained, decision: Decision | undefined): Section[] {
  if (decision === undefined) return [];
  const words = explainedWords[language];
  return [{ title: words.inYourCase(decision.title), blocks: [textBlock(inYourCase ?? words.noFigure)] }];
}

function sourcesSection(title: string, sources: Explained["sources"]): Section[] {
  const lines = sources.map((source) => `${source.title} (${source.date})`);
  return lines.length === 0 ? [] : sectionOf(title, [listBlock(lines)]);
}
