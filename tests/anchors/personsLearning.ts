import { cashFlow } from "@shoreline/economics";
import { subtract } from "@shoreline/simulate";
import { means } from "./futures.ts";
import { serviceSetting } from "./serviceSetting.ts";

/** A product that nobody wrote down: all of its know-how is in heads, and every part hangs on every other. */
const LEGACY = { tacitKnowledge: 1, complexity: 1, divisibility: 0, specialisation: 0 };

/**
 * Years from a person's first day until 95 % of what that person will reach. A person is a team that nobody leaves:
 * leavers lower a team's plateau, and a low plateau is reached sooner.
 */
export function yearsToFullProductivity(home: string, site: string): number {
  const ground = serviceSetting({
    home,
    function: "software",
    role: "softwareDeveloper",
    heads: 20,
    months: 60,
    nature: LEGACY,
  });
  const { staffing } = cashFlow(ground, {
    party: "employees",
    site: { ...ground.conditionsOf(site), attritionPerYear: 0 },
  });
  const [months = Number.NaN] = means(ground, [
    subtract(staffing.monthsToFullProductivity, staffing.monthsToFirstOutput),
  ]);
  return months / 12;
}
