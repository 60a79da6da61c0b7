import type { GuideQuestion, GuideTerm } from "../guideEntry.ts";

/** The texts of a term, which each language has of its own; ids, sources and links are the same in all. */
export type TermWords = Pick<GuideTerm, "title" | "wordings" | "meaning" | "isNot" | "whoAndWhere">;

/** The texts of a question. */
export type QuestionWords = Pick<GuideQuestion, "title" | "wordings" | "answer">;

/** The texts of a theme in another language: exactly those of the terms and questions that it has in English. */
export interface ThemeWords<Terms extends readonly GuideTerm[], Questions extends readonly GuideQuestion[]> {
  readonly title: string;
  readonly terms: Readonly<Record<Terms[number]["id"], TermWords>>;
  readonly questions: Readonly<Record<Questions[number]["id"], QuestionWords>>;
}
