import { log } from "@shoreline/units";
import type { CashFlow, Placement, Setting } from "@shoreline/economics";
import {
  add,
  clamp,
  constant,
  describedOnce,
  divide,
  type Expression,
  multiply,
  series,
  subtract,
  total,
} from "@shoreline/simulate";
import type { Criterion, Judged } from "../criterion.ts";
import { establishmentCost } from "./establishmentRisk.ts";
import { expectedTaxRates } from "./taxRegime.ts";
import { type Undivided, undivided } from "./undivided.ts";

/** Tax saved or added, as a share of the in-house cost, at which it speaks fully for or against. */
const FULL_BENEFIT = 0.02;

/**
 * Tax against doing the work in-house at home: the margin of a centre of one's own is taxed at its place instead of at
 * home, bought services may carry value added tax that nobody gives back, and a permanent establishment may be found.
 */
export const taxBenefit: Criterion = {
  key: "taxBenefit",
  group: "optional",
  unit: "tax saved ÷ cost of an in-house team",
  doubt: "none",
  need: () => 1,
  natural: (judged) => benefit(judged),
  shortfall: (judged) => clamp(subtract(0.5, multiply(0.5 / FULL_BENEFIT, benefit(judged))), 0, 1),
};

const benefit = describedOnce((judged: Judged): Expression => {
  const added = undivided(judged).map(addedTax);
  return divide(subtract(0, add(constant(0), ...added)), judged.inHouse.cost);
});

/** Present value of all tax that doing it at home would not have brought. */
function addedTax({ setting, placement, flow }: Undivided): Expression {
  const vat = flow.presentValues.get("valueAddedTax") ?? constant(0);
  return add(marginTax(setting, placement, flow), vat, establishmentCost(setting, placement, flow));
}

/** Present value of tax on the margin of a centre of one's own, less what home would have taken of the same profit. */
function marginTax(setting: Setting, { site }: Placement, { lines }: CashFlow): Expression {
  const taxes = lines.filter(({ key }) => key === "tax").map(({ monthly }) => monthly);
  if (taxes.length === 0) return constant(0);
  // The line is the margin at the usual rate of the country: what is really due is so much of it, month by month.
  const usual = site.corporateTaxShare;
  const due = expectedTaxRates(setting, site).map((rate) => (rate + topUp(setting, rate) - homeRate(setting)) / usual);
  return total(multiply(add(constant(0), ...taxes), setting.world.discount, series(due)));
}

/** Bodies that pay no tax on profit at home: what they save abroad saves them nothing. */
const UNTAXED = /\b(government|public (sector|service|administration)|charit|non-?profit|foundation)/i;

function homeRate({ brief, home }: Setting): number {
  return UNTAXED.test(brief.company.industry) ? 0 : home.corporateTaxShare;
}

/** Least tax of large groups in every country (OECD 2021, GloBE model rules, art. 5.2). */
const LEAST_RATE = 0.15;
/**
 * Part of a cost-plus margin that is topped up: 5 % of pay stays outside (art. 5.3), and with pay at three quarters to nine
 * tenths of the cost and a margin of 15.5 % that is about 3 in 10 of it.
 */
const TOPPED_UP = 0.7;
/**
 * The rules reach groups of 750 m EUR revenue in a year (art. 1.1). The brief knows the size of a company by heads alone:
 * at 125,000 to 500,000 EUR a head the threshold lies between 6,000 and 1,500 people (judgement).
 */
const SURELY_BELOW = 1500;
const SURELY_ABOVE = 6000;

/** Odds, 0–1, that the company belongs to a group under the global minimum tax. */
export function minimumTaxOdds({ brief }: Pick<Setting, "brief">): number {
  const { headcount } = brief.company;
  if (headcount <= SURELY_BELOW) return 0;
  return Math.min(1, log(headcount / SURELY_BELOW) / log(SURELY_ABOVE / SURELY_BELOW));
}

function topUp(setting: Setting, rate: number): number {
  return minimumTaxOdds(setting) * TOPPED_UP * Math.max(0, LEAST_RATE - rate);
}
