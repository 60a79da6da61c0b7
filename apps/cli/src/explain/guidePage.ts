import { entriesUnder, type Theme, themes } from "@shoreline/dossier";
import { listBlock, type Page, type Section, textBlock } from "../page/page.ts";

/** All terms and questions, by theme. */
export function guidePage(): Page {
  const lead = "Name a term, or ask in your own words; add a brief to see what holds in its case.";
  return [{ blocks: [textBlock(lead)] }, ...(Object.keys(themes) as readonly Theme[]).map(themeSection)];
}

function themeSection(theme: Theme): Section {
  const terms = entriesUnder(theme, "term").map(({ title }) => title);
  const questions = entriesUnder(theme, "question").map(({ title }) => title);
  return {
    title: themes[theme],
    blocks: [...(terms.length === 0 ? [] : [textBlock(terms.join(" · "))]), listBlock(questions)],
  };
}
