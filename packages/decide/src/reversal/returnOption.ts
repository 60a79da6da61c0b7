import { cashFlow, optionToReturn, type Outcome, type Setting } from "@shoreline/economics";
import { stored } from "../figures.ts";
import type { Sampling } from "../simulation.ts";
import { firstFutures } from "./firstFutures.ts";
import { awayOf, piecesOf } from "./piece.ts";
import type { ReturnOption } from "./reversal.ts";

/**
 * What it is worth to be able to bring an undivided arrangement home; undefined of one that is there, and of one that is
 * divided. An evaluation of its own: it walks the months, and few alternatives need it.
 */
export function returnOption(
  setting: Setting,
  outcome: Pick<Outcome, "placement" | "flow">,
  sampling: Sampling,
): ReturnOption | undefined {
  const pieces = piecesOf(setting, outcome);
  const [piece, ...others] = pieces;
  if (piece === undefined || others.length > 0 || awayOf(pieces).length === 0) return undefined;
  const home = cashFlow(setting, { party: "employees", site: setting.home });
  const found = optionToReturn(setting, piece.placement, piece.flow, home, firstFutures(sampling));
  if (found === undefined) return { reviewMonth: null, value: 0, returnShare: 0 };
  return {
    reviewMonth: found.reviewMonth,
    value: stored(found.value),
    returnShare: stored(found.returnShare),
  };
}
