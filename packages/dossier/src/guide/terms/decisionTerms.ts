import type { GuideTerm } from "../guideEntry.ts";

/** Words in which a decision speaks. */
export const decisionTerms = [
  {
    id: "future",
    theme: "decision",
    title: "future",
    wordings: ["futures", "trial", "scenario draw", "Monte Carlo", "simulation run"],
    meaning:
      "One draw of everything that is uncertain: amount of work, pay, exchange rates, leavers, events. Thousands are drawn, and every arrangement lives through the same ones.",
    isNot: "It is not a forecast. Only all of them together say something.",
    whoAndWhere: "Shared luck, such as a country's wages, hits every arrangement there alike, so differences are fair.",
    related: ["rank-acceptability", "verdict", "sensitivity", "how-sure-is-the-recommendation"],
    inYourCase: ["trials"],
  },
  {
    id: "criterion",
    theme: "decision",
    title: "criterion and weight",
    wordings: ["criteria", "weights", "priorities", "what matters", "score", "points"],
    meaning:
      "A side on which arrangements are compared, from cost to cultural integration, each on a natural scale of its own. Weights say how much each counts; where you say nothing, many weights are tried. Access to markets, tax, reputation and jobs at home count only where you name them.",
    isNot: "It is not graded against the field: adding an arrangement changes no score of the others.",
    whoAndWhere: "Control and protection depend mostly on who, collaboration on where, cost on both.",
    related: ["rank-acceptability", "hard-limit", "is-it-only-about-cost"],
    inYourCase: ["weights", "marketAccess"],
  },
  {
    id: "hard-limit",
    theme: "decision",
    title: "hard limit",
    wordings: ["limit", "constraint", "infeasible", "feasible", "ruled out", "knock-out criterion"],
    meaning:
      "A condition that an arrangement must meet, such as a budget, a latest start or a country. Whoever breaks it is out, with the reason and what would let it in.",
    isNot: "It is not a weight. No saving makes up for a broken limit.",
    whoAndWhere: "Limits may bind who, where, money or time.",
    related: ["criterion", "data-residency", "flip"],
    inYourCase: ["ruledOut"],
  },
  {
    id: "rank-acceptability",
    theme: "decision",
    title: "rank acceptability",
    wordings: ["rank shares", "ranks first", "SMAA", "share of futures in which it wins", "first rank"],
    meaning:
      "The share of futures and weights in which an arrangement takes a certain rank, mostly the first. It shows how often something would have been right.",
    isNot:
      "It does not choose: five like cities split the first ranks among them. The recommendation goes by the mean score, and the kind of arrangement is told beside it.",
    whoAndWhere: "Ranks are added up over one kind of who and one reach of where, called a cell.",
    related: ["verdict", "criterion", "future"],
    sources: [{ title: "Lahdelma and Salminen, SMAA-2, Operations Research 49(3)", date: "2001" }],
    inYourCase: ["firstRanks"],
  },
  {
    id: "verdict",
    theme: "decision",
    title: "verdict",
    wordings: ["clear", "leaning", "too close to call", "confidence of the answer"],
    meaning:
      "How firmly the recommendation stands, by how often it scores above its rival: clear from 80 % beyond the error of sampling, leaning from 60 %, otherwise too close to call.",
    isNot: "It is not a probability of success. A clear answer can be the best of poor ones.",
    whoAndWhere:
      "The rival is, of the best answers of every other party or reach, the one that is beaten least often; a sister city is none.",
    related: ["rank-acceptability", "flip", "how-sure-is-the-recommendation"],
    sources: [{ title: "The model, section on criteria and verdict (docs/model.md)", date: "2026" }],
    inYourCase: ["verdict"],
  },
  {
    id: "flip",
    theme: "decision",
    title: "flip",
    wordings: ["turning point", "tipping point", "switching value", "what turns the answer", "threshold"],
    meaning:
      "The nearest value of one input at which another arrangement would be recommended, all else the same in the same futures.",
    isNot: "It is not a prediction that the input will move there.",
    whoAndWhere: "It may turn the who, the where or only the city.",
    related: ["verdict", "sensitivity", "what-would-change-the-answer"],
    inYourCase: ["flips"],
  },
  {
    id: "sensitivity",
    theme: "decision",
    title: "sensitivity",
    wordings: ["Sobol index", "tornado", "what drives the result", "influence of an input"],
    meaning:
      "How much of the doubt about the lead comes from each uncertain input. It tells which inputs matter and which may stay rough.",
    isNot: "It is not the same as worth knowing: an input can move the lead much and never turn the answer.",
    whoAndWhere: "It speaks about the lead of the recommended pair over its rival.",
    related: ["value-of-information", "flip", "future"],
    sources: [{ title: "Sobol, Mathematics and Computers in Simulation 55", date: "2001" }],
    inYourCase: ["sensitivity"],
  },
  {
    id: "value-of-information",
    theme: "decision",
    title: "value of information",
    wordings: ["VOI", "EVPI", "expected value of perfect information", "worth knowing", "worth finding out"],
    meaning:
      "What it would be worth, in money, to know an uncertain figure before deciding. It is above nothing only where the knowledge could change the answer.",
    isNot: "It is not what research costs. It is the most that one should pay for it.",
    whoAndWhere: "It names the figure, often a site's attrition or a partner's price, that decides between two pairs.",
    related: ["sensitivity", "what-to-find-out-first", "flip"],
    sources: [
      {
        title: "Howard, Information Value Theory, IEEE Transactions on Systems Science and Cybernetics 2(1)",
        date: "1966",
      },
    ],
    inYourCase: ["information"],
  },
  {
    id: "assumption",
    theme: "decision",
    title: "assumption",
    wordings: ["which assumptions were made", "default", "taken for granted", "what is assumed", "missing input"],
    meaning:
      "A value that you did not state and that was filled in, with its reason and source. All are listed, and the ones that move the lead most come first.",
    isNot: "It is not a fact of the atlas, which has a date and a source of its own.",
    whoAndWhere: "It concerns the work or the company; who and where follow from it.",
    related: ["value-of-information", "where-do-the-figures-come-from", "sensitivity"],
    inYourCase: ["assumptions"],
  },
] as const satisfies readonly GuideTerm[];
