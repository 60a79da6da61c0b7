import {
  criterionWords,
  type Decision,
  figures,
  percent,
  said,
  type Said,
  say,
  type Sentence,
  word,
  wordOf,
} from "@shoreline/decide";
import { monthCount } from "../../document/figureWords.ts";
import type { CaseSentence } from "./caseSentence.ts";
import { savingClause } from "./kindTopics.ts";
import { linesSentence, linesSentenceOf } from "./linesSentence.ts";
import {
  atBaseline,
  bestOf,
  futuresOf,
  isAbroad,
  lineOf,
  moneyOf,
  named,
  type Placed,
  recommended,
  shareOf,
} from "./placed.ts";

/** Cost, saving, return and tax of a decision. */
export const moneyTopics = {
  totalCost: (decision) => rangeSentence(recommended(decision)),
  costRange: (decision) => rangeSentence(recommended(decision)),
  baseline: baselineSentence,
  saving: savingSentence,
  bestSaving,
  productiveHour,
  hiddenCost: linesSentence("With %s, the largest costs beside wages or price are", [
    "selection",
    "knowledgeTransfer",
    "retainedOrganisation",
    "specification",
    "travel",
    "changeOrders",
    "attrition",
    "delay",
    "interim",
    "incumbents",
    "exit",
  ]),
  steeringCost: linesSentence("With %s, the cost of steering from home is made up of", [
    "retainedOrganisation",
    "specification",
  ]),
  managers: linesSentence("With %s, what leading the team on the spot costs:", ["management"]),
  upFront,
  return: returnSentence,
  payback,
  discountRate,
  landedCost: linesSentence("With %s, the goods need beside labour", [
    "materials",
    "energy",
    "tooling",
    "freight",
    "duty",
    "ordering",
    "inventory",
    "quality",
  ]),
  cheapest,
  tax: linesSentence("With %s, this is paid as tax beside that on profit:", ["tax", "valueAddedTax"]),
  afterTax,
  selection: linesSentence("To choose a partner anew costs about what it costs the first time. With %s that is", [
    "selection",
  ]),
  programme,
  employerOfRecordFees,
  fixedCost: linesSentenceOf(captive, "With %s, what hardly depends on the number of heads is", ["entity", "setUp"]),
} satisfies Record<string, CaseSentence>;

function captive(decision: Decision): Placed | undefined {
  return bestOf(decision, (each) => each.party === "employees" && isAbroad(each));
}

function rangeSentence(told: Placed): Sentence | undefined {
  const { p10, p50, p90, cvar95 } = told.alternative.cost;
  if (p10 === null || p50 === null || p90 === null) return undefined;
  const tail =
    cvar95 === null || cvar95 === undefined
      ? say``
      : say`, and ${moneyOf(told, cvar95, "cost", "cvar95")} on average in the worst twentieth`;
  return say`With ${named(told)} the total cost is ${moneyOf(told, p50, "cost", "p50")} at the median, between ${moneyOf(told, p10, "cost", "p10")} and ${moneyOf(told, p90, "cost", "p90")} in eight of ten futures${tail}.`;
}

function baselineSentence(decision: Decision): Sentence | undefined {
  const told = atBaseline(decision);
  const { p50 } = told.alternative.cost;
  if (p50 === null) return undefined;
  return say`Everything is measured against ${named(told)}, at ${moneyOf(told, p50, "cost", "p50")} at the median.`;
}

function savingSentence(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  const { mean, p10, p90 } = told.alternative.saving;
  if (told.alternative.id === decision.baseline || mean === null || p10 === null || p90 === null) return undefined;
  const amount = (value: number, key: string) => moneyOf(told, value, "saving", key);
  if (mean < 0)
    return say`Against the baseline, ${named(told)} costs ${amount(-mean, "mean")} more on average (${amount(-p90, "p90")} to ${amount(-p10, "p10")}).`;
  return say`Against the baseline, ${named(told)} saves ${amount(mean, "mean")} on average (${amount(p10, "p10")} to ${amount(p90, "p90")}).`;
}

function medianSaving({ alternative }: Placed): number {
  return alternative.savingShare.p50 ?? -Infinity;
}

/** The feasible alternative with the highest median saving, where it is another than the recommended one. */
function bestSaving(decision: Decision): Sentence | undefined {
  const all = decision.alternatives.flatMap((alternative, at) =>
    alternative.feasible && alternative.id !== decision.baseline ? [{ decision, alternative, at }] : [],
  );
  const [best] = all.toSorted((a, b) => medianSaving(b) - medianSaving(a));
  if (!best || best.alternative.id === decision.recommendation.alternative) return undefined;
  return say`The largest median saving of all is with ${named(best)}${savingClause(best)}.`;
}

function hourOf(told: Placed): Said {
  return moneyOf(told, told.alternative.costPerProductiveHour, "costPerProductiveHour");
}

function productiveHour(decision: Decision): Sentence | undefined {
  const [mine, base] = [recommended(decision), atBaseline(decision)];
  const [own, other] = [hourOf(mine), hourOf(base)];
  if (mine.at === base.at) return say`An hour of experienced work costs ${own} with ${named(mine)}.`;
  return say`An hour of experienced work costs ${own} with ${named(mine)}, against ${other} with ${named(base)}.`;
}

function upFront(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  const { investment, capexShare } = told.alternative;
  const { p50, p90 } = investment;
  if (p50 === null || p90 === null) return undefined;
  const capital =
    percent(capexShare) === "0 %"
      ? say``
      : say`; ${shareOf(told, capexShare, "capexShare")} of all that is paid is capital`;
  return say`What is paid once with ${named(told)} is ${moneyOf(told, p50, "investment", "p50")} at the median and more than ${moneyOf(told, p90, "investment", "p90")} in one future of ten${capital}.`;
}

