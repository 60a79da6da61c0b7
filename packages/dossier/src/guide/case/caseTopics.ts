import { answerTopics } from "./answerTopics.ts";
import type { CaseSentence } from "./caseSentence.ts";
import { kindTopics } from "./kindTopics.ts";
import { moneyTopics } from "./moneyTopics.ts";
import { optionalTopics } from "./optionalTopics.ts";
import { reversalTopics } from "./reversalTopics.ts";
import { riskTopics } from "./riskTopics.ts";
import { timeTopics } from "./timeTopics.ts";

/** Everything that a decision can be asked for by an entry of the guide. */
export const caseTopics = {
  ...answerTopics,
  ...kindTopics,
  ...moneyTopics,
  ...timeTopics,
  ...riskTopics,
  ...reversalTopics,
  ...optionalTopics,
} satisfies Record<string, CaseSentence>;

export type CaseTopic = keyof typeof caseTopics;

/** Topics that only a defended decision can answer: `decide` with its defence, which takes longer. */
export const defendedTopics: ReadonlySet<CaseTopic> = new Set<CaseTopic>(["flips", "sensitivity", "information"]);
