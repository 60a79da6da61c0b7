import type { CashFlow, Setting } from "@shoreline/economics";
import { divide, type Expression, multiply, total } from "@shoreline/simulate";
import { isOneOf, type Period, within } from "./spending.ts";

/**
 * Heads on the payroll of own staff at a site abroad, summed over the months of a period: wages ÷ pay of a head, so
 * that idle hours count as well. For work whose skill the company has, which earns no premium for being rare.
 */
export function employedHeadMonths(ground: Setting, flow: CashFlow, siteId: string, period: Period): Expression {
  const site = ground.conditionsOf(siteId);
  const pay = (site.payPerYear / 12) * ground.parameters.captivePayPremium.mode;
  const [wages, ...others] = flow.lines.filter(isOneOf("wages"));
  if (!wages || others.length > 0) throw new Error("Own staff are paid in one line.");
  const heads = divide(wages.monthly, multiply(pay, ground.world.payIndex(site)));
  return total(multiply(heads, within(ground, period)));
}
