import { answerSentences, type Decision, english, explanation, type Role, spoken } from "@shoreline/decide";
import { plainText } from "../../document/prose.ts";
import { sentenceProse } from "../../document/sentenceProse.ts";

/** The advice with its odds; made anew from the figures where another language than that of the decision is spoken. */
export function summaryWords(decision: Decision): string {
  if (spoken() === english) return decision.recommendation.summary;
  const { advice, odds } = answerSentences(decision);
  return `${advice.text} ${odds.text}`;
}

/** What a decision gives as its reasons. */
const REASONS: ReadonlySet<Role> = new Set<Role>(["reasons", "money", "against", "check"]);

/** The reasons, one sentence each. */
export function reasonWords(decision: Decision): readonly string[] {
  const texts = spoken() === english ? decision.why.inWords : spokenReasons(decision);
  return texts.map((text) => plainText(sentenceProse(decision, { text, links: [] })));
}

function spokenReasons(decision: Decision): readonly string[] {
  return explanation(decision, spoken()).flatMap(({ role, text }) => (REASONS.has(role) ? [text] : []));
}
