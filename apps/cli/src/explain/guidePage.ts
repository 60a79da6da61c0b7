import { englishGuide, entriesUnder, type Guide, type Theme } from "@shoreline/dossier";
import { listBlock, type Page, type Section, textBlock } from "../page/page.ts";
import { explainedWords } from "./explainedWords.ts";

/** All terms and questions, by theme. */
export function guidePage(guide: Guide = englishGuide): Page {
  const themes = Object.keys(guide.themes) as readonly Theme[];
  return [
    { blocks: [textBlock(explainedWords[guide.language].lead)] },
    ...themes.map((theme) => themeSection(theme, guide)),
  ];
}

function themeSection(theme: Theme, guide: Guide): Section {
  const terms = entriesUnder(theme, "term", guide).map(({ title }) => title);
  const questions = entriesUnder(theme, "question", guide).map(({ title }) => title);
  return {
    title: guide.themes[theme],
    blocks: [...(terms.length === 0 ? [] : [textBlock(terms.join(" · "))]), listBlock(questions)],
  };
}
