import type { GuideLanguage } from "@shoreline/dossier";

interface ExplainedWords {
  /** Above all terms and questions. */
  readonly lead: string;
  readonly readOn: string;
  readonly sources: string;
  readonly whyTheModels: string;
  /** Above what holds for the decision of this title. */
  readonly inYourCase: (decision: string) => string;
  readonly noFigure: string;
}

/** What a page of the guide says around its entries. */
export const explainedWords: Readonly<Record<GuideLanguage, ExplainedWords>> = {
  en: {
    lead: "Name a term, or ask in your own words; add a brief to see what holds in its case.",
    readOn: "Read on",
    sources: "Sources",
    whyTheModels: "Why they read so",
    inYourCase: (decision) => `In your case: ${decision}`,
    noFigure: "The decision of this brief holds no figure for it.",
  },
  de: {
    lead: "Nennen Sie einen Begriff, oder fragen Sie mit eigenen Worten; mit einer Beschreibung sehen Sie, was in ihrem Fall gilt.",
    readOn: "Weiterlesen",
    sources: "Quellen",
    whyTheModels: "Warum das so dasteht",
    inYourCase: (decision) => `In Ihrem Fall: ${decision}`,
    noFigure: "Die Entscheidung zu dieser Beschreibung enthält keine Zahl dazu.",
  },
};
