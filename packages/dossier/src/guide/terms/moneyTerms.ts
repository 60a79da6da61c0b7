import type { GuideTerm } from "../guideEntry.ts";

/** Words of cost and return. */
export const moneyTerms = [
  {
    id: "total-cost",
    theme: "money",
    title: "total cost",
    wordings: ["total cost of ownership", "TCO", "present value", "PV", "whole life cost", "discounted cost"],
    meaning:
      "All that an arrangement costs over the whole time, month by month and carried back to today: pay, price, steering, set-up, hand-over, changes, risk and exit. Every arrangement delivers the same work.",
    isNot: "It is not the price and not the wage: those are often less than the rest together where distance is large.",
    whoAndWhere: "It is reckoned for each pair of who and where, in the same futures.",
    related: ["landed-cost", "hidden-cost", "saving", "discount-rate", "baseline"],
    inYourCase: ["totalCost"],
  },
  {
    id: "saving",
    theme: "money",
    title: "saving",
    wordings: ["savings", "cost reduction", "how much cheaper", "net saving"],
    meaning:
      "What an arrangement costs less than the baseline for the same work, future by future. It can be negative, and then it is said so.",
    isNot: "It is not the gap between two wages: steering, set-up, distance and risk are paid out of that gap first.",
    whoAndWhere: "It always compares one pair of who and where with another: the baseline.",
    related: ["baseline", "rate-gap", "how-much-can-be-saved", "return-on-investment"],
    inYourCase: ["saving"],
  },
  {
    id: "rate-gap",
    theme: "money",
    title: "rate gap (labour arbitrage)",
    wordings: ["labour arbitrage", "labor arbitrage", "wage gap", "hourly rate difference", "cheap labour"],
    meaning: "The difference between what an hour costs at home and elsewhere. It is where most savings begin.",
    isNot:
      "It is not the saving. Published gaps of one half and more have ended in net savings around 15 % of the contract, because hours differ in output and much is paid beside them.",
    whoAndWhere: "It depends on where, and through mark-up and pay policy on who.",
    related: ["saving", "hidden-cost", "learning-curve", "what-if-wages-abroad-rise"],
    sources: [{ title: "TPI, contracts of full scope signed 2003 to 2005", date: "2006" }],
    inYourCase: ["saving", "productiveHour"],
  },
  {
    id: "hidden-cost",
    theme: "money",
    title: "hidden cost",
    wordings: ["hidden costs", "extra cost", "invisible cost", "transaction cost", "cost beyond the price"],
    meaning:
      "What is paid beside wages or price and seldom stands in the offer: selection, hand-over, steering, travel, changes, leavers, delay. It grows with know-how in heads and complexity.",
    isNot: "It is not a flat percentage. Written-down routine work has little of it, intertwined work much.",
    whoAndWhere:
      "Contracts bring selection and changes, own centres set-up and exit, distance brings both hand-over and steering.",
    related: ["what-hidden-costs-are-there", "retained-organisation", "total-cost", "change-order"],
    sources: [
      { title: "Larsen, Manning and Pedersen, Strategic Management Journal 34(5)", date: "2013" },
      { title: "Dibbern, Winkler and Heinzl, MIS Quarterly 32(2)", date: "2008" },
    ],
    inYourCase: ["hiddenCost"],
  },
  {
    id: "return-on-investment",
    theme: "money",
    title: "return on investment (ROI)",
    wordings: ["ROI", "return", "is it worth the investment", "return on what is invested"],
    meaning:
      "What is saved before one-off cost, over what is invested beyond the baseline; both as present values. Where next to nothing is invested there is no return to speak of, and none is given.",
    isNot: "It is not the saving: a small saving on a tiny investment has a splendid return and hardly any effect.",
    whoAndWhere: "Centres of one's own invest much, contracts little, so it compares own and foreign hands with care.",
    related: ["payback", "saving", "investment"],
    inYourCase: ["return"],
  },
  {
    id: "payback",
    theme: "money",
    title: "payback",
    wordings: ["payback period", "break even", "break-even month", "when does it pay for itself", "amortisation"],
    meaning:
      "The months until what was saved has made up for what was paid, in today's money. Some futures never get there, and the share of those is told beside it.",
    isNot: "It is not a measure of what comes after: an arrangement may pay back late and save much.",
    whoAndWhere: "It is long where much is founded, which is mostly own staff in a new place.",
    related: ["return-on-investment", "discount-rate", "investment"],
    inYourCase: ["payback"],
  },
  {
    id: "investment",
    theme: "money",
    title: "investment (CapEx and OpEx)",
    wordings: ["capex", "opex", "one-off cost", "upfront cost", "capital expenditure", "set-up cost"],
    meaning:
      "What is paid once: choosing, founding, equipping, handing over, severance. The part that buys things is capital; the rest is expense, and so is everything that runs.",
    isNot: "It is not lost money by nature, but most of it cannot be had back when the arrangement ends.",
    whoAndWhere: "Own staff abroad invest in a place; with a vendor you invest in choosing and teaching.",
    related: ["return-on-investment", "payback", "what-has-to-be-paid-up-front"],
    inYourCase: ["upFront"],
  },
  {
    id: "discount-rate",
    theme: "money",
    title: "discount rate",
    wordings: ["cost of capital", "WACC", "interest rate", "time value of money"],
    meaning:
      "What a year of waiting costs your company. Later money counts less by this rate, so that months can be added up.",
    isNot: "It is not a measure of risk here: uncertainty is drawn as futures and not hidden in a higher rate.",
    whoAndWhere: "It is the same for every who and where.",
    related: ["total-cost", "payback"],
    inYourCase: ["discountRate"],
  },
  {
    id: "landed-cost",
    theme: "money",
    title: "landed cost",
    wordings: ["cost of imported goods", "freight and duty", "cost delivered", "customs", "import cost"],
    meaning:
      "What a unit made elsewhere costs once it is here: materials, labour, tooling, freight, duty, and the stock at sea and against late ships.",
    isNot:
      "It is not the factory price. Freight, duty and stock can eat a wage gap when labour is a small part of a unit.",
    whoAndWhere: "It depends on where; who decides between a plant of one's own and a contract manufacturer.",
    related: ["total-cost", "offshoring", "rate-gap"],
    inYourCase: ["landedCost"],
  },
  {
    id: "baseline",
    theme: "money",
    title: "baseline",
    wordings: ["as is", "status quo", "what we do today", "today's cost", "compared with what"],
    meaning:
      "What everything is measured against: what you name as today's arrangement, otherwise own staff at home. Known cost from the books replaces the reckoned one.",
    isNot: "It is not free of change: leavers, pay rises and changing requirements happen to it as well.",
    whoAndWhere: "It is a pair of who and where like any other, and can win.",
    related: ["in-house", "saving", "total-cost"],
    inYourCase: ["baseline"],
  },
] as const satisfies readonly GuideTerm[];
