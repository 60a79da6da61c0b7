import { add, constant, divide, exponential, type Expression, multiply, subtract } from "@shoreline/simulate";
import type { CashFlow } from "../cashFlow.ts";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { homeTeamYear, isAtHome, wayBackAt } from "./wayBack.ts";

/**
 * How hard it is to bring the work home again, 0 (it is there) to 1: 1 − e^(−(months/12 + cost)/2), where the cost is in
 * years of the team at home and both are those of a change of mind in the middle of the horizon. A year of waiting counts
 * like a year of the team's cost; each of them alone makes .39, both .63. Judgement, like every scale of a trait.
 */
export function lockIn(setting: Setting, placement: Placement, flow: CashFlow): Expression {
  if (isAtHome(placement)) return constant(0);
  const { months, cost } = wayBackAt(setting, placement, flow, Math.floor(setting.nature.months / 2));
  const years = add(multiply(1 / 12, months), divide(cost, homeTeamYear(setting)));
  return subtract(1, exponential(multiply(-0.5, years)));
}
