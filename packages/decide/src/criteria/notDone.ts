import { add, type Expression, multiply } from "@shoreline/simulate";
import type { Criterion, Judged } from "./criterion.ts";

/** What each criterion comes to on its natural scale where the work is not done: nothing is needed, nothing goes wrong. */
const NATURAL: Readonly<Record<string, number>> = {
  speed: 0,
  deliveryRisk: 0,
  control: 1,
  protection: 0,
  collaboration: 1,
  flexibility: 0,
  talent: 1,
  continuity: 0,
  compliance: 0,
  integration: 1,
};

/**
 * Share of the horizon in which a criterion still matters: all of it, but for work that is stopped the time until it
 * ends. What looks at more than the work (money, and what only the priorities ask for) matters all the time.
 */
function doneShare({ key }: Criterion, { setting, placement }: Judged): number {
  const { stop } = setting.brief.candidates;
  if (placement.measure !== "stop" || stop === undefined || NATURAL[key] === undefined) return 1;
  return Math.min(1, stop.months / setting.nature.months);
}

/** The shortfall of a criterion over the whole horizon: work that is not done any more falls short of nothing. */
export function shortfallWhileDone(criterion: Criterion, judged: Judged): Expression {
  return multiply(doneShare(criterion, judged), criterion.shortfall(judged));
}

/** A criterion on its natural scale, averaged over the horizon. */
export function naturalWhileDone(criterion: Criterion, judged: Judged): Expression {
  const share = doneShare(criterion, judged);
  const natural = criterion.natural(judged);
  return share === 1 ? natural : add(multiply(share, natural), (1 - share) * (NATURAL[criterion.key] ?? 0));
}
