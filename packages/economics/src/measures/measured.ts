import type { Reckoning } from "../party.ts";
import type { MeasureKey, Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { improved } from "./improvement.ts";
import { stopped } from "./stop.ts";

/**
 * What a measure makes of today's arrangement, by the figures of the brief; `today` is how `placement` is reckoned
 * without it. Throws for a measure that the brief does not name: it has no figures and is never considered.
 */
export function measured(setting: Setting, measure: MeasureKey, placement: Placement, today: Reckoning): Reckoning {
  const { improve, automate, stop } = setting.brief.candidates;
  if (measure === "improve" && improve) return improved(setting, measure, improve, placement, today);
  if (measure === "automate" && automate) return improved(setting, measure, automate, placement, today);
  if (measure === "stop" && stop) return stopped(setting, stop, placement, today);
  throw new Error(`The brief has no figures for candidates.${measure}.`);
}
