import { guideEntries, type GuideEntry, type Theme, themes } from "@shoreline/dossier";
import { listBlock, type Page, type Section, textBlock } from "../page/page.ts";

const ALL = Object.keys(themes) as readonly Theme[];

/** All terms and questions as data, by theme. */
export function guideDocument() {
  return {
    schema: "guide/1",
    themes: ALL.map((theme) => ({
      theme,
      title: themes[theme],
      terms: under(theme, "term").map(named),
      questions: under(theme, "question").map(named),
    })),
  };
}

/** The same to be read. */
export function guidePage(): Page {
  const lead = "Name a term, or ask in your own words; add a brief to see what holds in its case.";
  return [{ blocks: [textBlock(lead)] }, ...ALL.map(themeSection)];
}

function themeSection(theme: Theme): Section {
  const terms = under(theme, "term").map(({ title }) => title);
  const questions = under(theme, "question").map(({ title }) => title);
  return {
    title: themes[theme],
    blocks: [...(terms.length === 0 ? [] : [textBlock(terms.join(" · "))]), listBlock(questions)],
  };
}

function under(theme: Theme, kind: GuideEntry["kind"]): GuideEntry[] {
  return guideEntries.filter((entry) => entry.theme === theme && entry.kind === kind);
}

function named({ id, title }: GuideEntry) {
  return { id, title };
}
