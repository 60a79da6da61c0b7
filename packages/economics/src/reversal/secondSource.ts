import { add, type Expression, multiply, subtract, total } from "@shoreline/simulate";
import type { CashFlow } from "../cashFlow.ts";
import { homeHeadPerMonth } from "../lines/homeStaff.ts";
import { selectionLine } from "../lines/handover.ts";
import { interruptionsOf } from "../lines/risk.ts";
import { localParameter } from "../localParameter.ts";
import { sizeDiscount, yearlyPrice } from "../parties/vendor.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { monthsOf, type WayBack, wayBackAt } from "./wayBack.ts";

/** What it costs to keep a part of the work with a second vendor, and what that is worth; money at prices of the start. */
export interface SecondSource {
  /** Part of the work with the second vendor, 0–1. */
  readonly share: number;
  readonly costPerYear: Expression;
  readonly parts: {
    /** Finding and contracting a second vendor, spread over the horizon. */
    readonly selection: Expression;
    /** People at home who govern it. */
    readonly governance: Expression;
    /** Discount for size that two smaller contracts lose; nothing where an offer names the price. */
    readonly discount: Expression;
  };
  /** By how much less the end or the failure of a vendor costs in a year, on average. */
  readonly lossAvoidedPerYear: Expression;
  /** The way back for what the first vendor does, decided in a month. */
  readonly wayBackAt: (month: number) => { readonly months: Expression; readonly cost: Expression };
}

/** Part of the work that a second vendor usually gets: enough to know all of it, little enough to leave a discount. */
export const USUAL_SECOND_SHARE = 0.3;

/** A second vendor beside the first; undefined for other parties. Both are taken to work at the same site. */
export function secondSource(
  setting: Setting,
  placement: Placement,
  flow: CashFlow,
  share = USUAL_SECOND_SHARE,
): SecondSource | undefined {
  if (placement.party !== "vendor") return undefined;
  const { home } = setting;
  const yearlyValue = multiply(flow.heads, yearlyPrice(setting, placement));
  const relief = localParameter(setting, "secondSourceRelief", "world", home);
  const parts = {
    selection: selectionPerYear(setting, placement, multiply(share, yearlyValue)),
    governance: multiply(
      12,
      homeHeadPerMonth(setting).indexed,
      localParameter(setting, "secondSourceGovernance", "world", home),
    ),
    discount: multiply(yearlyValue, placement.vendor ? 0 : discountLost(setting, share)),
  };
  return {
    share,
    parts,
    costPerYear: add(...Object.values(parts)),
    lossAvoidedPerYear: multiply(yearlyValue, relief, expectedEndLoss(setting, placement)),
    wayBackAt: (month) => shorterWay(wayBackAt(setting, placement, flow, month), share, relief),
  };
}

function selectionPerYear(setting: Setting, { site, party }: Placement, yearlyValue: Expression): Expression {
  const once = total(selectionLine(setting, site, party, yearlyValue).monthly);
  return multiply(12 / setting.nature.months, once);
}

/** By how much two contracts are dearer than one, as a share of its price. */
function discountLost(setting: Setting, share: number): number {
  const priceAt = (part: number) =>
    sizeDiscount({ ...setting, nature: { ...setting.nature, headcount: setting.nature.headcount * part } });
  return (share * priceAt(share) + (1 - share) * priceAt(1 - share)) / priceAt(1) - 1;
}

/** What contracts that end early and vendors that fail cost in a year, in years of value. */
function expectedEndLoss(setting: Setting, { site, party }: Placement): Expression {
  const ends = interruptionsOf(setting, site, party).filter(({ name }) => name !== "disruption");
  return add(
    ...ends.map(({ perYear, cost }) => multiply(perYear, localParameter(setting, cost, "world", setting.home))),
  );
}

/**
 * What the first vendor does comes home; the second keeps its share, and its people spare a part of the hand-back and of
 * the learning again.
 */
function shorterWay({ steps, parts, cost }: WayBack, share: number, relief: Expression) {
  const helped = multiply(share, relief);
  const handBack = multiply(steps.handBack, subtract(1, helped));
  return {
    months: monthsOf({ ...steps, handBack }),
    cost: multiply(1 - share, subtract(cost, multiply(helped, add(parts.teaching, parts.learning)))),
  };
}
