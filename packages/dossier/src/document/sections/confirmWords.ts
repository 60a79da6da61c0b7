import type { Decision } from "@shoreline/decide";
import { CONFIRM } from "../checkLabels.ts";
import { plainText } from "../prose.ts";
import { answerSection } from "./answerSection.ts";

/** What a decision assumes and somebody who knows should confirm, as its first page says it; undefined where there is nothing. */
export function confirmWords(decision: Decision): string | undefined {
  return answerSection(decision)
    .blocks.filter((block) => block.kind === "labelled")
    .filter(({ label }) => label === CONFIRM)
    .map(({ text }) => plainText(text))[0];
}