function returnSentence(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  const { mean, why } = told.alternative.roi;
  if (mean !== null) {
    const times = said(figures(mean.toFixed(1)), "alternatives", told.at, "roi", "mean");
    return say`With ${named(told)}, each unit of money invested beyond the baseline brings back ${times} units on average.`;
  }
  return why === undefined
    ? undefined
    : say`For ${named(told)} no return is given: ${said(word(why), "alternatives", told.at, "roi", "why")}.`;
}

/** In how many futures it never pays back, as the end of a sentence; nothing where that is not known. */
function unpaid(told: Placed, never: number | undefined): Sentence {
  if (never === undefined) return say``;
  if (never === 0)
    return say`, and within the horizon in ${said(word("every future"), "alternatives", told.at, "paybackMonths", "never")}`;
  return say`; it does not pay back within the horizon in ${futuresOf(told, never, "paybackMonths", "never")}`;
}

function payback(decision: Decision): Sentence | undefined {
  const told = recommended(decision);
  const { p50, never } = told.alternative.paybackMonths;
  if (told.alternative.id === decision.baseline) return undefined;
  const missed = unpaid(told, never);
  if (p50 === null)
    return never === undefined ? undefined : say`For ${named(told)} there is no median payback${missed}.`;
  const path = ["alternatives", told.at, "paybackMonths", "p50"] as const;
  if (p50 === 0)
    return say`With ${named(told)}, ${said(word("nothing"), ...path)} has to come back at the median: what is saved is ahead of what is paid from the first month${missed}.`;
  const months = said(monthCount(p50), ...path);
  return say`With ${named(told)}, what was paid has come back after ${months} months at the median${missed}.`;
}

function discountRate({ brief }: Decision): Sentence {
  const rate = said(figures(`${(brief.company.discountRate * 100).toFixed(1)} %`), "brief", "company", "discountRate");
  return say`This decision discounts at ${rate} a year.`;
}

function meanCost({ alternative }: Placed): number {
  return alternative.cost.mean ?? Infinity;
}

/** The cheapest on average, and where it falls behind the recommended one. */
function cheapest(decision: Decision): Sentence | undefined {
  const mine = recommended(decision);
  const all = decision.alternatives.flatMap((alternative, at) =>
    alternative.feasible ? [{ decision, alternative, at }] : [],
  );
  const [least] = all.toSorted((a, b) => meanCost(a) - meanCost(b));
  if (!least) return undefined;
  if (least.at === mine.at)
    return say`What is recommended here, ${named(mine)}, is the cheapest as well, at ${moneyOf(mine, meanCost(mine), "cost", "mean")} on average.`;
  const behind = worstCriterion(least, mine);
  const lead = say`On average ${named(least)} is the cheapest at ${moneyOf(least, meanCost(least), "cost", "mean")}, against ${moneyOf(mine, meanCost(mine), "cost", "mean")} for ${named(mine)}`;
  return behind ? say`${lead}; it falls behind most on ${behind}.` : say`${lead}.`;
}

/** The criterion on which one scores furthest below the other, both scores in points, weighed as the decision weighs. */
function worstCriterion(one: Placed, other: Placed): Sentence | undefined {
  const { mean } = one.decision.weights;
  const gap = (key: string) =>
    ((other.alternative.criteria[key]?.score ?? 0) - (one.alternative.criteria[key]?.score ?? 0)) * (mean[key] ?? 0);
  const [worst] = Object.keys(one.alternative.criteria).toSorted((a, b) => gap(b) - gap(a));
  if (worst === undefined || gap(worst) <= 0) return undefined;
  const points = (told: Placed) => said(scoreWords(told, worst), "alternatives", told.at, "criteria", worst, "score");
  return say`${wordOf(criterionWords, worst)}, with ${points(one)} against ${points(other)} of a hundred points`;
}

function scoreWords({ alternative }: Placed, criterion: string): string {
  return String(Math.round((alternative.criteria[criterion]?.score ?? 0) * 100));
}

function afterTaxOf(told: Placed): Said | undefined {
  const { p50 } = told.alternative.costAfterTax;
  return p50 === null ? undefined : moneyOf(told, p50, "costAfterTax", "p50");
}

function afterTax(decision: Decision): Sentence | undefined {
  const [mine, base] = [recommended(decision), atBaseline(decision)];
  const [own, other] = [afterTaxOf(mine), afterTaxOf(base)];
  if (!own || !other) return undefined;
  if (mine.at === base.at) return say`After tax on profit, ${named(mine)} costs ${own} at the median.`;
  return say`After tax on profit, ${named(mine)} costs ${own} at the median, against ${other} with ${named(base)}.`;
}

function programme(decision: Decision): Sentence | undefined {
  const best = bestOf(decision, ({ party }) => party === "buildOperateTransfer");
  const [fee, transfer] = best ? [lineOf(best, "programme"), lineOf(best, "transfer")] : [];
  if (!best || !fee || !transfer) return undefined;
  return say`Of that, the partner's margin and fee are ${fee}, and the transfer is ${transfer}, on average.`;
}

function employerOfRecordFees(decision: Decision): Sentence | undefined {
  const best = bestOf(decision, ({ party }) => party === "employerOfRecord");
  const fee = best && lineOf(best, "employerOfRecord");
  return fee && say`Its fees come to ${fee} on average.`;
}
