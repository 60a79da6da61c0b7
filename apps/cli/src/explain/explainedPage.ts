import type { Decision } from "@shoreline/decide";
import type { Explained } from "@shoreline/dossier";
import { modelsPage } from "../models/modelsPage.ts";
import { listBlock, type Page, type Section, sectionOf, textBlock } from "../page/page.ts";

/** An entry of the guide: what it says, what holds in the case of a brief, where to read on, where it comes from. */
export function explainedPage(told: Explained, decision: Decision | undefined): Page {
  const { title, answer, related, sources, models } = told;
  return [
    { blocks: [textBlock(title, "strong")] },
    ...answer.split("\n\n").map((paragraph): Section => ({ blocks: [textBlock(paragraph)] })),
    ...(models === undefined ? [] : comparisonSections()),
    ...caseSection(told, decision),
    ...sectionOf("Read on", [listBlock(related.map((each) => each.title))]),
    ...sourcesSection(sources),
  ];
}

/** The tables of `models` and why they read so, without the sentence that leads them in. */
function comparisonSections(): Section[] {
  const [, ...sections] = modelsPage();
  return sections;
}

function caseSection({ inYourCase }: Explained, decision: Decision | undefined): Section[] {
  if (decision === undefined) return [];
  const text = inYourCase ?? "The decision of this brief holds no figure for it.";
  return [{ title: `In your case: ${decision.title}`, blocks: [textBlock(text)] }];
}

function sourcesSection(sources: Explained["sources"]): Section[] {
  return sources.length === 0
    ? []
    : sectionOf("Sources", [listBlock(sources.map(({ title, date }) => `${title} (${date})`))]);
}
