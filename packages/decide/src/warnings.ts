import { type Setting, unbelievedRunCost } from "@shoreline/economics";
import type { Fault } from "@shoreline/units";
import type { Considered } from "./considered.ts";

/** What is worth a look in a brief that was decided. */
export function decisionWarnings(study: Considered): readonly Fault[] {
  return [...booksWarnings(study.setting), ...siteWarnings(study), ...coverWarnings(study.setting)];
}

/** Named sites that were not looked at closely because there are too many of them. */
function siteWarnings({ setting, proposals }: Considered): readonly Fault[] {
  const { sites } = setting.brief.candidates;
  const kept = new Set(proposals.map(({ site }) => site));
  const left = sites.filter((site) => !kept.has(site));
  if (left.length === 0) return [];
  return [
    {
      code: "decide.sites-left-out",
      path: "candidates.sites",
      given: `${sites.length} sites`,
      allowed: `${sites.length - left.length} in one decision`,
      hint: `Those that attract least by a first look were left out: ${left.join(", ")}. Name fewer to have them compared.`,
    },
  ];
}

/** Books that the model cannot follow: the baseline then costs neither what they say nor what the market pays. */
function booksWarnings(setting: Setting): readonly Fault[] {
  const far = unbelievedRunCost(setting);
  if (!far) return [];
  const { ratio, least, most } = far;
  return [
    {
      code: "decide.books-far-from-model",
      path: "baseline.runCostPerYear",
      given: `pay of ${ratio < 0 ? "less than nothing" : `${Number(ratio.toPrecision(2))} times the market's`}`,
      allowed: `${least} to ${most} times the market's pay`,
      hint: "The amount of work and the cost of it do not belong together; the nearest pay that the model follows was taken.",
    },
  ];
}

/** A week of 168 hours, and what one person works of it with leave, holidays and illness off. */
const HEADS_ROUND_THE_CLOCK = 5;

/** Somebody who is always there is at least five people. */
function coverWarnings({ brief, nature }: Setting): readonly Fault[] {
  if (brief.nature.coverage !== "24x7" || nature.headcount >= HEADS_ROUND_THE_CLOCK) return [];
  return [
    {
      code: "decide.too-few-for-24x7",
      path: "nature.coverage",
      given: `${Number(nature.headcount.toPrecision(2))} full-time equivalents round the clock`,
      allowed: `${HEADS_ROUND_THE_CLOCK} or more for one post that is never empty`,
      hint: "Fewer people are priced, but cannot always be there; `shoreline coverage` finds how many it takes.",
    },
  ];
}
