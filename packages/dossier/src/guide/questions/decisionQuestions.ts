import type { GuideQuestion } from "../guideEntry.ts";

/** Questions about the recommendation itself. */
export const decisionQuestions = [
  {
    id: "how-sure-is-the-recommendation",
    theme: "decision",
    title: "How sure is the recommendation?",
    wordings: [
      "how confident are you",
      "can I trust the answer",
      "how reliable is the result",
      "probability that it is right",
      "what does leaning mean",
    ],
    answer: [
      "As sure as the share of futures in which it beats its rival, the answer of another kind that it beats least often. From 80 % on it is clear, from 60 % leaning, below that too close to call, and then the answer says what to find out.",
      "That covers what is drawn: amounts, pay, exchange rates, people, events, and weights that you left open. It does not cover a brief that describes other work.",
    ],
    related: [
      "what-may-go-wrong",
      "verdict",
      "rank-acceptability",
      "what-would-change-the-answer",
      "what-does-the-model-leave-out",
    ],
    sources: [{ title: "The model, section on criteria and verdict (docs/model.md)", date: "2026" }],
    inYourCase: ["verdict", "firstRanks", "witnesses"],
  },
  {
    id: "what-would-change-the-answer",
    theme: "decision",
    title: "What would change the answer?",
    wordings: [
      "when would another option win",
      "what turns the recommendation",
      "break-even between alternatives",
      "what if we are wrong",
      "under which conditions does it flip",
    ],
    answer: [
      "For every input of the brief, weight, limit and uncertain figure the nearest value is sought at which another arrangement is recommended. The nearer it is, the more that input deserves a second look.",
      "An answer that nothing plausible turns is robust, even where the lead is small.",
    ],
    related: ["flip", "sensitivity", "hard-limit"],
    inYourCase: ["flips"],
  },
  {
    id: "what-to-find-out-first",
    theme: "decision",
    title: "What should I find out first?",
    wordings: [
      "which figure should I check first",
      "what is worth knowing before deciding",
      "which input matters most",
      "what to check",
      "where should we investigate",
    ],
    answer: [
      "What could turn the answer and can be learned for less than it is worth. The value of information puts a price on each uncertain figure: nothing, if no value of it would change the choice.",
      "Look at assumptions as well. A figure that you could simply look up should not be a default.",
    ],
    related: ["value-of-information", "assumption", "sensitivity"],
    inYourCase: ["information", "assumptions"],
  },
  {
    id: "where-do-the-figures-come-from",
    theme: "decision",
    title: "Where do the figures come from?",
    wordings: [
      "sources",
      "what data do you use",
      "how do you know the wages",
      "is this made up",
      "evidence behind the numbers",
    ],
    answer: [
      "From three places, and each figure says from which: your brief; an atlas of countries and cities, in which every fact has a date, a unit, a source and a confidence; and parameters of the economics with range, source and grade of evidence.",
      "What nobody has measured is judgement and is called so, with a wide range. Published figures serve as a check and are never fitted to.",
    ],
    related: ["assumption", "what-does-the-model-leave-out", "future"],
    inYourCase: ["evidence"],
  },
  {
    id: "what-does-the-model-leave-out",
    theme: "decision",
    title: "What does the model leave out?",
    wordings: [
      "limits of the model",
      "what is not included",
      "blind spots",
      "what is not reckoned",
      "what do you ignore",
    ],
    answer: [
      "Personal ties, politics, taste, and what a certain vendor's people are like. Of law it knows what is written in its tables, and of tax a few lines. The way back is shown beside the cost and is not in it, and a contract that ends early is a cost without a story after it.",
      "The list of known limits, each with its effect, stands in the description of the model.",
    ],
    related: ["where-do-the-figures-come-from", "is-it-reversible", "what-of-tax"],
    sources: [{ title: "The model, section on known limits (docs/model.md)", date: "2026" }],
    inYourCase: ["evidence"],
  },
] as const satisfies readonly GuideQuestion[];
