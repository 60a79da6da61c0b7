import { type Assumptions, judgement } from "./assumptions.ts";
import { roundedAmount } from "./roundedAmount.ts";
import type { WorkKind } from "./vocabulary.ts";

/** Years within which a project that is worth doing is taken to earn back its effort. */
const PAYBACK_MONTHS = 36;

/** Cost of delay as given; else nothing for running work, and for a project its benefit by the payback rule. */
export function costOfDelay(
  given: number | undefined,
  kind: WorkKind,
  costAtHome: () => number,
  notes: Assumptions,
): number {
  const path = "nature.costOfDelayPerMonth";
  if (given !== undefined) return given;
  if (kind !== "project") return notes.assume(path, 0, judgement("The work goes on as it is until the change."));
  const why = `No cost of delay is stated. A project that is worth doing earns back its effort within ${
    PAYBACK_MONTHS / 12
  } years, so each month of delay loses 1/${PAYBACK_MONTHS} of what it would cost at home.`;
  return notes.assume(path, roundedAmount(costAtHome() / PAYBACK_MONTHS), judgement(why));
}
