import type { GuideEntry } from "./guideEntry.ts";
import { decisionQuestions } from "./questions/decisionQuestions.ts";
import { modelQuestions } from "./questions/modelQuestions.ts";
import { moneyQuestions } from "./questions/moneyQuestions.ts";
import { riskQuestions } from "./questions/riskQuestions.ts";
import { steeringQuestions } from "./questions/steeringQuestions.ts";
import { timeQuestions } from "./questions/timeQuestions.ts";
import { wordQuestions } from "./questions/wordQuestions.ts";
import { decisionTerms } from "./terms/decisionTerms.ts";
import { modelTerms } from "./terms/modelTerms.ts";
import { moneyTerms } from "./terms/moneyTerms.ts";
import { riskTerms } from "./terms/riskTerms.ts";
import { steeringTerms } from "./terms/steeringTerms.ts";
import { timeTerms } from "./terms/timeTerms.ts";
import { wordTerms } from "./terms/wordTerms.ts";

const terms = [wordTerms, modelTerms, steeringTerms, moneyTerms, timeTerms, riskTerms, decisionTerms].flat();
const questions = [
  wordQuestions,
  modelQuestions,
  steeringQuestions,
  moneyQuestions,
  timeQuestions,
  riskQuestions,
  decisionQuestions,
].flat();

/** The whole guide: terms first, then questions, each theme by theme. */
export const guideEntries: readonly GuideEntry[] = [
  ...terms.map((term): GuideEntry => ({ kind: "term", ...term })),
  ...questions.map((question): GuideEntry => ({ kind: "question", ...question })),
];
