import { type Decision, english, type Language } from "@shoreline/decide";
import { plainText } from "../prose.ts";
import { answerSection } from "./answerSection.ts";

/** What a decision assumes and somebody who knows should confirm, as its first page says it; undefined where there is nothing. */
export function confirmWords(decision: Decision, language: Language = english): string | undefined {
  return answerSection(decision, language)
    .blocks.filter((block) => block.kind === "labelled")
    .filter(({ about }) => about === "confirm")
    .map(({ text }) => plainText(text))[0];
}
